import type { Fingerprint } from "../model";

/** What the days of two articles say. Strengths are 0–1. */
export interface DayEvidence {
  /** Event days that both texts give, or, where one is undated, days of the month or weekdays. */
  readonly same: readonly string[];
  readonly sameStrength: number;
  /** The two days that contradict most mildly; empty where none do. */
  readonly other: readonly string[];
  readonly otherStrength: number;
  /** Days between the two publications; null where one is undated. */
  readonly publishedApart: number | null;
  /** True where the latest years that the texts name lie more than a year apart. */
  readonly otherYears: readonly string[];
}

const DAY_MS = 86_400_000;
/** A weekday comes round again: shared by chance one time in seven. */
const WEEKDAY_STRENGTH = 0.3;
const MONTH_DAY_STRENGTH = 0.9;
const NEXT_DAY_STRENGTH = 0.4;

/** Days from one ISO day to another, unsigned; NaN where one is no date. */
export function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

function withPrefix(hints: readonly string[], prefix: string): string[] {
  return hints.filter((hint) => hint.startsWith(prefix));
}

interface Nearest {
  readonly a: string;
  readonly b: string;
  readonly days: number;
}

function nearestDays(a: readonly string[], b: readonly string[]): Nearest | null {
  let nearest: Nearest | null = null;
  for (const dayA of a)
    for (const dayB of b) {
      const days = daysApart(dayA, dayB);
      if (nearest === null || days < nearest.days) nearest = { a: dayA, b: dayB, days };
    }
  return nearest;
}

type Strengths = Pick<DayEvidence, "same" | "sameStrength" | "other" | "otherStrength">;

const SILENT: Strengths = { same: [], sameStrength: 0, other: [], otherStrength: 0 };

function byDay({ a, b, days }: Nearest): Strengths {
  if (days < 0.5) return { ...SILENT, same: [a], sameStrength: 1 };
  if (days < 1.5) return { ...SILENT, same: [a, b], sameStrength: NEXT_DAY_STRENGTH };
  return { ...SILENT, other: [a, b], otherStrength: Math.min(1, Math.log1p(days) / Math.log1p(30)) };
}

/** Weekdays and days of the month, for texts of which the year or the publication is unknown. */
function byHints(a: readonly string[], b: readonly string[]): Strengths {
  const shared = a.filter((hint) => !hint.startsWith("Y") && b.includes(hint));
  const sharedDay = shared.find((hint) => hint.startsWith("--"));
  if (sharedDay) return { ...SILENT, same: [sharedDay], sameStrength: MONTH_DAY_STRENGTH };
  if (shared.length > 0) return { ...SILENT, same: shared.slice(0, 1), sameStrength: WEEKDAY_STRENGTH };
  const [weekA, weekB] = [withPrefix(a, "W")[0], withPrefix(b, "W")[0]];
  if (weekA === undefined || weekB === undefined) return SILENT;
  const apart = Math.abs(Number(weekA.slice(1)) - Number(weekB.slice(1)));
  const near = Math.min(apart, 7 - apart) <= 1;
  return near ? SILENT : { ...SILENT, other: [weekA, weekB], otherStrength: WEEKDAY_STRENGTH };
}

function latestYear(hints: readonly string[], published: string | null): number | null {
  const years = withPrefix(hints, "Y").map((hint) => Number(hint.slice(1)));
  if (published) return Number(published.slice(0, 4));
  const plausible = years.filter((year) => year > 1900 && year < 2100);
  return plausible.length > 0 ? Math.max(...plausible) : null;
}

function otherYears(a: Fingerprint, b: Fingerprint): string[] {
  if (a.publishedDay && b.publishedDay) return [];
  const [first, second] = [latestYear(a.dayHints, a.publishedDay), latestYear(b.dayHints, b.publishedDay)];
  if (first === null || second === null || Math.abs(first - second) < 2) return [];
  return [String(first), String(second)];
}

export function compareDays(a: Fingerprint, b: Fingerprint): DayEvidence {
  const nearest = nearestDays(a.eventDays, b.eventDays);
  const apart = a.publishedDay && b.publishedDay ? daysApart(a.publishedDay, b.publishedDay) : Number.NaN;
  return {
    ...(nearest ? byDay(nearest) : byHints(a.dayHints, b.dayHints)),
    publishedApart: Number.isNaN(apart) ? null : apart,
    otherYears: otherYears(a, b),
  };
}
