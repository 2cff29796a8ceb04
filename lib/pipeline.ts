/** The pure stages composed: an article analysed, and analysed articles compared. */
import {
  type CitedSource,
  citedSources,
  compareArticles,
  compareEvent,
  compareSteps,
  drained,
  type EventStep,
  type NamedArticle,
  type ToldByOne,
  toldByOne,
} from "./compare";

import { correctedQuantities, factWords, matchDecisions } from "./corrections";
import { readQuantities } from "./figures";
import { fingerprint, searchWords as wordsForSearch } from "./fingerprint";

import { allPacks, packFor } from "./languages";
import {
  CandidateIndex,
  type CorpusCounts,
  copyGroups,
  type MatchModel,
  matchAll,
  shippedModel,
} from "./match";

import type { AnalysedArticle, Article, Comparison, KeptCorrection, Progress, Report } from "./model";
import { readDates } from "./text/dates";
import { readArticle } from "./text/passage";

export type { EventStep } from "./compare";
export { copyDiff } from "./match";

/**
 * Raised whenever a stage or a language pack would read the same text otherwise; stored analyses of a lower version
 * are redone.
 */
export const ANALYSIS_VERSION = 6;

/** Derives everything that follows from the article's text alone. Never throws on bad text. */
export function analyse(id: string, article: Article): AnalysedArticle {
  const read = readArticle(article, packFor(article.language));
  const quantities = readQuantities(read);
  return { id, article, quantities, fingerprint: fingerprint(read, quantities) };
}

/** What to ask a search for, to find other reports of an article's event. */
export function searchWords(analysed: AnalysedArticle): string {
  return wordsForSearch(analysed, packFor(analysed.article.language).terms);
}

function countsOf(articles: readonly AnalysedArticle[]): CorpusCounts {
  const index = new CandidateIndex();
  for (const { id, fingerprint } of articles) index.add(id, fingerprint);
  return index;
}

/** The article as the reader set its figures right; what follows from them follows from the corrected ones. */
export function corrected(
  analysed: AnalysedArticle,
  corrections: readonly KeptCorrection[],
): AnalysedArticle {
  const quantities = correctedQuantities(analysed, corrections);
  if (quantities === analysed.quantities) return analysed;
  const { article } = analysed;
  return {
    ...analysed,
    quantities,
    fingerprint: fingerprint(readArticle(article, packFor(article.language)), quantities),
  };
}

/**
 * Compares an article with candidates for reports on its event: matches each, groups copies, and puts the figures of
 * those that match into facts. `corpus` gives the library's document frequencies; without one, the articles given are
 * counted. `corrections` are what the reader set right, the latest first.
 */
export function* compareWithSteps(
  given: AnalysedArticle,
  candidates: readonly AnalysedArticle[],
  corpus: CorpusCounts = countsOf([given, ...candidates]),
  corrections: readonly KeptCorrection[] = [],
  model: MatchModel = shippedModel,
): Generator<Progress, Comparison> {
  const subject = corrected(given, corrections);
  const others = candidates
    .filter(({ id }) => id !== subject.id)
    .map((candidate) => corrected(candidate, corrections));
  const decisions = matchDecisions(corrections);
  const matches = matchAll(subject, others, corpus, model, (a, b) => decisions.decide(a, b));
  const same = others.filter(({ id }) => matches.get(id)?.relation !== "different-event");
  const groups = copyGroups([subject, ...same]);
  const reports = others.flatMap(({ id }): Report[] => {
    const match = matches.get(id);
    return match ? [{ ...match, articleId: id, copyGroup: groups.get(id) ?? null }] : [];
  });
  reports.sort((a, b) => b.probability - a.probability);
  return yield* compareSteps(subject, same, reports, packFor, factWords(corrections));
}

/** The same, all at once. */
export function compareWith(...given: Parameters<typeof compareWithSteps>): Comparison {
  return drained(compareWithSteps(...given));
}

/**
 * Compares two texts of one article, the later one as the subject. Both are taken to be about one event whatever has
 * changed between them.
 */
export function compareVersions(earlier: AnalysedArticle, later: AnalysedArticle): Comparison {
  const same = { relation: "same-event", probability: 1, followUp: false, reasons: [] } as const;
  const report: Report = { ...same, articleId: earlier.id, copyGroup: null };
  return compareArticles(later, [earlier], [report], packFor);
}

/**
 * Compares all reports of one event, step by step; see `compareEvent`. What the reader set right is followed.
 *
 * @param given the event's reports in the order of their time
 */
export function* compareReports(
  given: readonly AnalysedArticle[],
  corrections: readonly KeptCorrection[],
): Generator<EventStep, void> {
  const reports = given.map((report) => corrected(report, corrections));
  yield* compareEvent(reports, copyGroups(reports), packFor, factWords(corrections));
}

/** The day (ISO) that a text in any of our languages states in full, its first one; null where it states none. */
export function dayIn(text: string): string | null {
  const calendars = allPacks().map(({ calendar }) => calendar);
  for (const { date } of readDates(text, calendars)) {
    const { year, month, day } = date;
    if (year === null || month === null || day === null) continue;
    return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
      "-",
    );
  }
  return null;
}

/** Whom independent reports of one event cite, and what one of them alone tells. */
export interface TextsCompared {
  readonly cited: readonly CitedSource[];
  readonly told: ToldByOne;
}

/** Compares what reports of one event say beside their figures; copies are given once. */
export function compareTexts(articles: readonly NamedArticle[]): TextsCompared {
  return { cited: citedSources(articles, packFor), told: toldByOne(articles, packFor) };
}

/** The languages that texts are read in; `full` where the pack also knows the words of news by what they mean. */
export function readLanguages(): { readonly code: string; readonly full: boolean }[] {
  return allPacks().map(({ code, concepts }) => ({ code, full: Object.keys(concepts.groups).length > 0 }));
}
