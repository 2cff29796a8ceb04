/** The facts of an event's page: which of them a reader wants to see. */
import type { Translator } from "../i18n";
import type { Comparison, Fact } from "../model";
import { queryOf } from "../text/search";
import { titleText } from "./fact-title";
import { countTexts, type Texts } from "./sources";

export interface FactFilter {
  /** As typed. */
  readonly query: string;
  readonly differing: boolean;
  /** Given by several independent texts. */
  readonly several: boolean;
}

export const NO_FACT_FILTER: FactFilter = { query: "", differing: false, several: true };

/** The facts that a filter leaves, in the comparison's order; a query is sought in titles and in what is counted. */
export function factsUnder(
  { facts }: Comparison,
  { query, differing, several }: FactFilter,
  texts: Texts,
  translator: Translator,
): readonly Fact[] {
  const sought = queryOf(query);
  const saysIt = (fact: Fact) =>
    sought.words.length === 0 ||
    [titleText(fact, translator) ?? "", ...fact.claims.map(({ quantity }) => quantity.what)].some(
      (text) => sought.find(text) !== null,
    );
  const given = (fact: Fact) =>
    countTexts(
      fact.claims.map(({ articleId }) => articleId),
      texts,
    );
  return facts.filter(
    (fact) => (!differing || fact.verdict === "differ") && (!several || given(fact) > 1) && saysIt(fact),
  );
}
