import type { ArticleRow } from "../schema";
import { chunkOf, type ListingChunk, packRows } from "./chunk";

/** Makes chunks of rows that come in the order of their documents, so that nobody need read them again for the listing. */
export class ListingGatherer {
  #rows: ArticleRow[] = [];

  /** The chunks that these rows leave behind them; what they begin is kept until others go beyond it. */
  add(rows: readonly ArticleRow[]): ListingChunk[] {
    const whole: ListingChunk[] = [];
    for (const row of rows) {
      const [first] = this.#rows;
      if (first !== undefined && chunkOf(first.doc) < chunkOf(row.doc)) {
        whole.push(packRows(chunkOf(first.doc), this.#rows));
        this.#rows = [];
      }
      this.#rows.push(row);
    }
    return whole;
  }
}
