/** The noun that a numeral counts, where nouns agree with their numerals. */
import type { Numeral } from "../model";
import { isJoint, isPlural, MODIFIER, NOMINAL, posAt, type Tagged, textAt } from "../tagged";
import { YEAR } from "./within";

/** Tokens of one member of a joined modifier: "state and federal" police. */
const LONGEST_JOINED = 5;

/** "a million people | face", but "three police | officers", "five police | departments", "two women | 's teams": a plural of persons is no modifier, unless of another plural. */
function endsCount({ marks, tags }: Tagged, at: number): boolean {
  const next = tags[at + 1];
  if ((next?.pos === "NOUN" && next.form === "Plur") || marks.is("possessive", at + 1)) return false;
  return marks.is("plural", at) && marks.is("person", at) && !marks.is("person", at + 1);
}

/** "a 15 | per cent tariff": a share that another noun has. */
function isShareBefore(tagged: Tagged, at: number, end: number): boolean {
  return (
    tagged.marks.is("share", at) && NOMINAL.has(posAt(tagged, end - 1)) && !tagged.marks.is("share", end - 1)
  );
}

/** "1 Marlow police | officer". */
function isPersonNext({ marks }: Tagged, at: number): boolean {
  return marks.is("person", at) && marks.is("person", at + 1);
}

/** "7 soldiers | dead": behind a plural of persons what became of them. */
function isStateBehind({ marks }: Tagged, at: number): boolean {
  return marks.is("person", at) && marks.is("state", at + 1);
}

/** "the 1993 harbour gates bombing": a year before a noun in the singular counts nothing. */
function isYearOf(tagged: Tagged, { from, to }: Numeral, end: number): boolean {
  const last = end - 1;
  const isYear = to === from + 1 && YEAR.test(textAt(tagged, from)) && tagged.passage.dateTokens.has(from);
  return isYear && posAt(tagged, last) === "NOUN" && !isPlural(tagged, last);
}

/** The last noun behind a numeral that agrees with it in number: of "one boy stands" the boy, of "six markings show" the markings. */
export function agreeingHead(tagged: Tagged, numeral: Numeral, end: number): number | null {
  if (!tagged.pack.grammar.agrees || isYearOf(tagged, numeral, end)) return null;
  let found: number | null = null;
  for (let at = numeral.to; at < end; at++) {
    if (isJoint(tagged, at)) found = null;
    if (!NOMINAL.has(posAt(tagged, at)) || isShareBefore(tagged, at, end)) continue;
    if (!numeral.isOne && endsCount(tagged, at)) return at;
    if (isPlural(tagged, at) !== numeral.isOne && isStateBehind(tagged, at)) return at;
    if (isPlural(tagged, at) !== numeral.isOne) found = at;
    else if (numeral.isOne && found !== null && !isPersonNext(tagged, at)) return found;
  }
  return found;
}

/** "700,000 secret military and State Department | documents": modifiers may be joined before the noun that agrees. */
export function agreeingBehindJoint(
  tagged: Tagged,
  numeral: Numeral,
  from: number,
  end: number,
): number | null {
  if (!tagged.pack.grammar.agrees || numeral.isOne || from <= numeral.to || posAt(tagged, from) !== "CCONJ")
    return null;
  let to = from + 1;
  while (
    to < end &&
    to < from + LONGEST_JOINED &&
    MODIFIER.has(posAt(tagged, to)) &&
    posAt(tagged, to) !== "DET" &&
    !tagged.numerals.has(to)
  )
    to++;
  const last = to - 1;
  return last > from + 1 && NOMINAL.has(posAt(tagged, last)) && isPlural(tagged, last) ? last : null;
}
