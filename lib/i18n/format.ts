/** Numbers, dates and lists in the reader's language, by `Intl` alone. */
import { type Numerals, numberingSystem } from "./numerals";

export interface Formats {
  number(value: number): string;
  /** Digits without any change of scale; `share` is 0–1 and more. */
  percent(share: number): string;
  /** ISO time or bare day → the reader's words; null where it is neither. */
  date(iso: string): string | null;
  /** The shortest that tells a time from another one: the hour on the same day, else the day; null as for `date`. */
  moment(iso: string, beside: string | null): string | null;
  /** A day as far as it is stated: "2026-03-12", "--03-12" (no year), "W3" (a weekday, 0 Sunday); null otherwise. */
  day(stated: string): string | null;
  /** Two days (ISO) and what lies between them, with what they share said once; the first as it is where one is no day. */
  days(first: string, last: string): string;
  list(items: readonly string[]): string;
  /** A language's name; null where its code names none. */
  language(code: string): string | null;
  /** A number, or a range where the two differ, with a unit that `Intl` knows ("mile"); null for one it does not. */
  measure(min: number, max: number, unit: string): string | null;
  /** A size in bytes in the nearest of kB, MB, GB. */
  bytes(size: number): string;
}

const LANGUAGE_CODE = /^[a-z]{2,3}$/u;
const BARE_DAY = /^\d{4}-\d{2}-\d{2}$/;

function intlTag(tag: string, numerals: Numerals): string {
  const digits = numberingSystem(numerals);
  return `${tag}-u-ca-gregory${digits ? `-nu-${digits}` : ""}`;
}

/** The month by its name: 03/02 is read one way here and the other there. */
const DAY = { day: "numeric", month: "short", year: "numeric" } as const;
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

function dateFormatter(tag: string): Formats["date"] {
  const day = new Intl.DateTimeFormat(tag, { ...DAY, timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(tag, { ...DAY, ...HOUR });
  return (iso) => {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return null;
    return BARE_DAY.test(iso) ? day.format(time) : moment.format(time);
  };
}

/** The reader's day of a time, or the day as it is stated. */
function dayOf(iso: string): string {
  const time = new Date(iso);
  return BARE_DAY.test(iso)
    ? iso
    : [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join("-");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function momentFormatter(tag: string): Formats["moment"] {
  const hour = new Intl.DateTimeFormat(tag, HOUR);
  const format = (fields: Intl.DateTimeFormatOptions) => {
    const [local, stated] = [{}, { timeZone: "UTC" }].map(
      (zone) => new Intl.DateTimeFormat(tag, { ...fields, ...zone }),
    );
    return (iso: string, time: number) => (BARE_DAY.test(iso) ? stated : local)?.format(time) ?? null;
  };
  const day = format({ day: "numeric", month: "short" });
  const dayOfYear = format(DAY);
  return (iso, beside) => {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return null;
    const here = beside === null || Number.isNaN(Date.parse(beside)) ? null : dayOf(beside);
    if (here === dayOf(iso) && !BARE_DAY.test(iso)) return hour.format(time);
    return here?.slice(0, 4) === dayOf(iso).slice(0, 4) ? day(iso, time) : dayOfYear(iso, time);
  };
}

/** A Sunday: weekdays are counted from it. */
const SUNDAY = Date.UTC(2023, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;

function dayFormatter(tag: string): Formats["day"] {
  const formatter = (fields: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...fields, timeZone: "UTC" });
  return (stated) => {
    const weekday = /^W([0-6])$/u.exec(stated)?.[1];
    if (weekday !== undefined)
      return formatter({ weekday: "long" }).format(SUNDAY + Number(weekday) * MILLISECONDS_A_DAY);
    const yearless = /^--(\d{2}-\d{2})$/u.exec(stated)?.[1];
    const time = Date.parse(yearless ? `2024-${yearless}` : stated);
    if (Number.isNaN(time)) return null;
    return formatter(yearless ? { day: "numeric", month: "long" } : DAY).format(time);
  };
}

function daysFormatter(tag: string): Formats["days"] {
  const day = new Intl.DateTimeFormat(tag, { ...DAY, timeZone: "UTC" });
  return (first, last) => {
    const times = [Date.parse(first), Date.parse(last)] as const;
    return times.some(Number.isNaN) ? first : day.formatRange(...times);
  };
}

const BYTE_UNITS = ["kilobyte", "megabyte", "gigabyte"] as const;

function bytesFormatter(tag: string): Formats["bytes"] {
  return (size) => {
    const step = size >= 1e9 ? 2 : size >= 1e6 ? 1 : 0;
    const value = size / 1000 ** (step + 1);
    return new Intl.NumberFormat(tag, {
      style: "unit",
      unit: BYTE_UNITS[step] ?? "gigabyte",
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  };
}

function measureFormatter(tag: string): Formats["measure"] {
  return (min, max, unit) => {
    try {
      const options = { style: "unit", unit, maximumFractionDigits: 6 } as const;
      const formatter = new Intl.NumberFormat(tag, options);
      // A range of one number would be written with a tilde.
      return min === max ? formatter.format(min) : formatter.formatRange(min, max);
    } catch {
      // What `Intl` knows of units is sanctioned one by one (ECMA-402, section 6.6.2).
      return null;
    }
  };
}

export function formatsFor(tag: string, numerals: Numerals): Formats {
  const locale = intlTag(tag, numerals);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: dateFormatter(locale),
    moment: momentFormatter(locale),
    day: dayFormatter(locale),
    days: daysFormatter(locale),
    list: (items) => list.format(items),
    language: (code) => (code === "und" || !LANGUAGE_CODE.test(code) ? null : (languages.of(code) ?? null)),
    measure: measureFormatter(locale),
    bytes: bytesFormatter(locale),
  };
}
