/** What a numeral counts that stands with it before another noun, as an adjective does. */
import type { NounPhrase, Numeral } from "./model";
import { isPlural, posAt, type Tagged, textAt } from "./tagged";

const SMALL = /^\p{Ll}/u;
const INCHES = /^["″]$/u;
/** Words of a street's name before the word that says what it is: "12 Old Market | Lane". */
const LONGEST_STREET = 3;

function touches({ passage }: Tagged, left: number): boolean {
  return passage.tokens[left]?.end === passage.tokens[left + 1]?.start;
}

function isSign(tagged: Tagged, at: number): boolean {
  const isDigits = tagged.passage.tokens[at - 1]?.type === "digits";
  return isDigits && INCHES.test(textAt(tagged, at)) && touches(tagged, at - 1) && !touches(tagged, at);
}

/** "12 Old Market Lane": the word behind a house number that says what the street is. */
function streetOf(tagged: Tagged, { from, to }: Numeral, phrase: NounPhrase): number | null {
  if (tagged.passage.tokens[from]?.type !== "digits" || isPlural(tagged, phrase.head)) return null;
  for (let at = to + 1; at <= to + LONGEST_STREET && at < phrase.to; at++)
    if (tagged.marks.is("street", at)) return at;
  return null;
}

/** "a 5 year contract", "a one bedroom flat": a noun in the singular before another in the singular. */
function nounOf(tagged: Tagged, { from, to, isOne }: Numeral, phrase: NounPhrase): number | null {
  if (phrase.head <= to || posAt(tagged, to) === "VERB") return null;
  if (tagged.marks.is("attributive-unit", to)) return to;
  const isNoun = posAt(tagged, to) === "NOUN" && SMALL.test(textAt(tagged, to));
  if (!isNoun || isPlural(tagged, phrase.head) || tagged.passage.dateTokens.has(from)) return null;
  const before = posAt(tagged, from - 1);
  const isDetermined = phrase.from < from && (before === "DET" || before === "PRON");
  return !isOne || isDetermined ? to : null;
}

/** By the first token of each such numeral, the token of what it counts. */
export function attributes(
  tagged: Tagged,
  numerals: readonly Numeral[],
  phraseAt: readonly (NounPhrase | undefined)[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!tagged.pack.grammar.agrees) return found;
  for (const numeral of numerals) {
    const phrase = phraseAt[numeral.from];
    if (isSign(tagged, numeral.to)) found.set(numeral.from, numeral.to);
    if (!phrase || phrase.numeral?.from !== numeral.from) continue;
    const counted = streetOf(tagged, numeral, phrase) ?? nounOf(tagged, numeral, phrase);
    if (counted !== null) found.set(numeral.from, counted);
  }
  return found;
}
