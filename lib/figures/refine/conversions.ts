/** Sums and measures given once more in another unit, behind the first in brackets. */
import { dimensionOf } from "../../measures";
import type { Draft, Refiner } from "../draft";
import type { ReadPassage } from "../passage";
import { MONEY_CODES } from "../signs";

function measureTheSame(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  return MONEY_CODES.includes(a) ? MONEY_CODES.includes(b) : dimensionOf(a) === dimensionOf(b);
}

function isConverted(passage: ReadPassage, from: Draft, draft: Draft): boolean {
  const isBehind = from.to === draft.from - 1 && passage.tokens[from.to]?.text === "(";
  return isBehind && measureTheSame(from.unit, draft.unit);
}

/** "About 650 million shekels ($186 million)": what is converted is no more exact than what it was converted from. */
export const conversions: Refiner = {
  name: "conversions",
  refine: (passage, drafts) =>
    drafts.map((draft, at) => {
      const from = drafts[at - 1];
      if (from?.hedge !== "about" || draft.hedge !== "exact" || !isConverted(passage, from, draft))
        return draft;
      return { ...draft, hedge: "about" };
    }),
};
