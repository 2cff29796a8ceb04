/** The pure stages composed: an article analysed, and analysed articles compared. */
import { compareArticles } from "./compare";
import { readQuantities } from "./figures";
import { fingerprint } from "./fingerprint";
import { packFor } from "./languages";
import { type CorpusCounts, type MatchModel, matchAll, shippedModel } from "./match";
import { CandidateIndex } from "./match/candidates";
import { copyGroups } from "./match/copies";
import type { AnalysedArticle, Article, Comparison, Report } from "./model";

/**
 * Raised whenever a stage or a language pack would read the same text otherwise; stored analyses of a lower version
 * are redone.
 */
export const ANALYSIS_VERSION = 1;

/** Derives everything that follows from the article's text alone. Never throws on bad text. */
export function analyse(id: string, article: Article): AnalysedArticle {
  const pack = packFor(article.language);
  const quantities = readQuantities(article, pack);
  return { id, article, quantities, fingerprint: fingerprint(article, quantities, pack) };
}

function countsOf(articles: readonly AnalysedArticle[]): CorpusCounts {
  const index = new CandidateIndex();
  for (const { id, fingerprint } of articles) index.add(id, fingerprint);
  return index;
}

/**
 * Compares an article with candidates for reports on its event: matches each, groups copies, and puts the figures of
 * those that match into facts. `corpus` gives the library's document frequencies; without one, the articles given are
 * counted.
 */
export function compareWith(
  subject: AnalysedArticle,
  candidates: readonly AnalysedArticle[],
  corpus: CorpusCounts = countsOf([subject, ...candidates]),
  model: MatchModel = shippedModel,
): Comparison {
  const others = candidates.filter(({ id }) => id !== subject.id);
  const matches = matchAll(subject, others, corpus, model);
  const same = others.filter(({ id }) => matches.get(id)?.relation !== "different-event");
  const groups = copyGroups([subject, ...same]);
  const reports = others.flatMap(({ id }): Report[] => {
    const match = matches.get(id);
    return match ? [{ ...match, articleId: id, copyGroup: groups.get(id) ?? null }] : [];
  });
  reports.sort((a, b) => b.probability - a.probability);
  return compareArticles(subject, same, reports, packFor);
}
