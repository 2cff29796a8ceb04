/** Phrases whose head comes last: "the five wounded soldiers". */
import type { TokenRange } from "../model";
import {
  CAPITAL,
  COMMA,
  HYPHEN,
  isJoint,
  isPlural,
  MODIFIER,
  NOMINAL,
  posAt,
  type Tagged,
  textAt,
  touches,
} from "../tagged";
import { agreeingBehindJoint, agreeingHead } from "./counted";
import {
  type Chunk,
  isAdverbWithin,
  isOrdinalStop,
  isTime,
  isYearWithin,
  LONGEST,
  numeralWithin,
} from "./within";

const OPENING_QUOTE = /^["“«„]$/u;

/** "the slain boy", "five wounded soldiers": a participle among the words before a noun. */
function isParticipleWithin(tagged: Tagged, at: number, from: number): boolean {
  const { pos, form } = tagged.tags[at] ?? { pos: "X", form: "" };
  if (pos !== "VERB" || (form !== "Part" && form !== "Ger") || at === from) return false;
  const before = posAt(tagged, at - 1);
  if (before !== "DET" && before !== "ADJ" && before !== "NUM" && before !== "ADV" && before !== "PART")
    return false;
  const next = posAt(tagged, at + 1);
  // "a family of five | found dead"
  if (tagged.marks.is("state", at + 1) && form === "Part") return false;
  // "two | shot Friday night"
  if (before === "NUM" && tagged.passage.dateTokens.has(at + 1)) return false;
  return next === "NOUN" || next === "ADJ" || next === "PROPN";
}

/** "the state's | four parties": behind a possessor the phrase goes on, whatever its noun has before it. */
function isPossessed(tagged: Tagged, at: number): boolean {
  return (
    posAt(tagged, at - 1) === "PART" &&
    (tagged.marks.is("possessive", at - 1) || tagged.marks.is("possessive", at - 2))
  );
}

/** "the nurses' union": an apostrophe behind a plural, and a noun behind it. */
function isPluralPossessive(tagged: Tagged, at: number): boolean {
  if (!/^['’]$/u.test(textAt(tagged, at)) || !touches(tagged, at - 1) || touches(tagged, at)) return false;
  return isPlural(tagged, at - 1) && MODIFIER.has(posAt(tagged, at + 1));
}

/** "two separate, | fatal shootings", "1.9 million | “removable aliens": marks between a numeral and its noun. */
function isMarkWithin(tagged: Tagged, at: number, from: number): boolean {
  const isCounting = tagged.numerals.has(from) || posAt(tagged, at - 1) === "NUM";
  const next = posAt(tagged, at + 1);
  if (!isCounting || (next !== "ADJ" && next !== "NOUN" && next !== "PROPN")) return false;
  const isCoordinate = posAt(tagged, at - 1) === "ADJ" || isSingularAmongMany(tagged, at - 1, from);
  if (COMMA.test(textAt(tagged, at))) return isCoordinate && (next === "ADJ" || isNounWithin(tagged, at + 1));
  return OPENING_QUOTE.test(textAt(tagged, at)) && posAt(tagged, at - 1) === "NUM";
}

/** "four adult, | male victims": a noun in the singular before one in the plural. */
function isNounWithin(tagged: Tagged, at: number): boolean {
  return !isPlural(tagged, at) && posAt(tagged, at + 1) === "NOUN" && isPlural(tagged, at + 1);
}

/** "four | adult, male victims": a noun that does not agree with its numeral describes as an adjective does. */
function isSingularAmongMany(tagged: Tagged, at: number, from: number): boolean {
  const numeral = tagged.numerals.get(from);
  return numeral?.to === at && !numeral.isOne && posAt(tagged, at) === "NOUN" && !isPlural(tagged, at);
}

/** "Orr | & Marsh Hospital". */
function isAmpersand(tagged: Tagged, at: number): boolean {
  const isName = (place: number) => CAPITAL.test(textAt(tagged, place)) && NOMINAL.has(posAt(tagged, place));
  return textAt(tagged, at) === "&" && isName(at - 1) && isName(at + 1);
}

function continuesBefore(tagged: Tagged, at: number, from: number, hasNoun: boolean): boolean {
  const pos = posAt(tagged, at);
  if (isJoint(tagged, at) || isAmpersand(tagged, at)) return true;
  if ((!hasNoun || isSingularAmongMany(tagged, at - 1, from)) && isMarkWithin(tagged, at, from)) return true;
  if (pos === "NUM" && isYearWithin(tagged, at, from)) return true;
  if (pos === "PART") return hasNoun && tagged.marks.is("possessive", at);
  if (pos === "DET") return !hasNoun || tagged.marks.is("possessive", at - 1);
  if (pos === "NUM")
    return (
      !hasNoun ||
      posAt(tagged, at - 1) === "PROPN" ||
      HYPHEN.test(textAt(tagged, at - 1)) ||
      isPossessed(tagged, at)
    );
  if (isPluralPossessive(tagged, at)) return hasNoun;
  if (MODIFIER.has(pos)) return true;
  return isParticipleWithin(tagged, at, from) || (!hasNoun && isAdverbWithin(tagged, at));
}

/** Where nothing was learnt, the first noun behind a numeral is the one that it counts. */
function endsUntagged(tagged: Tagged, at: number, numeral: TokenRange | null): boolean {
  return numeral !== null && tagged.pack.grammar.tagger === null && NOMINAL.has(posAt(tagged, at));
}

/** "three officials | familiar with it": adjectives behind the noun open words of their own. */
function isAdjectival(tagged: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (posAt(tagged, at) !== "ADJ") return false;
  return to > from;
}

/** "a town of 5,300 | about 45 miles off": a numeral that adverbs part from another. */
function isNumeralApart(tagged: Tagged, numeral: number, last: number): boolean {
  return posAt(tagged, last) === "NUM" && posAt(tagged, numeral - 1) === "ADV";
}

/** Whether a phrase with a noun ends before a numeral, which begins one of its own. */
function endsBeforeNumeral(tagged: Tagged, at: number, from: number, head: number): boolean {
  if (!tagged.numerals.has(at) || isYearWithin(tagged, at, from) || isPossessed(tagged, at)) return false;
  return head >= 0 && posAt(tagged, head) !== "PROPN";
}

/** How far a phrase reaches: the places of its last noun and its last word, -1 where it has none. */
function reachOf(tagged: Tagged, from: number, end: number): { head: number; last: number } {
  let [to, head, last] = [from, -1, -1];
  while (to < end && to < from + LONGEST && !isTime(tagged, to, from)) {
    const numeral = tagged.numerals.get(to);
    if (numeral && (head < 0 || isPossessed(tagged, to) || posAt(tagged, head) === "SYM")) {
      if (last >= from && isNumeralApart(tagged, to, last)) break;
      last = numeral.to - 1;
      to = numeral.to;
      if (isOrdinalStop(tagged, to)) to++;
      continue;
    }
    if (to > from && !continuesBefore(tagged, to, from, head >= 0)) break;
    if (to > from && endsBeforeNumeral(tagged, to, from, head)) break;
    const pos = posAt(tagged, to);
    if (NOMINAL.has(pos)) head = to;
    if (endsUntagged(tagged, to, numeralWithin(tagged, { from, to }))) return { head, last: to };
    if (NOMINAL.has(pos) || pos === "NUM" || pos === "ADJ" || pos === "DET") last = to;
    to++;
  }
  return { head, last };
}

/** A phrase whose head comes last: "the five wounded soldiers". */
export function headLast(tagged: Tagged, from: number, end: number): Chunk | null {
  const { head, last } = reachOf(tagged, from, end);
  if (last < from) return null;
  const behind = last + 1;
  const numeral = numeralWithin(tagged, { from, to: behind });
  const counted =
    numeral && (agreeingHead(tagged, numeral, behind) ?? agreeingBehindJoint(tagged, numeral, behind, end));
  if (numeral && counted !== null && (counted !== head || isAdjectival(tagged, counted + 1, behind)))
    return { from, to: counted + 1, head: counted, numeral };
  if (head >= 0) return { from, to: Math.max(head + 1, behind), head, numeral };
  return { from, to: behind, head: numeral ? numeral.to - 1 : last, numeral };
}
