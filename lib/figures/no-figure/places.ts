/** Digits of addresses, stations, pictures of a gallery and other things that a number tells apart. */
import type { Draft } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { isTakenAsCount, tellsOfHarm } from "../spoken";
import { countsNothing, isBare, type Test, touches } from "./context";

const CAPITAL = /^\p{Lu}/u;
/** Words of a street's name behind its house number. */
const LONGEST_STREET = 4;
/** Highest number of a house. */
const HIGHEST_HOUSE = 99_999;

function textAt({ tokens }: ReadPassage, at: number): string {
  return tokens[at]?.text ?? "";
}

/** "inside 533 Alder Grove Ave.", "the 1300 of Alder Street": digits before words in capitals of which one names a street. */
export const isHouseNumber: Test = (passage, draft) => {
  if (!passage.pack.statements.capitals || !isBare(draft) || draft.form !== "digits") return null;
  if ((draft.max ?? 0) > HIGHEST_HOUSE || draft.hedge !== "exact") return null;
  const to = markAt(passage, "partitive", draft.number.to)?.to ?? draft.number.to;
  for (let at = to; at < to + LONGEST_STREET; at++) {
    if (at > to && markAt(passage, "not-after", at)?.sense.reason === "address")
      return CAPITAL.test(textAt(passage, at)) ? "address" : null;
    const isName = passage.tokens[at]?.type === "digits" || CAPITAL.test(textAt(passage, at));
    if (!isName && textAt(passage, at) !== ".") return null;
  }
  return null;
};

/** "10 On Your Side is at work": a small word in a capital between words that are written so too. */
function opensName(passage: ReadPassage, { number, sentence }: Draft): boolean {
  const { to } = number;
  if (number.from !== sentence.from || !markAt(passage, "stop", to)) return false;
  const words = passage.tokens.slice(to, sentence.to).filter(({ type }) => type === "word");
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  return [to, to + 1].every((at) => CAPITAL.test(textAt(passage, at))) && capitals * 2 < words.length;
}

/** "14 News", "WXQR 3 Sports", "News 2": digits beside the word for what a station sends, as it is written in a name. */
export const isStation: Test = (passage, draft) => {
  if (!passage.pack.statements.capitals || !isBare(draft) || draft.form !== "digits") return null;
  const next = draft.number.to;
  const before = draft.number.from - 1;
  if (markAt(passage, "station", before)?.to === next - 1 && CAPITAL.test(textAt(passage, before)))
    return passage.syntax.tags[next]?.pos === "NOUN" && passage.syntax.plurals.has(next) ? null : "name";
  if (opensName(passage, draft)) return "name";
  const last = [next, next + 1].find((at) => markAt(passage, "station", at));
  if (last === undefined || ![next, last].every((at) => CAPITAL.test(textAt(passage, at)))) return null;
  const head = passage.syntax.phraseAt[next]?.head ?? next;
  const isCounted = head > last && passage.syntax.plurals.has(head);
  return isCounted || passage.syntax.plurals.has(last + 1) ? null : "name";
};

