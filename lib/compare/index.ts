/** The compare stage: one article and the reports on its event → facts with verdicts. Given articles; never asks for any. */

import type { FigurePairWord } from "../corrections";
import type { LanguagePack } from "../languages/contract";
import type { AnalysedArticle, Comparison, LanguageCode, Progress, Report } from "../model";
import { alignSteps } from "./alignment";
import { type Coverage, factsOf } from "./facts";
import { occurrenceOf } from "./incident";
import { mentionsOf } from "./mentions";
import { saidOf } from "./reader-words";
import { statementsOf } from "./statements";
import { drained } from "./steps";

export { certainGroups } from "./alignment";
export { type CitedSource, type Citing, citedSources, type NamedArticle, type SentencePlace } from "./cited";
export { compareEvent, type EventStep } from "./event";
export { FEATURES, type PairEvidence } from "./evidence";
export { occurrenceOf } from "./incident";
export { likenessOf, type Sign } from "./likeness";
export {
  type ArticleStatements,
  doubtfulAs,
  forEachPair,
  type Groups,
  prepared,
} from "./links";
export { mentionsOf } from "./mentions";
export { type SoleSentence, type ToldByOne, toldByOne } from "./novelty";
export { byHarm, byVerdict } from "./order";
export { type Assertion, statementsOf } from "./statements";
export { drained } from "./steps";
export { type Doubtful, LIKENESS_WEIGHTS, logOdds, WEIGHTS } from "./weights";

/**
 * Puts the figures of an article and of the reports on its event into facts. `reports` says how each of the `others`
 * relates to the subject, most probable first; articles on other events take no part. `words` are what the reader said
 * of pairs of figures, the latest first: no evidence outweighs them. Pure; never throws.
 */
export function* compareSteps(
  subject: AnalysedArticle,
  others: readonly AnalysedArticle[],
  reports: readonly Report[],
  packFor: (language: LanguageCode) => LanguagePack,
  words: readonly FigurePairWord[] = [],
): Generator<Progress, Comparison> {
  const byId = new Map(reports.map((report) => [report.articleId, report]));
  const same = others.filter(({ id }) => (byId.get(id)?.relation ?? "different-event") !== "different-event");
  const articles = [subject, ...same];
  const coverage: Coverage = {
    subject,
    articles: new Map(articles.map((article) => [article.id, article])),
    reports: byId,
    packFor,
  };
  const occurrence = occurrenceOf(articles);
  const statements = articles.map((article) =>
    statementsOf(mentionsOf(article, packFor(article.article.language), occurrence)),
  );
  const near = reports.filter(({ relation }) => relation === "different-event");
  return {
    subjectId: subject.id,
    reports: [...reports.filter(({ relation }) => relation !== "different-event"), ...near],
    facts: factsOf(yield* alignSteps(statements, saidOf(words, statements, articles)), coverage),
  };
}

/** The same, all at once. */
export function compareArticles(...given: Parameters<typeof compareSteps>): Comparison {
  return drained(compareSteps(...given));
}
