import type { Comparison, Fact } from "../model";
import type { Texts } from "./sources";

/** The facts in the order in which a reader meets them. */
export interface Sections {
  readonly differ: readonly Fact[];
  readonly compatible: readonly Fact[];
  readonly onlyOthers: readonly Fact[];
  readonly onlyHere: readonly Fact[];
  readonly agree: readonly Fact[];
}
export type SectionName = keyof Sections;

/** Sorts a comparison's facts into sections; inside each the comparison's order stands. */
export function sectionsOf({ facts, subjectId }: Comparison, texts: Texts): Sections {
  const ownText = texts.get(subjectId) ?? subjectId;
  const isHere = (fact: Fact) => fact.claims.some((claim) => texts.get(claim.articleId) === ownText);
  const withVerdict = (verdict: Fact["verdict"]) => facts.filter((fact) => fact.verdict === verdict);
  const single = withVerdict("single");
  return {
    differ: withVerdict("differ"),
    compatible: withVerdict("compatible"),
    onlyOthers: single.filter((fact) => !isHere(fact)),
    onlyHere: single.filter(isHere),
    agree: withVerdict("agree"),
  };
}
