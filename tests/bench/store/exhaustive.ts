import { EMPTY_CORPUS } from "../../../lib/match/corpus";
import { shippedModel } from "../../../lib/match/model";
import { scorePair } from "../../../lib/match/score";
import type { Database } from "../../../lib/store/schema";
import { numberOf, syntheticAnalysis, syntheticArticle } from "./synthetic";

/** Articles read at once. */
const BATCH = 200;

interface Scored {
  readonly number: number;
  readonly probability: number;
}

/**
 * The numbers of the articles that match some subjects best, by the probability that the match stage gives each pair;
 * reads the whole library once.
 */
export async function bestByScore(
  db: Database,
  subjects: readonly number[],
  limit: number,
): Promise<number[][]> {
  const analysed = subjects.map((number) => syntheticAnalysis(`subject ${number}`, syntheticArticle(number)));
  const best = subjects.map((): Scored[] => []);
  for (let after = 0; ; ) {
    const rows = await db.articles.where("doc").above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.doc;
    for (const [at, subject] of analysed.entries()) {
      const scored = rows.map(({ id, article, analysis }): Scored => {
        const { quantities, fingerprint } = analysis;
        const { probability } = scorePair(
          subject,
          { id, article, quantities, fingerprint },
          EMPTY_CORPUS,
          shippedModel,
        );
        return { number: numberOf(article), probability };
      });
      const others = scored.filter(({ number }) => number !== subjects[at]);
      const sorted = [...(best[at] ?? []), ...others].sort((a, b) => b.probability - a.probability);
      best[at] = sorted.slice(0, limit);
    }
  }
  return best.map((found) => found.map(({ number }) => number));
}
