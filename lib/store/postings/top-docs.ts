export interface RankedDoc {
  readonly doc: number;
  readonly score: number;
}

/** Best first; of equals the newest. */
const byRank = (a: RankedDoc, b: RankedDoc): number => b.score - a.score || b.doc - a.doc;

/** Sums scores by document and gives the best. */
export class TopDocs {
  readonly #scores: Float32Array;
  /** Documents that scored at all: far fewer than there are, and a woken worker's loops are slow at first. */
  readonly #scored: number[] = [];

  /** @param size one more than the highest document */
  constructor(size: number) {
    this.#scores = new Float32Array(size);
  }

  add(doc: number, score: number): void {
    const before = this.#scores[doc];
    if (before === undefined || score <= 0) return;
    if (before === 0) this.#scored.push(doc);
    this.#scores[doc] = before + score;
  }

  /** At most `limit` documents that scored at all and are not `gone`; best first, of equals the newest first. */
  best(limit: number, gone: ReadonlySet<number>): RankedDoc[] {
    const best: RankedDoc[] = [];
    let least = 0;
    for (const doc of this.#scored) {
      const score = this.#scores[doc] ?? 0;
      if (score < least || gone.has(doc)) continue;
      best.push({ doc, score });
      if (best.length < limit * 2) continue;
      best.sort(byRank).length = limit;
      least = best.at(-1)?.score ?? 0;
    }
    return best.sort(byRank).slice(0, limit);
  }
}
