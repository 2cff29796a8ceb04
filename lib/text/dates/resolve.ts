/** From what a text states of a day to the day itself, given when the text was published. */
import type { PartialDate } from "../../model";

const DAY = 86_400_000;
/** A day without its year may lie this far ahead of publication (an announced date). */
const AHEAD = 31 * DAY;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Midnight UTC of a day, or null where the calendar has no such day. */
function timeOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null;
}

/** The day as the outlet's own clock has it: the offset that the page states is kept, not converted. */
function publishedDay(publishedAt: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? "");
  return match ? timeOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function withoutYear(month: number, day: number, weekday: number | null, published: number): number | null {
  const year = new Date(published).getUTCFullYear();
  const days = [year + 1, year, year - 1, year - 2]
    .map((candidate) => timeOf(candidate, month, day))
    .filter((time) => time !== null && time <= published + AHEAD);
  return days.find((time) => new Date(time ?? 0).getUTCDay() === weekday) ?? days[0] ?? null;
}

function lastWeekday(weekday: number, until: number): number {
  const back = (new Date(until).getUTCDay() - weekday + 7) % 7;
  return until - back * DAY;
}

function timeFrom(date: PartialDate, published: number | null): number | null {
  const { year, month, day, weekday, relativeDays } = date;
  if (year !== null && month !== null && day !== null) return timeOf(year, month, day);
  if (published === null || year !== null) return null;
  if (month !== null) return day === null ? null : withoutYear(month, day, weekday, published);
  if (weekday !== null) return lastWeekday(weekday, published + Math.max(0, relativeDays ?? 0) * DAY);
  return relativeDays === null ? null : published + relativeDays * DAY;
}

/**
 * The day that a text means, as ISO `YYYY-MM-DD`; null where it does not say enough. A weekday is the last such day up
 * to publication, a day without its year the nearest one that is not far ahead.
 */
export function resolveDate(date: PartialDate, publishedAt: string | null): string | null {
  const time = timeFrom(date, publishedDay(publishedAt));
  return time === null ? null : iso(time);
}
