/** Numbers that are no figures more often than such numbers may be, by signs whose worth was learnt. */
import { EVENT_KINDS } from "../../model";
import { type Draft, decided, eachComparable } from "../draft";
import { figureForm, figureSigns } from "./figure-signs";

/** Log-odds, in tenths, of a figure below which a number is withheld: those of six in ten. */
const LEAST = 4;

/** "No one was hurt": what its predicate denies was found by rules of its own, and is no number that could be part of a name. */
function deniesHarm({ form, kind }: Draft): boolean {
  return form === "zero" && kind !== null && EVENT_KINDS.has(kind);
}

/** Withholds numbers too unlikely to be figures; where nothing was learnt, none. */
export const doubtful = eachComparable("doubtful", (passage, draft, index, all) => {
  const { figures } = passage.pack;
  if (!figures || deniesHarm(draft)) return draft;
  const { all: shared = {}, [figureForm(draft)]: own = {} } = figures;
  let odds = 0;
  for (const [sign, strength] of figureSigns(passage, draft, all[index - 1]))
    odds += strength * ((shared[sign] ?? 0) + (own[sign] ?? 0));
  return odds < LEAST ? decided({ ...draft, notComparable: "name" }, "no figure: doubtful") : draft;
});
