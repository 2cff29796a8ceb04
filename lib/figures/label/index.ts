/**
 * How surely an editor would print a figure's kind and name as its label. It is told here, where the sentence is read, and
 * kept with the figure: a comparison has the sentences no more.
 */
import { type Draft, eachComparable } from "../draft";
import type { ReadPassage } from "../passage";
import { doubtOf } from "./doubts";
import { mannerOf } from "./manner";
import { labelSigns, labelSort } from "./signs";

/** Odds of a label that is in doubt. */
const DOUBTFUL = -99;

/**
 * Log-odds, in tenths, that an editor would print it, above those from which it is printed; null where nothing is printed
 * in any case, or its pack does not tell.
 */
export function labelOdds(passage: ReadPassage, draft: Draft, drafts: readonly Draft[]): number | null {
  const told = passage.pack.labels;
  const signs = told && labelSigns(passage, draft, drafts);
  if (!told || !signs) return null;
  if (doubtOf(draft, signs) !== null) return DOUBTFUL;
  const sort = labelSort(draft);
  const { all = {}, [sort]: own = {} } = told.weights;
  let score = -(told.least[sort] ?? 0);
  for (const [sign, strength] of signs) score += strength * ((all[sign] ?? 0) + (own[sign] ?? 0));
  return Math.round(Math.max(DOUBTFUL, score));
}

/** What a heading may say of each figure. */
export const labels = eachComparable("labels", (passage, draft, _, drafts) => {
  const manner = mannerOf(passage, draft);
  const told = manner === null ? draft : { ...draft, manner };
  const odds = labelOdds(passage, told, drafts);
  return odds === null ? told : { ...told, labelOdds: odds };
});
