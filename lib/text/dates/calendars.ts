/** Days of other calendars as Gregorian days, by the calendars that every JavaScript engine carries (ECMA-402). */
import type { OtherCalendar } from "../../languages/contract/calendar";

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

interface Frame {
  /** Days from 1970-01-01 to the first day of the calendar's year 1, and the mean length of a year. */
  readonly epoch: number;
  readonly yearDays: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

// Epochs and mean years: Reingold and Dershowitz, Calendrical Calculations (Islamic R.D. 227015, Persian R.D. 226896;
// 1970-01-01 is R.D. 719163). The years are those for which the engines' tables hold.
const FRAMES: Readonly<Record<OtherCalendar, Frame>> = {
  "islamic-umalqura": { epoch: 227_015 - 719_163, yearDays: 354.367, firstYear: 1300, lastYear: 1600 },
  persian: { epoch: 226_896 - 719_163, yearDays: 365.2422, firstYear: 1200, lastYear: 1500 },
};

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

function format(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  formats.set(calendar, made);
  return made;
}

function dayIn(calendar: OtherCalendar, time: number): CalendarDay {
  const parts = format(calendar).formatToParts(time);
  const part = (type: string) => Number.parseInt(parts.find((p) => p.type === type)?.value ?? "", 10);
  return { year: part("year"), month: part("month"), day: part("day") };
}

/** True where a year lies within the calendar's recorded range. */
export function isYearOf(calendar: OtherCalendar, year: number): boolean {
  const { firstYear, lastYear } = FRAMES[calendar];
  return year >= firstYear && year <= lastYear;
}

/** The Gregorian day of a Hijri (Umm al-Qura) or Jalali day; null where there is no such day. */
export function toGregorian(calendar: OtherCalendar, day: CalendarDay): CalendarDay | null {
  if (!isYearOf(calendar, day.year)) return null;
  const { epoch, yearDays } = FRAMES[calendar];
  const months = ((day.month - 1) * yearDays) / 12;
  const guess = Math.floor(epoch + (day.year - 1) * yearDays + months + day.day - 1);
  for (let step = 0; step <= 8; step++) {
    for (const days of [guess + step, guess - step]) {
      const found = dayIn(calendar, days * DAY);
      if (found.year !== day.year || found.month !== day.month || found.day !== day.day) continue;
      const date = new Date(days * DAY);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return null;
}
