/** Phrases of a language pack, found in a text's tokens: one walk through a trie of folded words, whatever its size. */
import type { Clitics, Phrases } from "../languages/contract/phrases";
import { variants } from "./clitics";
import { foldedPhrases } from "./phrases";
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
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), values: [] };
}

/** The trie of some phrases behind their first word, values in the order in which they were added. */
function grown<T>(entries: readonly Entry<T>[]): Node<T> {
  const root = emptyNode<T>();
  for (const { words, value } of entries) {
    let node = root;
    for (const word of words.slice(1)) {
      const next = node.next.get(word) ?? emptyNode<T>();
      node.next.set(word, next);
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
  return root;
}

interface Start<T> {
  readonly node: Node<T>;
  readonly clitic: string;
}

/** A phrase by its folded words. */
interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A text repeats its words; so many of them are looked up once. */
const MOST_REMEMBERED = 20_000;

/** A pack has some thousand phrases and an article uses few: each word's trie is grown when the word is met. */
export class Lexicon<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  readonly #nodes = new Map<string, Node<T>>();
  readonly #starts = new Map<string, readonly Start<T>[]>();
  readonly #clitics: Clitics;

  constructor(clitics: Clitics) {
    this.#clitics = clitics;
  }

  /** Adds every phrase of a list with the same value. */
  add(phrases: Phrases, value: T): void {
    this.#starts.clear();
    this.#nodes.clear();
    for (const words of foldedPhrases(phrases)) {
      const [first] = words;
      if (first === undefined) continue;
      const entries = this.#entries.get(first);
      if (entries) entries.push({ words, value });
      else this.#entries.set(first, [{ words, value }]);
    }
  }

  /** All phrases that start at token `at`; clitics may be joined to the first word. */
  matchesAt(tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    const token = tokens[at];
    if (!token) return [];
    for (const start of this.#startsOf(token)) {
      const found = this.#walk(tokens, at, start);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Where a word can begin in the trie, as it stands first, then without its clitics. */
  #startsOf({ folded, type }: Token): readonly Start<T>[] {
    const known = this.#starts.get(folded);
    if (known) return known;
    const stems = type === "word" ? [folded, ...variants(folded, this.#clitics)] : [folded];
    const starts = stems.flatMap((stem) => {
      const node = this.#nodeOf(stem);
      return node ? [{ node, clitic: folded.slice(0, folded.indexOf(stem)) }] : [];
    });
    if (this.#starts.size >= MOST_REMEMBERED) this.#starts.clear();
    this.#starts.set(folded, starts);
    return starts;
  }

  #nodeOf(first: string): Node<T> | undefined {
    const known = this.#nodes.get(first);
    const entries = this.#entries.get(first);
    if (known || !entries) return known;
    const node = grown(entries);
    this.#nodes.set(first, node);
    return node;
  }

  #walk(tokens: readonly Token[], at: number, start: Start<T>): readonly PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    let node: Node<T> | undefined = start.node;
    for (let to = at + 1; node; to++) {
      for (const value of node.values) found.push({ from: at, to, value, clitic: start.clitic });
      const token = tokens[to];
      node = token && node.next.get(token.folded);
    }
    return found;
  }
}
