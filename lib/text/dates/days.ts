/** Finders of days and months: ISO, 7/2/2018, "7 February 2018", "February 7", 2018年2月7日. */
import type { PartialDate } from "../../model";
import { isYearOf, toGregorian } from "./calendars";
import type { Calendar, Hit } from "./lexicon";
import { type Finder, type FoundDate, NO_DATE, type Scan } from "./scan";

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Part {
  readonly value: number;
  readonly next: number;
}

interface Month extends Part {
  readonly calendar: Calendar;
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= (LAST_DAY[month - 1] ?? 0);
}

function gregorian(year: number | null, month: number, day: number | null): PartialDate {
  return { ...NO_DATE, year, month, day };
}

function dayNumber(scan: Scan, at: number): Part | null {
  const value = scan.whole(at) ? scan.digits(at, 1, 2) : null;
  if (value !== null) return { value, next: afterOrdinal(scan, at + 1) };
  const word = scan.hit(at, "numeral");
  return word && { value: word.value, next: word.next };
}

/** "7th", "7º": what is written onto the digits of a day. */
function afterOrdinal(scan: Scan, at: number): number {
  if (!scan.glued(at)) return at;
  return scan.hit(at, "ordinalSuffix")?.next ?? (scan.mark(at, "°º") ? at + 1 : at);
}

/** A month, with the name that another region gives it after it: «شباط/فبراير», «شباط (فبراير)». */
function monthAt(scan: Scan, at: number): Month | null {
  const hit = scan.hit(at, "month");
  if (!hit) return null;
  const next = afterAbbreviation(scan, hit.next);
  return { value: hit.value, calendar: hit.calendar, next: afterTwin(scan, hit, next) };
}

function afterAbbreviation(scan: Scan, at: number): number {
  const follows = scan.tokens[at + 1];
  return scan.mark(at, ".") && scan.glued(at) && follows?.type === "digits" ? at + 1 : at;
}

function afterTwin(scan: Scan, hit: Hit, at: number): number {
  if (!scan.mark(at, "/-–([،|")) return at;
  const twin = scan.hits[at + 1]?.find((other) => other.role === "month" && other.value === hit.value);
  if (!twin) return at;
  return scan.mark(at, "([") && scan.mark(twin.next, ")]") ? twin.next + 1 : twin.next;
}

/** The year after a day and month: four digits, with what may stand between. */
function yearAfter(scan: Scan, at: number): Part | null {
  const start = scan.mark(at, ",،/.-") ? at + 1 : at;
  const digits = scan.skip(start, "link", "yearMark");
  const value = scan.whole(digits) ? scan.digits(digits, 4, 4) : null;
  if (value === null || value < 1000 || value > 2200) return null;
  return { value, next: scan.skip(digits + 1, "era") };
}

function dated(scan: Scan, day: number, month: Month): FoundDate | null {
  const year = yearAfter(scan, month.next);
  const era = scan.hit(year?.next ?? -1, "otherEra");
  const next = era?.next ?? year?.next ?? month.next;
  if (month.calendar !== "gregory") {
    if (day < 1 || day > 31) return null;
    const known = year && toGregorian(month.calendar, { year: year.value, month: month.value, day });
    return { type: "date", date: { ...NO_DATE, ...known }, next };
  }
  if (!isDay(day, month.value)) return null;
  return { type: "date", date: gregorian(year?.value ?? null, month.value, day), next };
}

/** A day with its month after it; "7." is a day as well, in German. */
function dayBeforeMonth(scan: Scan, at: number): FoundDate | null {
  const day = dayNumber(scan, at);
  if (!day) return null;
  const next = scan.mark(day.next, ".") && scan.glued(day.next) ? day.next + 1 : day.next;
  const month = monthAt(scan, scan.skip(next, "link"));
  return month && dated(scan, day.value, month);
}

/** "7 February 2018", «السابع من شباط/فبراير», "7th of February"; of "7-8 February" the 7, its month from the 8. */
export const dayMonth: Finder = (scan, at) => {
  const found = dayBeforeMonth(scan, at);
  const day = found ? null : dayNumber(scan, at);
  if (!day) return found;
  const dot = scan.mark(day.next, ".") ? day.next + 1 : day.next;
  const joined = scan.mark(dot, "-–/,،") ? dot + 1 : scan.skip(dot, "and");
  if (joined === dot || scan.digits(joined, 1, 2) === null) return null;
  const other = dayBeforeMonth(scan, joined);
  if (!other || other.date.month === null) return null;
  return { type: "date", date: { ...other.date, day: day.value }, next: day.next };
};

/** After "in" a number before a noun counts something: "in February 25 people"; but "until October 9 in the hope" */
function countsOn(scan: Scan, at: number, next: number): boolean {
  const isLed = scan.hit(at - 1, "yearLead");
  const isNoun = scan.tokens[next]?.type === "word" && scan.hit(next, "yearLead") === null;
  return isLed !== null && isNoun;
}

