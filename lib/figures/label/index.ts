/**
 * How surely an editor would print a figure's kind and name as its label. It is told here, where the sentence is read, and
 * kept with the figure: a comparison has the sentences no more.
 */
import { EVENT_KINDS } from "../../model";
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

/** A figure without its name: its kind is then its label. */
export function nameless({ name: _, ...draft }: Draft): Draft {
  return draft;
}

/** The odds of what may stand over a figure: for those killed, wounded and the like also of the kind without their name. */
function allOdds(
  passage: ReadPassage,
  draft: Draft,
  drafts: readonly Draft[],
): Pick<Draft, "labelOdds" | "nameOdds"> {
  const odds = labelOdds(passage, draft, drafts);
  if (odds === null) return {};
  const isNamedEvent = draft.name !== undefined && draft.kind !== null && EVENT_KINDS.has(draft.kind);
  if (!isNamedEvent) return { labelOdds: odds };
  return { labelOdds: labelOdds(passage, nameless(draft), drafts) ?? DOUBTFUL, nameOdds: odds };
}

/** What a heading may say of each figure. */
export const labels = eachComparable("labels", (passage, draft, _, drafts) => {
  const manner = mannerOf(passage, draft);
  const told = manner === null ? draft : { ...draft, manner };
  return { ...told, ...allOdds(passage, told, drafts) };
});
