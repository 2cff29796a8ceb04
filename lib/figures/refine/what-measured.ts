import type { NounPhrase } from "../../syntax";
import { type Draft, isMeasured } from "../draft";
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

/** Tokens of the same sum in another currency: "(S$3.7 billion)". */
const LONGEST_CONVERSION = 6;

/** "a $2.9 billion (S$3.7 billion) | bailout": what has the measure stands behind its conversion. */
function behindConversion({ tokens, syntax }: ReadPassage, { to, kind }: Draft): NounPhrase | null {
  if (kind !== "money") return null;
  let at = to;
  if (tokens[at]?.text === "(") while (at < to + LONGEST_CONVERSION && tokens[at]?.text !== ")") at++;
  const phrase = tokens[at]?.text === ")" ? syntax.phraseAt[at + 1] : undefined;
  const isBare = phrase?.from === at + 1 && !phrase.adposition && !phrase.numeral;
  const opens = syntax.tags[at + 1]?.pos;
  return isBare && opens !== "DET" && opens !== "PRON" && phrase.sort === "common" ? phrase : null;
}

/** "24-hour curfew", "a 2,000-pound bomb": what follows the unit in the same phrase has the measure. */
export const measuredNoun: WhatRule = {
  name: "measured-noun",
  find: (passage, draft, phrase) => {
    const { syntax } = passage;
    const converted = passage.pack.grammar.headFirst ? null : behindConversion(passage, draft);
    if (converted) return { from: converted.from, to: converted.to };
    if (!isMeasured(draft) || phrase.head < draft.to || syntax.units.has(phrase.head)) return null;
    if (syntax.tags[phrase.head]?.pos !== "NOUN") return null;
    const from = behindMeasure(passage, draft.to);
    return from <= phrase.head ? { from, to: phrase.to } : null;
  },
};
