export interface RankedDoc {
  readonly doc: number;
  readonly score: number;
}

/** Sums scores by document and gives the best. */
export class TopDocs {
  readonly #scores: Float32Array;

  /** @param size one more than the highest document */
  constructor(size: number) {
    this.#scores = new Float32Array(size);
  }

  add(doc: number, score: number): void {
    if (doc < this.#scores.length) this.#scores[doc] = (this.#scores[doc] ?? 0) + score;
  }

  /** At most `limit` documents that scored at all and are not `gone`; best first, of equals the newest first. */
  best(limit: number, gone: ReadonlySet<number>): RankedDoc[] {
    const best: RankedDoc[] = [];
    let least = 0;
    for (let doc = this.#scores.length - 1; doc >= 0; doc--) {
      const score = this.#scores[doc] ?? 0;
      if (score <= least || gone.has(doc)) continue;
      best.push({ doc, score });
      if (best.length < limit * 2) continue;
      best.sort((a, b) => b.score - a.score).length = limit;
      least = best.at(-1)?.score ?? 0;
    }
    return best.sort((a, b) => b.score - a.score).slice(0, limit);
  }
}
