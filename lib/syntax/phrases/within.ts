/** What may stand within a noun phrase, wherever its head stands. */
import type { Numeral, TokenRange } from "../model";
import { posAt, type Tagged, textAt, touches } from "../tagged";

export type Chunk = TokenRange & { readonly head: number; readonly numeral: TokenRange | null };

/** "as many as", "at the very least". */
export const LONGEST_ADVERB = 6;
/** Longer runs are lists without marks, no phrases. */
export const LONGEST = 24;

/** An expression of time is no part of a phrase, unless it is counted: "on Tuesday", but "four weeks". */
export function isTime(tagged: Tagged, at: number, from: number): boolean {
  const { passage, numerals } = tagged;
  return passage.dateTokens.has(at) && !numerals.has(from) && !isYearWithin(tagged, at, from);
}

export const YEAR = /^(?:1[89]|20)\p{Nd}{2}$/u;

/** "the 2013 report": a year between the words of a phrase, where heads come last. */
export function isYearWithin({ passage, tags, pack }: Tagged, at: number, from: number): boolean {
  if (pack.grammar.headFirst || at === from || !YEAR.test(passage.tokens[at]?.text ?? "")) return false;
  const next = tags[at + 1]?.pos;
  const isNounNext = next === "NOUN" || next === "ADJ" || next === "PROPN";
  return isNounNext && !passage.dateTokens.has(at - 1) && !passage.dateTokens.has(at + 1);
}

/** "nearly | 40", "very large": an adverb that belongs to the word behind it. */
export function isAdverbWithin(tagged: Tagged, at: number): boolean {
  let next = at;
  while (posAt(tagged, next) === "ADV" && next < at + LONGEST_ADVERB) next++;
  return next > at && (posAt(tagged, next) === "NUM" || (next === at + 1 && posAt(tagged, next) === "ADJ"));
}

export function numeralWithin({ numerals }: Tagged, { from, to }: TokenRange): Numeral | null {
  for (let at = from; at < to; at++) {
    const numeral = numerals.get(at);
    if (numeral) return numeral;
  }
  return null;
}

/** "6. yüzyılda", "31. Oktober": the stop of an ordinal. */
export function isOrdinalStop(tagged: Tagged, at: number): boolean {
  return (
    textAt(tagged, at) === "." &&
    touches(tagged, at - 1) &&
    tagged.pack.grammar.dottedOrdinals &&
    tagged.passage.tokens[at + 1]?.type === "word"
  );
}
