/** Days and times as other programs' exports write them. */
import * as v from "valibot";
import type { DayOrder } from "../../model";
import { dayIn } from "../../pipeline";
import { IsoTime } from "../article-shape";

/** A date of an entry; "undecided" where day and month could be either of two numbers, null where it is no date. */
export type EntryDate = { readonly iso: string } | "undecided" | null;

/** Longer cells hold more than a date. */
const LONGEST_DATE = 80;
/** Numbers that are times since 1970: seconds from 1973 on, milliseconds likewise. */
const SECONDS = { from: 1e8, to: 1e10 };
const MILLISECONDS = { from: 1e11, to: 1e13 };

/** Strings that begin with a date, lists of numbers within lists (CSL), seconds or milliseconds since 1970. */
export function readDate(value: unknown, order: DayOrder | null = null): EntryDate {
  if (Array.isArray(value) && Array.isArray(value[0])) return readDate(value[0].join("-"), order);
  if (typeof value === "number") return sinceEpoch(value);
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (v.is(IsoTime, text)) return { iso: text };
  if (/^\d{10}$|^\d{12,13}$/.test(text)) return sinceEpoch(Number(text));
  return numericDay(text, order) ?? spelledDay(text);
}

function sinceEpoch(number: number): EntryDate {
  if (number > 1e7 && number < SECONDS.from) return numericDay(String(number), null);
  if (number > SECONDS.from && number < SECONDS.to) return { iso: new Date(number * 1000).toISOString() };
  return number > MILLISECONDS.from && number < MILLISECONDS.to
    ? { iso: new Date(number).toISOString() }
    : null;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** ISO 8601's basic form. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;

/** A day in digits: the year first, or the day before the month or behind it as the numbers or the reader say. */
function numericDay(value: string, order: DayOrder | null): EntryDate {
  const [, year, month, day] = YEAR_FIRST.exec(value) ?? COMPACT.exec(value) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, first = "", sign, second = "", last] =
    /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})(?!\d)/.exec(value) ?? [];
  if (last === undefined) return null;
  // With full stops the day stands first, wherever that is written (CLDR: de, ru, tr, pl, fi and others).
  if (sign === "." && Number(second) <= 12) return dayOf(last, second, first);
  if (Number(first) > 12 || first === second) return dayOf(last, second, first);
  if (Number(second) > 12) return dayOf(last, first, second);
  // 03/02 is read one way here and the other there: no day is better than a wrong one.
  if (order === null) return "undecided";
  return order === "day-first" ? dayOf(last, second, first) : dayOf(last, first, second);
}

function dayOf(year = "", month = "", day = ""): EntryDate {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return v.is(IsoTime, iso) && isInCalendar(iso) ? { iso } : null;
}

/** False for 31 February, which `Date` takes for a day in March. */
function isInCalendar(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** A day whose month has its name in any of our languages. */
function spelledDay(value: string): EntryDate {
  const iso = value.length <= LONGEST_DATE && /\p{L}{3}/u.test(value) ? dayIn(value) : null;
  return iso !== null && v.is(IsoTime, iso) ? { iso } : null;
}
