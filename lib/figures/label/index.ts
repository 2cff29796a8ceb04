/**
 * How surely an editor would print a figure's kind and name as its label. It is told here, where the sentence is read, and
 * kept with the figure: a comparison has the sentences no more.
 */
import type { Draft, DraftedPassage } from "../draft";
import { doubtOf } from "./doubts";
import { elsewhereSigns, talliesOf } from "./elsewhere";
import { mannerOf } from "./manner";
import { type Beside, labelSigns, labelSort } from "./signs";

/** Odds of a label that is in doubt. */
const DOUBTFUL = -99;

/**
 * Log-odds, in tenths, that an editor would print it, above those from which it is printed; null where nothing is printed
 * in any case, or its pack does not tell.
 */
export function labelOdds(beside: Beside, draft: Draft): number | null {
  const told = beside.passage.pack.labels;
  const signs = told && labelSigns(beside, draft);
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

/** The odds of what may stand over a figure: its kind alone, and its kind with the name of those counted. */
function allOdds(beside: Beside, draft: Draft): Pick<Draft, "labelOdds" | "nameOdds"> {
  const odds = labelOdds(beside, draft);
  if (odds === null) return {};
  if (draft.name === undefined) return { labelOdds: odds };
  return { labelOdds: labelOdds(beside, nameless(draft)) ?? DOUBTFUL, nameOdds: odds };
}

/** The figures of a report with what a heading may say of each. */
export function labelled(drafted: readonly DraftedPassage[]): DraftedPassage[] {
  const tallies = talliesOf(drafted);
  return drafted.map((one) => {
    const { passage, drafts } = one;
    const label = (draft: Draft): Draft => {
      if (draft.notComparable) return draft;
      const manner = mannerOf(passage, draft);
      const told = manner === null ? draft : { ...draft, manner };
      const elsewhere = elsewhereSigns(tallies, one, draft);
      return { ...told, ...allOdds({ passage, drafts, elsewhere }, told) };
    };
    return { ...one, drafts: drafts.map(label) };
  });
}