const FEET = /^['’′]$/u;

/** "5'11" of somebody's height: feet and inches by their signs. */
export const isHeight: Test = (passage, { number, form }) => {
  if (form !== "digits") return null;
  const isJoined = (first: number, sign: number, second: number) =>
    FEET.test(textAt(passage, sign)) &&
    passage.tokens[first]?.type === "digits" &&
    passage.tokens[second]?.type === "digits" &&
    touches(passage.tokens[first], passage.tokens[sign]) &&
    touches(passage.tokens[sign], passage.tokens[second]);
  return isJoined(number.to - 1, number.to, number.to + 1) ||
    isJoined(number.from - 2, number.from - 1, number.from)
    ? "name"
    : null;
};

const CLOCK = /^(?:[01]\p{Nd}|2[0-4])[0-5]\p{Nd}$/u;

/** "0153 hours": four digits of a clock. */
export const isMilitaryTime: Test = (passage, { unit, number, form }) => {
  if (form !== "digits" || unit !== "hour") return null;
  return number.to === number.from + 1 && CLOCK.test(textAt(passage, number.from)) ? "time" : null;
};

const YEAR = /^(?:1[89]|20)\p{Nd}{2}$/u;

/** "the 2014 Marlow killings", "a 2012 presidential candidate": a year before a name or a noun that it does not count. */
export const isYearBeforeNoun: Test = (passage, draft) => {
  if (!passage.pack.grammar.agrees || !isBare(draft) || draft.form !== "digits" || draft.hedge !== "exact")
    return null;
  if (!YEAR.test(textAt(passage, draft.number.from)) || draft.number.to !== draft.number.from + 1)
    return null;
  if (markBefore(passage, "counter", draft.from)) return null;
  const { to } = draft.number;
  const phrase = passage.syntax.phraseAt[to];
  if (passage.tokens[to]?.type !== "word" || !phrase) return null;
  const isName = CAPITAL.test(textAt(passage, to));
  return isName || !passage.syntax.plurals.has(phrase.head) ? "date" : null;
};

/** "the Democratic | 2024 candidates", "on Founders' Day | 2016 following …", "| 2024 graduates": a year among or behind the words that it dates. */
export const isYearWithin: Test = (passage, draft) => {
  const { from, to } = draft.number;
  const { syntax, pack } = passage;
  if (!pack.grammar.agrees || !isBare(draft) || draft.hedge !== "exact" || !YEAR.test(textAt(passage, from)))
    return null;
  const [before, next] = [syntax.tags[from - 1]?.pos, syntax.tags[to]];
  const isPast = (value: number) => value >= FIRST_RECENT && value <= LAST_RECENT && value !== 2000;
  if (!isPast(draft.max ?? 0) || to !== from + 1 || from <= draft.sentence.from) return null;
  const phrase = syntax.phraseAt[from];
  const isUngrouped = phrase?.from === from && phrase.head > from && !isTakenAsCount(passage, draft);
  if (isUngrouped && next?.pos === "NOUN" && syntax.plurals.has(to)) return "date";
  if (before === "ADJ" && phrase && phrase.from < from && syntax.tags[phrase.from]?.pos === "DET")
    return "date";
  const isName = CAPITAL.test(textAt(passage, from - 1)) && (before === "NOUN" || before === "PROPN");
  return isName && next?.pos === "VERB" && next.form === "Ger" ? "date" : null;
};

/** Years that reports of the day speak of without saying that they are years. */
const FIRST_RECENT = 1990;
const LAST_RECENT = 2040;

/** "from Marlow Drive to the | 408": a road that is called by its number, in a clause that speaks of no count. */
export const isRoadNumber: Test = (passage, draft) => {
  const { syntax, told, pack } = passage;
  const phrase = syntax.phraseAt[draft.number.from];
  if (!pack.statements.capitals || !isBare(draft) || draft.form !== "digits" || phrase?.sort !== "numeral")
    return null;
  const { adposition, from, to, index } = phrase;
  const isDefinite =
    from === draft.number.from - 1 && syntax.tags[from]?.pos === "DET" && to === draft.number.to;
  if (!isDefinite || !adposition || told.has(draft.max ?? 0) || !Number.isInteger(draft.max)) return null;
  if ((draft.max ?? 0) > HIGHEST_ROAD || syntax.phrases[index + 1]?.complementOf === index) return null;
  const isWhole = markAt(passage, "whole", adposition.from) ?? markAt(passage, "partitive", adposition.from);
  const isRoad = !isWhole && countsNothing(passage, draft);
  return isRoad && !(syntax.relations.get(index) ?? []).some(({ verb }) => tellsOfHarm(passage, verb))
    ? "name"
    : null;
};

/** Highest number of a road. */
const HIGHEST_ROAD = 999;

/** "the man with the | 9mm": a bore in millimetres that measures nothing else. */
export const isCalibre: Test = (passage, { number, to, unit, form }) => {
  const { syntax, pack } = passage;
  if (!pack.grammar.agrees || unit !== "millimeter" || form !== "digits") return null;
  const isDetermined = syntax.tags[number.from - 1]?.pos === "DET";
  return isDetermined && !markAt(passage, "partitive", to) && syntax.tags[to]?.pos !== "NOUN" ? "name" : null;
};

const STROKE = /^\/$/u;

/** "1 / 8": digits on both sides of a stroke between spaces are a place in a series and its length. */
export const isOfSeries: Test = ({ tokens }, { form, unit, number }) => {
  if (form !== "digits" || unit !== null) return null;
  const isApart = (stroke: number, other: number) =>
    STROKE.test(tokens[stroke]?.text ?? "") &&
    tokens[other]?.type === "digits" &&
    !touches(tokens[stroke - 1], tokens[stroke]) &&
    !touches(tokens[stroke], tokens[stroke + 1]);
  return isApart(number.to, number.to + 1) || isApart(number.from - 1, number.from - 2) ? "list" : null;
};

/** "picture 2 of | 17", "1 / | 8": the whole of a series of which the number before says which one is meant. */
export function goesOnCounting(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (!last || draft.form !== "digits" || last.form !== "digits") return false;
  if (last.notComparable !== "name" && last.notComparable !== "list") return false;
  for (let at = last.number.to; at < draft.number.from; at++)
    if (!markAt(passage, "whole", at) && !STROKE.test(textAt(passage, at))) return false;
  return draft.number.from > last.number.to && draft.number.from <= last.number.to + 2;
}
