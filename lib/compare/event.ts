/** All reports of an event, however many, put into facts: shown as it grows. */
import type { FigurePairWord } from "../corrections";
import type { LanguagePack } from "../languages/contract";
import type { AnalysedArticle, Comparison, LanguageCode, Report } from "../model";
import { type Coverage, factsOf } from "./facts";
import { CORE, GrowingGroups } from "./growing";
import { occurrenceOf } from "./incident";
import { mentionsOf } from "./mentions";
import { saidOf } from "./reader-words";
import { statementsOf } from "./statements";

/** Reports added between two comparisons that are shown, at least, and as a share of those compared: the more there are,
 * the longer one takes to be made, sent and drawn. */
const STEP = 20;
const SHARE = 0.25;

/** What is known when the first so many reports are compared. */
export interface EventStep {
  readonly compared: number;
  readonly comparison: Comparison;
}

function sameEvent(articleId: string, copyGroup: string | null): Report {
  return { relation: "same-event", probability: 1, followUp: false, reasons: [], articleId, copyGroup };
}

/**
 * Puts the figures of all reports of one event into facts, step by step: each step holds more of the reports, the last
 * one all. Pure; to be left at any step.
 *
 * @param articles in the order of their time; the last one is the subject, since it knows most
 * @param copies article id → name of the text that it shares with others; see `copyGroups`
 * @param words what the reader said of pairs of figures, the latest first
 */
export function* compareEvent(
  articles: readonly AnalysedArticle[],
  copies: ReadonlyMap<string, string>,
  packFor: (language: LanguageCode) => LanguagePack,
  words: readonly FigurePairWord[] = [],
): Generator<EventStep, void> {
  const occurrence = occurrenceOf(articles);
  const statements = articles.map((article) =>
    statementsOf(mentionsOf(article, packFor(article.article.language), occurrence)),
  );
  const groups = new GrowingGroups(saidOf(words, statements, articles));
  groups.begin(statements.slice(0, CORE));
  for (let done = Math.min(CORE, articles.length), next = STEP; ; done++) {
    const isLast = done === articles.length;
    if (isLast || done === next) {
      yield { compared: done, comparison: comparisonOf(articles.slice(0, done), groups, copies, packFor) };
      next = done + Math.max(STEP, Math.round(done * SHARE));
    }
    if (isLast) return;
    groups.add(statements[done] ?? []);
  }
}

function comparisonOf(
  articles: readonly AnalysedArticle[],
  { groups }: GrowingGroups,
  copies: ReadonlyMap<string, string>,
  packFor: (language: LanguageCode) => LanguagePack,
): Comparison {
  const subject = articles.at(-1);
  if (!subject) return { subjectId: "", reports: [], facts: [] };
  const others = articles.slice(0, -1);
  const reports = others.map(({ id }) => sameEvent(id, copies.get(id) ?? null));
  const coverage: Coverage = {
    subject,
    articles: new Map(articles.map((article) => [article.id, article])),
    reports: new Map(reports.map((report) => [report.articleId, report])),
    packFor,
  };
  return { subjectId: subject.id, reports, facts: factsOf(groups, coverage) };
}
