/** Numbers, dates and lists in the reader's language, by `Intl` alone. */
import { type Numerals, numberingSystem } from "./numerals";

export interface Formats {
  number(value: number): string;
  /** Digits without any change of scale; `share` is 0–1 and more. */
  percent(share: number): string;
  /** ISO time or bare day → the reader's words; null where it is neither. */
  date(iso: string): string | null;
  /** A day as far as it is stated: "2026-03-12", "--03-12" (no year), "W3" (a weekday, 0 Sunday); null otherwise. */
  day(stated: string): string | null;
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

/** Half a day's name stays on its hour's line. */
function unbroken(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ value }, at) => (value === " " && parts[at + 1]?.type === "dayPeriod" ? "\u00a0" : value))
    .join("");
}

function dateFormatter(tag: string): Formats["date"] {
  const day = new Intl.DateTimeFormat(tag, { ...DAY, timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(tag, { ...DAY, hour: "numeric", minute: "2-digit" });
  return (iso) => {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return null;
    return BARE_DAY.test(iso) ? day.format(time) : unbroken(moment.formatToParts(time));
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
    day: dayFormatter(locale),
    list: (items) => list.format(items),
    language: (code) => (code === "und" || !LANGUAGE_CODE.test(code) ? null : (languages.of(code) ?? null)),
    measure: measureFormatter(locale),
    bytes: bytesFormatter(locale),
  };
}
