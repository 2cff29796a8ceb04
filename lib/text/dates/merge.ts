/** Readings that stand side by side and tell one day become one: "Wednesday, February 7, 2018", «أمس الأربعاء». */
import type { PartialDate } from "../../model";
import type { DateReading, Scan } from "./scan";

const PAUSE = /^[^\S\n]*(?:[,،(/|–-][^\S\n]*)?$/u;

const FIELDS = ["year", "month", "day", "weekday", "relativeDays"] as const;

function united(a: PartialDate, b: PartialDate): PartialDate {
  return {
    year: a.year ?? b.year,
    month: a.month ?? b.month,
    day: a.day ?? b.day,
    weekday: a.weekday ?? b.weekday,
    relativeDays: a.relativeDays ?? b.relativeDays,
  };
}

/** True where each reading tells the day by fields that the other leaves open, so that both can be one day. */
function completes(a: PartialDate, b: PartialDate): boolean {
  const says = (date: PartialDate) => FIELDS.some((field) => date[field] !== null);
  return says(a) && says(b) && !FIELDS.some((field) => a[field] !== null && b[field] !== null);
}

/** True where two readings with a comma between them are one day in two words, not two days of a list. */
function namesWeekday({ weekday, relativeDays }: PartialDate): boolean {
  return weekday !== null && relativeDays === null;
}

function merged(text: string, a: DateReading, b: DateReading): DateReading | null {
  if (a.type !== "date" || b.type !== "date") return null;
  const between = text.slice(a.end, b.start);
  if (!PAUSE.test(between) || !completes(a.date, b.date)) return null;
  if (between.trim() !== "" && !namesWeekday(a.date) && !namesWeekday(b.date)) return null;
  const opened = between.includes("(") && text[b.end] === ")";
  return { start: a.start, end: opened ? b.end + 1 : b.end, type: "date", date: united(a.date, b.date) };
}

/** Merges neighbours, in the order of the text. */
export function mergeNeighbours(scan: Scan, readings: readonly DateReading[]): DateReading[] {
  const result: DateReading[] = [];
  for (const reading of readings) {
    const last = result.at(-1);
    const both = last ? merged(scan.text, last, reading) : null;
    if (both) result[result.length - 1] = both;
    else result.push(reading);
  }
  return result;
}
