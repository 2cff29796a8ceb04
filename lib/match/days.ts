import type { Fingerprint } from "../model";

/** What an article says of days, made ready for comparing. */
export interface Days {
  /** Days of the event as days since 1970, nearest the top first. */
  readonly event: readonly number[];
  readonly published: number | null;
  /** "--02-07" and the like. */
  readonly monthDays: readonly string[];
  /** 0 Sunday – 6 Saturday. */
  readonly weekdays: readonly number[];
  /** The year of publication, or the latest that an undated text names. */
  readonly year: number | null;
  /** See `Fingerprint.followUp`. */
  readonly followUp: boolean;
}

/** What the days of two articles say. Strengths are 0–1. */
export interface DayEvidence {
  /** A day that both texts give, as ISO day, day of the month or weekday (see `REASON_CODES`). */
  readonly same: readonly string[];
  readonly sameStrength: number;
  /** The two days that contradict most mildly; empty where none do. */
  readonly other: readonly string[];
  readonly otherStrength: number;
  /** Days between the two publications; null where one is undated. */
  readonly publishedApart: number | null;
  /** True where the later of the two tells a later stage of an event: a trial may come out years after. */
  readonly laterStage: boolean;
  /** Days between the events of two fresh reports, each on its event's own time; null where one is none. */
  readonly freshApart: number | null;
  /** The years of two texts, one of them undated, that lie more than a year apart. */
  readonly otherYears: readonly string[];
}

const DAY_MS = 86_400_000;
/** A weekday comes round again: shared by chance one time in seven. */
const WEEKDAY_STRENGTH = 0.3;
/** Two weekdays apart contradict more than one shared agrees. */
const OTHER_WEEKDAY_STRENGTH = 0.6;
const MONTH_DAY_STRENGTH = 0.9;
const NEXT_DAY_STRENGTH = 0.4;

function dayNumber(iso: string): number {
  return Date.parse(iso) / DAY_MS;
}

function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function stripped(hints: readonly string[], prefix: string): string[] {
  return hints.filter((hint) => hint.startsWith(prefix)).map((hint) => hint.slice(prefix.length));
}

function yearOf({ publishedDay, dayHints }: Fingerprint): number | null {
  if (publishedDay) return Number(publishedDay.slice(0, 4));
  const years = stripped(dayHints, "Y").map(Number);
  const plausible = years.filter((year) => year > 1900 && year < 2100);
  return plausible.length > 0 ? Math.max(...plausible) : null;
}

export function daysOf(print: Fingerprint): Days {
  const published = print.publishedDay ? dayNumber(print.publishedDay) : Number.NaN;
  return {
    event: print.eventDays.map(dayNumber).filter((day) => !Number.isNaN(day)),
    published: Number.isNaN(published) ? null : published,
    monthDays: print.dayHints.filter((hint) => hint.startsWith("--")),
    weekdays: stripped(print.dayHints, "W").map(Number),
    year: yearOf(print),
    followUp: print.followUp,
  };
}

type Strengths = Pick<DayEvidence, "same" | "sameStrength" | "other" | "otherStrength">;

const SILENT: Strengths = { same: [], sameStrength: 0, other: [], otherStrength: 0 };

function byDay(a: readonly number[], b: readonly number[]): Strengths {
  let [nearA, nearB, apart] = [0, 0, Infinity];
  for (const dayA of a)
    for (const dayB of b)
      if (Math.abs(dayA - dayB) < apart) [nearA, nearB, apart] = [dayA, dayB, Math.abs(dayA - dayB)];
  if (apart === 0) return { ...SILENT, same: [isoDay(nearA)], sameStrength: 1 };
  const both = [isoDay(nearA), isoDay(nearB)];
  if (apart === 1) return { ...SILENT, same: both, sameStrength: NEXT_DAY_STRENGTH };
  return { ...SILENT, other: both, otherStrength: Math.min(1, Math.log1p(apart) / Math.log1p(30)) };
}

/** Weekdays and days of the month, for texts of which the year or the publication is unknown. */
function byHints(a: Days, b: Days): Strengths {
  const monthDay = a.monthDays.find((day) => b.monthDays.includes(day));
  if (monthDay) return { ...SILENT, same: [monthDay], sameStrength: MONTH_DAY_STRENGTH };
  const weekday = a.weekdays.find((day) => b.weekdays.includes(day));
  if (weekday !== undefined) return { ...SILENT, same: [`W${weekday}`], sameStrength: WEEKDAY_STRENGTH };
  const [weekA, weekB] = [a.weekdays[0], b.weekdays[0]];
  if (weekA === undefined || weekB === undefined) return SILENT;
  const apart = Math.abs(weekA - weekB);
  if (Math.min(apart, 7 - apart) <= 1) return SILENT;
  return { ...SILENT, other: [`W${weekA}`, `W${weekB}`], otherStrength: OTHER_WEEKDAY_STRENGTH };
}

function otherYears(a: Days, b: Days): string[] {
  const dated = a.published !== null && b.published !== null;
  if (dated || a.year === null || b.year === null || Math.abs(a.year - b.year) < 2) return [];
  return [String(a.year), String(b.year)];
}

/** Days within which a report on what has just happened comes out. */
const FRESH_DAYS = 3;

/** The day of the event, where the text is out within days of it and tells no later stage; null elsewhere. */
function freshDay({ event, published, followUp }: Days): number | null {
  if (followUp || published === null) return null;
  return event.find((day) => day <= published && published - day <= FRESH_DAYS) ?? null;
}

function freshApart(a: Days, b: Days): number | null {
  const [dayA, dayB] = [freshDay(a), freshDay(b)];
  return dayA === null || dayB === null ? null : Math.abs(dayA - dayB);
}

export function compareDays(a: Days, b: Days): DayEvidence {
  const known = a.event.length > 0 && b.event.length > 0;
  return {
    ...(known ? byDay(a.event, b.event) : byHints(a, b)),
    publishedApart: a.published === null || b.published === null ? null : Math.abs(a.published - b.published),
    laterStage: ((a.published ?? 0) > (b.published ?? 0) ? a : b).followUp,
    freshApart: freshApart(a, b),
    otherYears: otherYears(a, b),
  };
}
