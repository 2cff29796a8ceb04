import type { Fingerprint } from "../model";
import { type CorpusCounts, keyWeight } from "./corpus";
import { indexKeys } from "./index-keys";

export { type IndexKey, indexKeys } from "./index-keys";

export interface Candidate {
  readonly id: string;
  /** Summed weight of the keys shared; comparable within one query only. */
  readonly score: number;
}

const MAX_CANDIDATES = 120;
/** A key that a larger share of the library holds finds too many to be worth following. */
const COMMON_SHARE = 0.2;
/** In a smaller library every key is followed. */
const SMALL_LIBRARY = 300;

/** Inverted index over fingerprints, in memory. It is also the library's document frequencies. */
export class CandidateIndex implements CorpusCounts {
  readonly #postings = new Map<string, Set<string>>();
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
    this.#keys.set(id, keys);
    for (const key of keys) {
      const posting = this.#postings.get(key);
      if (posting) posting.add(id);
      else this.#postings.set(key, new Set([id]));
    }
  }

  remove(id: string): void {
    for (const key of this.#keys.get(id) ?? []) {
      const posting = this.#postings.get(key);
      posting?.delete(id);
      if (posting?.size === 0) this.#postings.delete(key);
    }
    this.#keys.delete(id);
  }

  /** Articles worth scoring against a fingerprint, most promising first, at most `limit`. */
  query(fingerprint: Fingerprint, limit = MAX_CANDIDATES): Candidate[] {
    const scores = new Map<string, number>();
    for (const { key } of indexKeys(fingerprint)) {
      const posting = this.#postings.get(key);
      if (!posting || this.#isCommon(posting.size)) continue;
      const weight = keyWeight(key, this);
      for (const id of posting) scores.set(id, (scores.get(id) ?? 0) + weight * weight);
    }
    return [...scores]
      .map(([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  #isCommon(size: number): boolean {
    return this.articles > SMALL_LIBRARY && size > COMMON_SHARE * this.articles;
  }
}
