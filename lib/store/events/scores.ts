/** Scores of pairs of saved articles, as grouping asks for them. */
import { type CorpusCounts, eventProbability, type ScoreOf } from "../../match";

import type { AnalysedArticle } from "../../model";

/** Scores pairs of the articles given, each once; null for any other. */
export function scorerOf(articles: readonly AnalysedArticle[], counts: CorpusCounts): ScoreOf {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = new Map<string, number>();
  return (a, b) => {
    const [first, second] = [byId.get(a), byId.get(b)];
    if (!first || !second) return null;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const score = known.get(key) ?? eventProbability(first, second, counts);
    known.set(key, score);
    return score;
  };
}
