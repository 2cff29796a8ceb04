/** Phrases of a language pack, found in a text's tokens: one walk through a trie of folded words, whatever its size. */
import type { Clitics, Phrases } from "../languages/contract/phrases";
import { variants } from "./clitics";
import type { Token } from "./tokens";
import { words } from "./words";

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Match<T> {
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

export class Lexicon<T> {
  readonly #root: Node<T> = emptyNode();
  readonly #clitics: Clitics;

  constructor(clitics: Clitics) {
    this.#clitics = clitics;
  }

  /** Adds every phrase of a list with the same value. */
  add(phrases: Phrases, value: T): void {
    for (const phrase of phrases.split("|")) {
      let node = this.#root;
      for (const word of words(phrase)) {
        const next = node.next.get(word.folded) ?? emptyNode<T>();
        node.next.set(word.folded, next);
        node = next;
      }
      if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
    }
  }

  /** All phrases that start at token `at`; clitics may be joined to the first word. */
  matchesAt(tokens: readonly Token[], at: number): Match<T>[] {
    const token = tokens[at];
    if (!token) return [];
    const exact = this.#walk(tokens, at, token.folded, "");
    if (exact.length > 0 || token.type !== "word") return exact;
    for (const stem of variants(token.folded, this.#clitics)) {
      const found = this.#walk(tokens, at, stem, token.folded.slice(0, token.folded.indexOf(stem)));
      if (found.length > 0) return found;
    }
    return [];
  }

  #walk(tokens: readonly Token[], at: number, first: string, clitic: string): Match<T>[] {
    const found: Match<T>[] = [];
    let node = this.#root.next.get(first);
    for (let to = at + 1; node; to++) {
      for (const value of node.values) found.push({ from: at, to, value, clitic });
      const token = tokens[to];
      node = token && node.next.get(token.folded);
    }
    return found;
  }
}
