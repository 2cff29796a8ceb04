import type { Fingerprint } from "../model";
import { type CorpusCounts, keyWeight } from "./corpus";
import { indexKeys } from "./index-keys";

export { type IndexKey, indexKeys } from "./index-keys";

export interface Candidate {
  readonly id: string;
  /** Summed weight of the keys shared; comparable within one query only. */
  readonly score: number;
}

/** Articles that are scored in full for one that is looked up. */
const MAX_CANDIDATES = 120;
/** A key that a larger share of the library holds finds too many to be worth following. */
const COMMON_SHARE = 0.2;
/** In a smaller library every key is followed. */
const SMALL_LIBRARY = 300;

/** Inverted index over fingerprints, in memory. It is also the library's document frequencies. */
export class CandidateIndex implements CorpusCounts {
  /** Articles by key; each has a number, given in the order in which they came and never again. */
  readonly #postings = new Map<string, Set<number>>();
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #keys = new Map<string, readonly string[]>();

  get articles(): number {
    return this.#keys.size;
  }

  holding(key: string): number {
    return this.#postings.get(key)?.size ?? 0;
  }

  /** Adds an article, or replaces it. */
  add(id: string, fingerprint: Fingerprint): void {
    this.remove(id);
    const keys = indexKeys(fingerprint).map(({ key }) => key);
    const number = this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.#keys.set(id, keys);
    for (const key of keys) {
      const posting = this.#postings.get(key);
      if (posting) posting.add(number);
      else this.#postings.set(key, new Set([number]));
    }
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    for (const key of this.#keys.get(id) ?? []) {
      const posting = this.#postings.get(key);
      posting?.delete(number);
      if (posting?.size === 0) this.#postings.delete(key);
    }
    this.#numbers.delete(id);
    this.#keys.delete(id);
  }

  /** Articles worth scoring against a fingerprint, most promising first, at most `limit`. */
  query(fingerprint: Fingerprint, limit = MAX_CANDIDATES): Candidate[] {
    const scores = new Float64Array(this.#ids.length);
    const found = new Set<number>();
    for (const { key } of indexKeys(fingerprint)) {
      const posting = this.#postings.get(key);
      if (!posting || this.#isCommon(posting.size)) continue;
      const weight = keyWeight(key, this);
      for (const number of posting) {
        found.add(number);
        scores[number] = (scores[number] ?? 0) + weight * weight;
      }
    }
    const least = greatestBut(
      Float64Array.from(found, (number) => scores[number] ?? 0),
      limit,
    );
    return [...found]
      .filter((number) => (scores[number] ?? 0) >= least)
      .map((number) => ({ id: this.#ids[number] ?? "", score: scores[number] ?? 0 }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  #isCommon(size: number): boolean {
    return this.articles > SMALL_LIBRARY && size > COMMON_SHARE * this.articles;
  }
}

/** The score that the best `count` reach: most others need not be put in order. */
function greatestBut(scores: Float64Array, count: number): number {
  return scores.sort()[scores.length - count] ?? -Infinity;
}
