/** Numbers that are no figures more often than such numbers may be, by signs whose worth was learnt. */
import { decided, eachComparable } from "../draft";
import { figureForm, figureSigns } from "./figure-signs";

/** Log-odds, in tenths, of a figure below which a number is withheld: those of six in ten. */
const LEAST = 4;

/** Withholds numbers too unlikely to be figures; where nothing was learnt, none. */
export const doubtful = eachComparable("doubtful", (passage, draft, index, all) => {
  const { figures } = passage.pack;
  if (!figures) return draft;
  const { all: shared = {}, [figureForm(draft)]: own = {} } = figures;
  let odds = 0;
  for (const [sign, strength] of figureSigns(passage, draft, all[index - 1]))
    odds += strength * ((shared[sign] ?? 0) + (own[sign] ?? 0));
  return odds < LEAST ? decided({ ...draft, notComparable: "name" }, "no figure: doubtful") : draft;
});
