/** What a figure counts or measures, in a language whose nouns come before what says more of them and whose verbs may come first. */
import type { Draft } from "../draft";
import type { ReadPassage } from "../passage";
import type { Tally } from "../tally";
import { leadOf } from "./clause";
import { type Stretch, stretchesOf } from "./stretches";
import { measureLexicon } from "./words";

export type { Stretch } from "./stretches";
export { measureLexicon } from "./words";

/** All that could say what a figure counts or measures, with what the signs of each come to; none where the pack knows no measures. */
export function toldIn<T>(passage: ReadPassage, draft: Draft, tally: Tally<T>): Stretch<T>[] {
  const lexicon = measureLexicon(passage.pack);
  if (!lexicon) return [];
  const measure = { passage, draft: occasions(passage, draft) ?? pointsOf(passage, draft) ?? draft, lexicon };
  return stretchesOf(measure, leadOf(measure), tally);
}

/** «فاز بها | 5 مرات»: a figure that says how often, read as one that says how long; null for any other. */
function occasions(passage: ReadPassage, draft: Draft): Draft | null {
  const at = draft.form === "dual" ? draft.number.from : draft.number.to;
  const counts = measureLexicon(passage.pack)?.is("occasion", passage.tokens, at) ?? false;
  return counts && draft.unit === null ? { ...draft, kind: "duration", to: at + 1 } : null;
}

/** «أغلق المؤشر عند | 24542 نقطة»: points of what the clause tells, read as a share is; null for any other figure. */
function pointsOf(passage: ReadPassage, draft: Draft): Draft | null {
  const isPoints = measureLexicon(passage.pack)?.is("points", passage.tokens, draft.number.to) ?? false;
  return isPoints && draft.unit === null && draft.form !== "dual"
    ? { ...draft, kind: "percent", to: draft.number.to + 1 }
    : null;
}
