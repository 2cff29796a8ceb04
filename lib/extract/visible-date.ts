import { pageWords } from "../languages/pages";
import type { LanguageCode } from "../model";
import { fold } from "../text/fold";
import { tidy } from "./plain";

const DAY = 86_400_000;
const AGO: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  ["minute", 59, 60_000],
  ["hour", 23, 3_600_000],
  ["day", 30, DAY],
];
const CALENDARS = ["gregory", "islamic-umalqura", "persian"] as const;
type Calendar = (typeof CALENDARS)[number];

interface Month {
  readonly name: string;
  readonly month: number;
  readonly calendar: Calendar;
}

/** Names of a locale's months in a calendar, from the engine's own data, so that none need be shipped. */
function monthsOf(locale: string, calendar: Calendar): Month[] {
  const months: Month[] = [];
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: "numeric", timeZone: "UTC" });
  for (const style of ["long", "short"] as const) {
    const named = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, {
      month: style,
      day: "numeric",
      timeZone: "UTC",
    });
    for (let day = 0; day < 366; day += 14) {
      const date = new Date(Date.UTC(2024, 0, 1) + day * DAY);
      const name = named.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
      const month = Number.parseInt(number.format(date), 10);
      if (/\p{L}{2}/u.test(name)) months.push({ name: fold(name).replace(/\.$/, ""), month, calendar });
    }
  }
  return months;
}

const monthCache = new Map<string, readonly Month[]>();

function monthsFor(language: LanguageCode): readonly Month[] {
  const known = monthCache.get(language);
  if (known) return known;
  const locales = pageWords.find(({ code }) => code === language)?.locales ?? [language];
  const unique = new Map<string, Month>();
  for (const locale of locales)
    for (const calendar of CALENDARS)
      for (const month of monthsOf(locale, calendar))
        if (!unique.has(month.name)) unique.set(month.name, month);
  const months = [...unique.values()].sort((a, b) => b.name.length - a.name.length);
  monthCache.set(language, months);
  return months;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day of another calendar as a Gregorian one: found by stepping from an estimate, by the engine's own calendar. */
function gregorian(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (calendar === "gregory") {
    const time = Date.UTC(year, month - 1, day);
    return new Date(time).getUTCDate() === day && year > 1990 && year < 2100 ? isoDay(time) : null;
  }
  const [start, yearLength] =
    calendar === "persian" ? [Date.UTC(622, 2, 21), 365.2422] : [Date.UTC(622, 6, 19), 354.367];
  const estimate = start + ((year - 1) * yearLength + (month - 1) * (yearLength / 12) + day - 1) * DAY;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const wanted = `${month}/${day}/${year}`;
  for (let step = -6; step <= 6; step++)
    if (format.format(new Date(estimate + step * DAY)).startsWith(wanted)) {
      const found = isoDay(estimate + step * DAY);
      return /^(?:19|20)\d\d-/.test(found) ? found : null;
    }
  return null;
}

function namedDate(text: string, language: LanguageCode): string | null {
  for (const { name, month, calendar } of monthsFor(language)) {
    const at = text.indexOf(name);
    const behind = text.slice(at + name.length);
    if (at < 0 || /^\p{L}/u.test(behind) || /\p{L}$/u.test(text.slice(0, at))) continue;
    const before = /(\d{1,2})\p{L}{0,2}[\s,./،-]{0,3}(?:\p{L}{1,3}\s)?(?:\p{L}{3,9}\s?\/\s?)?$/u.exec(
      text.slice(0, at),
    )?.[1];
    const after =
      /^(?:\s?\/\s?\p{L}{3,9})?[\s,./،-]{1,3}(?:(\d{1,2})\p{L}{0,2}[\s,،]{1,3})?(?:\p{L}{1,3}\s)?(\d{4})(?!\d)/u.exec(
        behind,
      );
    const day = Number(before ?? after?.[1]);
    const date = after?.[2] && day ? gregorian(calendar, Number(after[2]), month, day) : null;
    if (date) return date;
  }
  return null;
}

/** Dates with a sign behind each number; all languages' signs, since a script's signs are read alike in each of them. */
const SIGNED = pageWords.flatMap(({ dateSigns }) => {
  if (!dateSigns) return [];
  const [year, month, day] = dateSigns;
  return [new RegExp(`(?<!\\d)(\\d{4})\\s?${year}\\s?(\\d{1,2})\\s?${month}\\s?(\\d{1,2})\\s?${day}`, "u")];
});

function signedDate(text: string): string | null {
  for (const pattern of SIGNED) {
    const [, year, month, day] = pattern.exec(text) ?? [];
    if (year) return gregorian("gregory", Number(year), Number(month), Number(day));
  }
  return null;
}

/** 7.2.2018, 2018/02/07, ١٤٠٢/١١/٢٥. Of day and month the first is the day unless only the other way is a date. */
function numericDate(text: string): string | null {
  const ymd = /(?<!\d)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/.exec(text);
  const dmy = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  const [year, a, b] = ymd ? [ymd[1], ymd[3], ymd[2]] : [dmy?.[3], dmy?.[1], dmy?.[2]];
  if (year === undefined) return null;
  const calendar = Number(year) < 1430 ? "persian" : Number(year) < 1500 ? "islamic-umalqura" : "gregory";
  const [day, month] = Number(b) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
  return gregorian(calendar, Number(year), month, day);
}

function relativeDate(text: string, language: LanguageCode, now: Date): string | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  const words = pageWords.find(({ code }) => code === language);
  const spellings = [
    text,
    ...(words?.ago ?? []).map(([theirs, ours]) => text.replace(fold(theirs), fold(ours))),
  ];
  const format = new Intl.RelativeTimeFormat(language === "und" ? "en" : language, { numeric: "always" });
  for (const [unit, most, length] of AGO)
    for (let count = 1; count <= most; count++)
      if (spellings.includes(fold(format.format(-count, unit)))) {
        const time = new Date(now.getTime() - count * length).toISOString();
        return unit === "day" ? time.slice(0, 10) : `${time.slice(0, 16)}:00Z`;
      }
  return null;
}

/** The day (or, of "3 hours ago", the time) that a line states; null where it states none. */
export function dateIn(line: string, language: LanguageCode, now: Date): string | null {
  const text = fold(tidy(line));
  return (
    numericDate(text) ?? signedDate(text) ?? namedDate(text, language) ?? relativeDate(text, language, now)
  );
}

/** The day that the first of some lines to state one states; null where none does. */
export function firstDateIn(lines: readonly string[], language: LanguageCode, now: Date): string | null {
  for (const line of lines) {
    const date = dateIn(line, language, now);
    if (date) return date;
  }
  return null;
}
