/** Phrases of a language pack, found in a text's tokens: one walk through a trie of folded words, whatever its size. */
import type { Clitics, Phrases } from "../languages/contract/phrases";
import { variants } from "./clitics";
import { foldedPhrases } from "./phrases";
import { type Spelling, SpellingMemo } from "./spellings";
import type { Token } from "./tokens";

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
  /** What was joined to the first word and taken off: «و», "". */
  readonly clitic: string;
}

interface Node<T> {
  /** None where no phrase goes on. */
  next: Map<string, Node<T>> | null;
  readonly values: T[];
}

function emptyNode<T>(): Node<T> {
  return { next: null, values: [] };
}

/** The trie of some phrases behind their first word, values in the order in which they were added. */
function grown<T>(entries: readonly Entry<T>[]): Node<T> {
  const root = emptyNode<T>();
  for (const { words, value } of entries) {
    let node = root;
    for (const word of words.slice(1)) {
      node.next ??= new Map();
      const next: Node<T> = node.next.get(word) ?? emptyNode<T>();
      node.next.set(word, next);
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
  return root;
}

/** Where a word can begin in the trie. */
interface Start<T> {
  readonly node: Node<T>;
  readonly clitic: string;
}

/** A phrase by its folded words. */
interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const NOTHING: readonly never[] = [];

/** The words with which phrases of any lexicon with the same clitics begin: most words of a text begin none. */
class FirstWords {
  readonly #words = new Set<string>();
  readonly #clitics: Clitics;
  /** Made at the first lookup, and again where words are added later. */
  #stems: SpellingMemo<readonly string[]> | null = null;

  constructor(clitics: Clitics) {
    this.#clitics = clitics;
  }

  add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    this.#stems = null;
  }

  /** With which a phrase can begin at a word: as it stands first, then without its clitics. */
  of(word: Spelling): readonly string[] {
    this.#stems ??= new SpellingMemo(({ folded, type }): readonly string[] => {
      const stems = type === "word" ? [folded, ...variants(folded, this.#clitics)] : [folded];
      return stems.filter((stem) => this.#words.has(stem));
    });
    return this.#stems.of(word);
  }
}

const firstWordsOf = new WeakMap<Clitics, FirstWords>();

function firstWords(clitics: Clitics): FirstWords {
  const known = firstWordsOf.get(clitics) ?? new FirstWords(clitics);
  firstWordsOf.set(clitics, known);
  return known;
}

/** A pack has some thousand phrases and an article uses few: each word's trie is grown when the word is met. */
export class Lexicon<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  readonly #nodes = new Map<string, Node<T>>();
  readonly #firstWords: FirstWords;
  /** Made at the first lookup, and again where phrases are added later. */
  #starts: SpellingMemo<readonly Start<T>[]> | null = null;

  constructor(clitics: Clitics) {
    this.#firstWords = firstWords(clitics);
  }

  /** Adds every phrase of a list with the same value. */
  add(phrases: Phrases, value: T): void {
    this.#nodes.clear();
    this.#starts = null;
    for (const words of foldedPhrases(phrases)) {
      const [first] = words;
      if (first === undefined) continue;
      const entries = this.#entries.get(first);
      if (entries) entries.push({ words, value });
      else {
        this.#entries.set(first, [{ words, value }]);
        this.#firstWords.add(first);
      }
    }
  }

  /** All phrases that start at token `at`; clitics may be joined to the first word. */
  matchesAt(tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    for (const start of this.#startsAt(tokens[at]?.spelling)) {
      const found = walk(tokens, at, start);
      if (found.length > 0) return found;
    }
    return NOTHING;
  }

  /** Tells each phrase that `matchesAt` finds, without making a list of them. */
  tellAt(tokens: readonly Token[], at: number, tell: (value: T, to: number, clitic: string) => void): void {
    for (const { node, clitic } of this.#startsAt(tokens[at]?.spelling)) {
      let isFound = false;
      let next: Node<T> | undefined = node;
      for (let to = at + 1; next; to++) {
        isFound ||= next.values.length > 0;
        for (const value of next.values) tell(value, to, clitic);
        next = next.next?.get(tokens[to]?.folded ?? "");
      }
      if (isFound) return;
    }
  }

  /** Whether a phrase starts at token `at`; where `value` is given, one with that value among those of `matchesAt`. */
  hasAt(tokens: readonly Token[], at: number, value?: T): boolean {
    for (const { node } of this.#startsAt(tokens[at]?.spelling)) {
      let isFound = false;
      let next: Node<T> | undefined = node;
      for (let to = at + 1; next; to++) {
        if (value === undefined ? next.values.length > 0 : next.values.includes(value)) return true;
        isFound ||= next.values.length > 0;
        next = next.next?.get(tokens[to]?.folded ?? "");
      }
      if (isFound) return false;
    }
    return false;
  }

  /** Whether a word alone is one of the phrases. */
  hasWord(word: Spelling): boolean {
    return this.#startsAt(word).some(({ node }) => node.values.length > 0);
  }

  #startsAt(word: Spelling | undefined): readonly Start<T>[] {
    if (!word) return NOTHING;
    this.#starts ??= new SpellingMemo((met) => this.#startsOf(met));
    return this.#starts.of(word);
  }

  #startsOf(word: Spelling): readonly Start<T>[] {
    const starts = this.#firstWords.of(word).flatMap((stem): readonly Start<T>[] => {
      const node = this.#nodeOf(stem);
      return node ? [{ node, clitic: word.folded.slice(0, word.folded.indexOf(stem)) }] : NOTHING;
    });
    return starts.length === 0 ? NOTHING : starts;
  }

  #nodeOf(first: string): Node<T> | undefined {
    const entries = this.#entries.get(first);
    if (!entries) return undefined;
    const node = this.#nodes.get(first) ?? grown(entries);
    this.#nodes.set(first, node);
    return node;
  }
}

function walk<T>(tokens: readonly Token[], at: number, start: Start<T>): readonly PhraseMatch<T>[] {
  let found: PhraseMatch<T>[] | null = null;
  let node: Node<T> | undefined = start.node;
  for (let to = at + 1; node; to++) {
    for (const value of node.values) {
      found ??= [];
      found.push({ from: at, to, value, clitic: start.clitic });
    }
    node = node.next?.get(tokens[to]?.folded ?? "");
  }
  return found ?? NOTHING;
}