/** "February 7, 2018", "Feb. 7-8". */
export const monthDay: Finder = (scan, at) => {
  if (!scan.calendars.some((calendar) => calendar.monthBeforeDay)) return null;
  const month = monthAt(scan, at);
  const value = month && scan.whole(month.next) ? scan.digits(month.next, 1, 2) : null;
  if (!month || value === null || countsOn(scan, at, month.next + 1)) return null;
  let next = afterOrdinal(scan, month.next + 1);
  if (scan.mark(next, "-–") && scan.digits(next + 1, 1, 2) !== null) next += 2;
  return dated(scan, value, { ...month, next });
};

/** "February 2018", «شباط/فبراير من عام 2018»; a bare month only where a word beside it says that it is one. */
export const monthYear: Finder = (scan, at) => {
  const month = monthAt(scan, at);
  if (!month) return null;
  const year = yearAfter(scan, month.next);
  const foreign = month.calendar !== "gregory";
  if (year && !(foreign && isYearOf(month.calendar, year.value) === false)) {
    const next = scan.hit(year.next, "otherEra")?.next ?? year.next;
    return { type: "period", date: foreign ? NO_DATE : gregorian(year.value, month.value, null), next };
  }
  const past = scan.hit(month.next, "past") ?? scan.hit(month.next, "next");
  const said = past ?? scan.hit(at - 1, "yearLead") ?? scan.hit(at - 1, "past") ?? scan.hit(at - 1, "next");
  if (!said) return null;
  return {
    type: "period",
    date: foreign ? NO_DATE : gregorian(null, month.value, null),
    next: past?.next ?? month.next,
  };
};

/** Three numbers between equal marks: 2018-02-07, 7/2/2018, 7.2.2018. */
export const numericDate: Finder = (scan, at) => {
  const mark = scan.tokens[at + 1]?.text ?? "";
  const same = scan.mark(at + 1, "/-.") && scan.mark(at + 3, mark);
  if (!same || ![1, 2, 3, 4].every((step) => scan.glued(at + step))) return null;
  if (scan.glued(at) && scan.mark(at - 1, "/-.:")) return null;
  if (scan.glued(at + 5) && scan.mark(at + 5, "/-:") && scan.tokens[at + 6]?.type === "digits") return null;
  const [year, second, third] = [scan.digits(at, 4, 4), scan.digits(at + 2, 1, 2), scan.digits(at + 4, 1, 2)];
  if (year !== null && second !== null && third !== null) return numeric(scan, at + 5, year, second, third);
  const [first, last] = [scan.digits(at, 1, 2), scan.digits(at + 4, 4, 4)];
  if (first === null || second === null || last === null) return null;
  return byOrder(scan, at + 5, first, second, last);
};

function byOrder(scan: Scan, next: number, first: number, second: number, year: number): FoundDate | null {
  if (second > 12) return numeric(scan, next, year, first, second);
  const dayFirst = scan.calendars.every((calendar) => calendar.numericOrder !== null);
  if (dayFirst || first > 12 || first === second) return numeric(scan, next, year, second, first);
  return { type: "date", date: { ...NO_DATE, year }, next };
}

function numeric(scan: Scan, next: number, year: number, month: number, day: number): FoundDate | null {
  if (year < 1000 || year > 2200 || month < 1 || month > 12 || !isDay(day, month)) return null;
  const era = scan.hit(next, "otherEra");
  const calendar = era?.calendar ?? (year < 1500 ? yearCalendar(scan) : "gregory");
  if (calendar === "gregory") return { type: "date", date: gregorian(year, month, day), next };
  const known = toGregorian(calendar, { year, month, day });
  return known && { type: "date", date: { ...NO_DATE, ...known }, next: era?.next ?? next };
}

/** The calendar in which the language's writers date, where it has its own months. */
function yearCalendar(scan: Scan): Calendar {
  if (scan.calendars.some((calendar) => calendar.otherMonths?.persian)) return "persian";
  return scan.calendars.some((calendar) => calendar.otherMonths) ? "islamic-umalqura" : "gregory";
}

/** 2018年2月7日, 2月7日, 2018年. */
export const suffixedDate: Finder = (scan, at) => {
  const year = scan.digits(at, 4, 4);
  const afterYear = year === null ? null : scan.hit(at + 1, "yearSuffix");
  if (year !== null && !afterYear) return null;
  const from = afterYear?.next ?? at;
  const month = scan.digits(from, 1, 2);
  const afterMonth = month === null ? null : scan.hit(from + 1, "monthSuffix");
  if (month === null || !afterMonth || month < 1 || month > 12)
    return afterYear && { type: "year", date: { ...NO_DATE, year }, next: from };
  const day = scan.digits(afterMonth.next, 1, 2);
  const afterDay = day === null ? null : scan.hit(afterMonth.next + 1, "daySuffix");
  if (day !== null && afterDay && isDay(day, month))
    return { type: "date", date: gregorian(year, month, day), next: afterDay.next };
  return { type: "period", date: gregorian(year, month, null), next: afterMonth.next };
};
