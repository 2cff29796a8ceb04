/** Figures of another time: what a report recalls of an earlier event must not agree with that event's reports. */
import type { PartialDate, Quantity } from "../model";
import { type DateReading, resolveDate } from "../text/dates";
import { fold } from "../text/fold";
import type { ReadArticle } from "../text/passage";
import type { ArticleDays } from "./days";
import { lexiconOf } from "./lexicon";

const DAY_MS = 86_400_000;
/** Days before publication that still belong to the event. */
const RECENT_DAYS = 10;

function isRecent(day: string, published: string | null): boolean {
  if (published === null) return false;
  const before = (Date.parse(published) - Date.parse(day)) / DAY_MS;
  return before >= -1 && before <= RECENT_DAYS;
}

function isDayOfEvent(date: PartialDate, { eventDays, dayHints, publishedDay }: ArticleDays): boolean {
  const day = resolveDate(date, publishedDay);
  if (day !== null && (eventDays.includes(day) || isRecent(day, publishedDay))) return true;
  const two = (number: number) => String(number).padStart(2, "0");
  return (
    date.month !== null && date.day !== null && dayHints.includes(`--${two(date.month)}-${two(date.day)}`)
  );
}

/** True for an expression of a month, a year or a day other than the event's; a weekday or clock time is none. */
function namesAnotherTime({ type, date }: DateReading, days: ArticleDays): boolean {
  if (type === "year" || type === "period") return true;
  return date.month !== null && !isDayOfEvent(date, days);
}

/**
 * Tells of a quantity whether its sentence speaks of another time than the event's: an earlier year, a month, a day
 * that the opening does not name. The opening's own sentences speak of the event.
 */
export function backgroundTest(
  { article, pack, passages }: ReadArticle,
  days: ArticleDays,
): (quantity: Quantity) => boolean {
  const first = article.passages.findIndex(({ role }) => role === "paragraph");
  const { otherTimes } = lexiconOf(pack.terms);
  return ({ passage, sentence }) => {
    if (passage <= first) return false;
    const { text, dates } = passages[passage] ?? { text: "", dates: [] };
    if (otherTimes.test(fold(text.slice(sentence.start, sentence.end)))) return true;
    return dates.some(
      (reading) =>
        reading.start >= sentence.start && reading.end <= sentence.end && namesAnotherTime(reading, days),
    );
  };
}
