/** What a noun phrase hangs on: an adposition, the phrase that it is a complement of or is joined to. */
import { isBearing } from "../known-words";
import type { NounPhrase, TokenRange } from "../model";
import { COMMA, HYPHEN, isFiniteVerb, posAt, type Tagged, textAt, touches } from "../tagged";
import type { Chunk } from "./within";

/** The adposition straight before a phrase, with what is joined to its first word counted as one. */
export function adpositionBefore(tagged: Tagged, { from, to }: TokenRange, first: number): TokenRange | null {
  if (posAt(tagged, from) !== "PROPN" && tagged.marks.isPrepositioned(from)) return { from, to: from };
  let at = beforePossessor(tagged, from, first);
  while (at > first && posAt(tagged, at - 1) === "ADP") at--;
  // "wanted with the raid | are in custody": a word of bearing opens no clause that has an auxiliary.
  const isBorne = posAt(tagged, to) === "AUX" && isBearing(tagged.passage, at, tagged.pack);
  const isSubordinator =
    at === from - 1 && tagged.marks.is("subordinating", at) && isFiniteVerb(tagged, to) && !isBorne;
  return posAt(tagged, at) === "ADP" && at < from && !isSubordinator ? { from: at, to: from } : null;
}

/** "with | last Wednesday's | shooting": a time that possesses a noun stands between it and its adposition. */
function beforePossessor({ tags, passage, pack }: Tagged, from: number, first: number): number {
  if (pack.grammar.headFirst || tags[from - 1]?.pos !== "PART") return from;
  let at = from - 1;
  while (at > first && tags[at]?.pos === "PART") at--;
  if (!passage.dateTokens.has(at)) return from;
  while (at > first && passage.dateTokens.has(at - 1)) at--;
  return at;
}

/** The phrase that another is joined to by a conjunction or a comma. */
export function joinedTo(tagged: Tagged, from: number, last: NounPhrase | undefined): number | null {
  if (!last) return null;
  if (last.to === from) return tagged.marks.isJoined(from) ? last.index : null;
  for (let at = last.to; at < from; at++) {
    const isComma = COMMA.test(textAt(tagged, at));
    // "a 12- | and a 16-year-old"
    if (at === last.to && HYPHEN.test(textAt(tagged, at)) && touches(tagged, at - 1)) continue;
    if (posAt(tagged, at) !== "CCONJ" && !isComma && posAt(tagged, at) !== "ADV") return null;
    // "three of them critically, | the fire service said": an adverb ends what stands before it.
    if (isComma && at > last.to) return null;
  }
  return last.index;
}

/** Whether nothing but adverbs and "each" stands between two places. */
function isNextTo(tagged: Tagged, to: number, from: number): boolean {
  for (let at = to; at < from; at++)
    if (posAt(tagged, at) !== "ADV" && posAt(tagged, at) !== "DET") return false;
  return true;
}

export function complementOf(
  tagged: Tagged,
  adposition: TokenRange | null,
  last: NounPhrase | undefined,
): number | null {
  if (!adposition || !last || !isNextTo(tagged, last.to, adposition.from)) return null;
  return adposition.to > adposition.from && tagged.marks.is("genitive", adposition.from) ? last.index : null;
}

export function isConjoined(tagged: Tagged, { from }: NounPhrase): boolean {
  return (
    posAt(tagged, from - 1) === "CCONJ" || posAt(tagged, from - 2) === "CCONJ" || tagged.marks.isJoined(from)
  );
}

/** «مقتل | 12 شخصا»: where heads come first, a noun takes the counted phrase straight behind it for its complement. */
export function possessed(
  tagged: Tagged,
  { from, numeral }: Chunk,
  last: NounPhrase | undefined,
  adposition: TokenRange | null,
): number | null {
  if (!tagged.pack.grammar.headFirst || !numeral || adposition || !last || last.to !== from) return null;
  return last.sort === "common" && !tagged.marks.isJoined(from) ? last.index : null;
}

/** "counts | each of murder", "were | each shot": a determiner alone behind a noun belongs to it. */
export function isFloating(
  tagged: Tagged,
  { from, to, numeral }: Chunk,
  last: NounPhrase | undefined,
): boolean {
  if (to > from + 1 || numeral !== null || posAt(tagged, from) !== "DET") return false;
  return last?.to === from || (posAt(tagged, from - 1) === "AUX" && posAt(tagged, to) === "VERB");
}
