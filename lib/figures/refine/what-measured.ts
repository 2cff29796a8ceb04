import { isMeasured } from "../draft";
import type { ReadPassage } from "../passage";
import type { WhatRule } from "./what-phrases";

const INSIDE_MEASURE = /^[-‐‑–'’]$/u;

/** Behind "5-foot-6" the rest of the measure. */
function behindMeasure({ tokens }: ReadPassage, from: number): number {
  let at = from;
  while (tokens[at]?.type === "digits" || INSIDE_MEASURE.test(tokens[at]?.text ?? "")) at++;
  // "a two-year-long inquiry"
  const isJoinedOn = at > from && tokens[at]?.type === "word" && tokens[at]?.start === tokens[at - 1]?.end;
  return isJoinedOn ? at + 1 : at;
}

/** "24-hour curfew", "a 2,000-pound bomb": what follows the unit in the same phrase has the measure. */
export const measuredNoun: WhatRule = {
  name: "measured-noun",
  find: (passage, draft, phrase) => {
    const { syntax } = passage;
    if (!isMeasured(draft) || phrase.head < draft.to || syntax.units.has(phrase.head)) return null;
    if (syntax.tags[phrase.head]?.pos !== "NOUN") return null;
    const from = behindMeasure(passage, draft.to);
    return from <= phrase.head ? { from, to: phrase.to } : null;
  },
};
