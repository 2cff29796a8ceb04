/** Expressions of time in a text: days, clock times, years, stretches. Words come from the languages' packs. */
import type { CalendarWords } from "../languages/contract/calendar";
import { dayMonth, monthDay, monthYear, numericDate, suffixedDate } from "./dates/days";
import type { DateWordRole } from "./dates/lexicon";
import { mergeNeighbours } from "./dates/merge";
import { nearStretch, otherDay, relativeDay, timeAgo, weekday } from "./dates/relative";
import { type DateReading, type Finder, type FoundDate, Scan } from "./dates/scan";
import { clockTime, hourInWords, hourTime, ledTime, spokenHour, zonedTime } from "./dates/times";
import { bareYear, decade, listedYear, markedYear, season, yearRange } from "./dates/years";
import type { Token } from "./tokens";
import { words } from "./words";

export { toGregorian } from "./dates/calendars";
export { resolveDate } from "./dates/resolve";
export type { DateReading, DateType } from "./dates/scan";

/** What may begin with a form in each role. */
const WORD_FINDERS: Readonly<Partial<Record<DateWordRole, readonly Finder[]>>> = {
  numeral: [dayMonth, timeAgo, hourInWords],
  month: [monthDay, monthYear],
  weekday: [weekday],
  day: [weekday],
  past: [weekday, nearStretch],
  next: [weekday, nearStretch],
  part: [weekday, relativeDay],
  relative: [relativeDay],
  otherDay: [otherDay],
  agoBefore: [timeAgo],
  unit: [timeAgo],
  clockLead: [ledTime],
  clockBefore: [spokenHour],
  yearMark: [markedYear],
  season: [season],
  decade: [decade],
};
const DIGIT_FINDERS: readonly Finder[] = [
  numericDate,
  suffixedDate,
  dayMonth,
  timeAgo,
  clockTime,
  hourTime,
  zonedTime,
  markedYear,
  yearRange,
  bareYear,
];

const NO_FINDERS: readonly Finder[] = [];

function findersAt(scan: Scan, at: number): Iterable<Finder> {
  if (scan.tokens[at]?.type === "digits") return DIGIT_FINDERS;
  const hits = scan.hits[at];
  if (!hits || hits.length === 0) return NO_FINDERS;
  return new Set(hits.flatMap(({ role }) => WORD_FINDERS[role] ?? []));
}

/** The longest reading that begins at a token; of equally long ones the first finder's. */
function longestAt(scan: Scan, at: number, afterYear: boolean): FoundDate | null {
  const listed = afterYear ? listedYear(scan, at) : null;
  if (listed) return listed;
  let best: FoundDate | null = null;
  for (const finder of findersAt(scan, at)) {
    const found = finder(scan, at);
    if (found && found.next > (best?.next ?? at)) best = found;
  }
  return best;
}

/**
 * Reads every expression of time, in the order of the text and without overlaps. Spans are offsets into `text`;
 * `tokens` are the text's own, where they have been read already. Linear in the text's length; never throws.
 */
export function readDates(
  text: string,
  calendars: readonly CalendarWords[],
  tokens: readonly Token[] = words(text),
): readonly DateReading[] {
  const scan = new Scan(text, calendars, tokens);
  const readings: DateReading[] = [];
  let afterYear = false;
  for (let at = 0; at < scan.tokens.length; ) {
    const found = longestAt(scan, at, afterYear);
    afterYear = found?.type === "year";
    const [first, last] = [scan.tokens[found?.from ?? at], scan.tokens[(found?.next ?? at) - 1]];
    if (found && first && last)
      readings.push({ start: first.start, end: last.end, type: found.type, date: found.date });
    at = found?.next ?? at + 1;
  }
  return mergeNeighbours(scan, readings);
}
