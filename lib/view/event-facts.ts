/** The facts of an event's page: which of them a reader wants to see. */
import type { Translator } from "../i18n";
import type { Article, Comparison, Fact } from "../model";
import { queryOf } from "../text/search";
import { headingText } from "./fact-title";
import { countTexts, type Texts } from "./sources";

export interface FactFilter {
  /** As typed. */
  readonly query: string;
  readonly differing: boolean;
  /** Given by several independent texts. */
  readonly several: boolean;
  /** Only claims of these reports; null for those of all. */
  readonly reports: ReadonlySet<string> | null;
}

export const NO_FACT_FILTER: FactFilter = { query: "", differing: false, several: true, reports: null };

/** A fact with the claims of some reports alone; what is said of it stays what all of them say. */
function narrowed(fact: Fact, reports: ReadonlySet<string> | null): Fact {
  if (reports === null) return fact;
  return { ...fact, claims: fact.claims.filter(({ articleId }) => reports.has(articleId)) };
}

/**
 * The facts that a filter leaves, in the comparison's order; a query is sought in what stands over them and in what is
 * counted. Whether something differs, and whether several give it, is asked of all reports.
 */
export function factsUnder(
  { facts, subjectId }: Comparison,
  { query, differing, several, reports }: FactFilter,
  { texts, articles }: { readonly texts: Texts; readonly articles: Readonly<Record<string, Article>> },
  translator: Translator,
): readonly Fact[] {
  const sought = queryOf(query);
  const saysIt = (fact: Fact) =>
    sought.words.length === 0 ||
    [
      headingText(fact, translator, articles, subjectId) ?? "",
      ...fact.claims.map(({ quantity }) => quantity.what),
    ].some((text) => sought.find(text) !== null);
  const given = (fact: Fact) =>
    countTexts(
      fact.claims.map(({ articleId }) => articleId),
      texts,
    );
  return facts
    .filter((fact) => (!differing || fact.verdict === "differ") && (!several || given(fact) > 1))
    .map((fact) => narrowed(fact, reports))
    .filter((fact) => fact.claims.length > 0 && saysIt(fact));
}
