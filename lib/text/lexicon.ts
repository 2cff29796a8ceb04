/** Phrases of a language pack, found in a text's tokens: one walk through a trie of folded words, whatever its size. */
import type { Clitics, Phrases } from "../languages/contract/phrases";
import { variants } from "./clitics";
import { type PhraseList, phraseLists } from "./phrases";
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

/** Adds a phrase to the trie of those that begin with its first word. */
function grow<T>(root: Node<T>, furtherWords: readonly string[], value: T): void {
  let node = root;
  for (const word of furtherWords) {
    node.next ??= new Map();
    const next: Node<T> = node.next.get(word) ?? emptyNode<T>();
    node.next.set(word, next);
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
}

/** Where a word can begin in the trie. */
interface Start<T> {
  readonly node: Node<T>;
  readonly clitic: string;
}

interface Entry<T> {
  readonly phrases: Phrases;
  readonly value: T;
}

interface ReadEntry<T> {
  readonly list: PhraseList;
  readonly value: T;
}

/** Entries by the first words of their phrases. */
type FirstWords<T> = ReadonlyMap<string, readonly ReadEntry<T>[]>;

function byFirstWord<T>(entries: readonly Entry<T>[]): FirstWords<T> {
  const found = new Map<string, ReadEntry<T>[]>();
  const lists = phraseLists(entries.map(({ phrases }) => phrases));
  for (const [at, { value }] of entries.entries()) {
    const list = lists[at];
    if (!list) continue;
    const entry = { list, value };
    for (const word of list.firstWords()) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [entry]);
      else if (known[known.length - 1] !== entry) known.push(entry);
    }
  }
  found.delete("");
  return found;
}

const NOTHING: readonly never[] = [];

/** The words with which phrases of any lexicon with the same clitics begin: most words of a text begin none. */
class Beginnings {
  /** Of each lexicon. */
  readonly #words: Pick<ReadonlySet<string>, "has">[] = [];
  readonly #forms: SpellingMemo<readonly string[]>;
  /** Made at the first lookup, and again where words are added later. */
  #stems: SpellingMemo<readonly string[]> | null = null;

  constructor(clitics: Clitics) {
    this.#forms = new SpellingMemo(({ folded, type }) =>
      type === "word" ? [folded, ...variants(folded, clitics)] : [folded],
    );
  }

  add(words: Pick<ReadonlySet<string>, "has">): void {
    this.#words.push(words);
    this.#stems = null;
  }

  /** With which a phrase can begin at a word: as it stands first, then without its clitics. */
  of(word: Spelling): readonly string[] {
    this.#stems ??= new SpellingMemo((met) => {
      const stems = this.#forms.of(met).filter((form) => this.#words.some((words) => words.has(form)));
      return stems.length === 0 ? NOTHING : stems;
    });
    return this.#stems.of(word);
  }
}

const beginningsOf = new WeakMap<Clitics, Beginnings>();

function beginnings(clitics: Clitics): Beginnings {
  const known = beginningsOf.get(clitics) ?? new Beginnings(clitics);
  beginningsOf.set(clitics, known);
  return known;
}

/** A pack has some thousand phrases and an article uses few: each word's trie is grown when the word is met. */
export class Lexicon<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #nodes = new Map<string, Node<T>>();
  readonly #beginnings: Beginnings;
  /** Both made at the first lookup, and again where phrases are added later. */
  #firstWords: FirstWords<T> | null = null;
  #starts: SpellingMemo<readonly Start<T>[]> | null = null;

  constructor(clitics: Clitics) {
    this.#beginnings = beginnings(clitics);
  }

  /** Adds every phrase of a list with the same value. */
  add(phrases: Phrases, value: T): void {
    if (phrases === "") return;
    this.#nodes.clear();
    this.#firstWords = null;
    this.#starts = null;
    this.#entries.push({ phrases, value });
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
    this.#firstWords ??= this.#readFirstWords();
    const stems = this.#beginnings.of(word);
    if (stems.length === 0) return NOTHING;
    this.#starts ??= new SpellingMemo((met) => this.#startsOf(met, this.#beginnings.of(met)));
    return this.#starts.of(word);
  }

  #readFirstWords(): FirstWords<T> {
    const words = byFirstWord(this.#entries);
    this.#beginnings.add(words);
    return words;
  }

  #startsOf(word: Spelling, stems: readonly string[]): readonly Start<T>[] {
    const starts = stems
      .filter((stem) => this.#firstWords?.has(stem))
      .map((stem) => ({
        node: this.#nodeOf(stem),
        clitic: word.folded.slice(0, word.folded.indexOf(stem)),
      }));
    return starts.length === 0 ? NOTHING : starts;
  }

  #nodeOf(first: string): Node<T> {
    const known = this.#nodes.get(first);
    if (known) return known;
    const root = emptyNode<T>();
    for (const { list, value } of this.#firstWords?.get(first) ?? [])
      for (const further of list.behind(first)) grow(root, further, value);
    this.#nodes.set(first, root);
    return root;
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
