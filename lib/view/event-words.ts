/** What a reader says of two articles' being on one event. */
import type { Correction, KeptCorrection } from "../model";

/** Reports on the same event as an article, or not. */
export function ofEvent(articleId: string, others: readonly string[], same: boolean): Correction[] {
  return others.map((other) => ({ about: "match", articles: [articleId, other], same }));
}

/** Ids of what the reader said of two articles. */
export function saidOfPair(a: string, b: string, corrections: readonly KeptCorrection[]): readonly string[] {
  return corrections.flatMap(({ id, correction }) =>
    correction.about === "match" && correction.articles.includes(a) && correction.articles.includes(b)
      ? id
      : [],
  );
}
