import type { Fingerprint } from "../model";

export interface DayEvidence {
  /** Event days or hints that both texts give. */
  readonly same: readonly string[];
  /** True where both say when it happened and no day is near. */
  readonly other: boolean;
  /** Days between the two publications; null where one is undated. */
  readonly publishedApart: number | null;
}

const DAY_MS = 86_400_000;

/** Days from one ISO day to another, unsigned; NaN where one is no date. */
export function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

export function compareDays(a: Fingerprint, b: Fingerprint): DayEvidence {
  const days = a.eventDays.filter((day) => b.eventDays.includes(day));
  const hints = a.dayHints.filter((hint) => b.dayHints.includes(hint));
  const known = a.eventDays.length > 0 && b.eventDays.length > 0;
  const near = a.eventDays.some((day) => b.eventDays.some((other) => daysApart(day, other) <= 1));
  const apart = a.publishedDay && b.publishedDay ? daysApart(a.publishedDay, b.publishedDay) : Number.NaN;
  return {
    same: days.length > 0 ? days : hints,
    other: known && !near,
    publishedApart: Number.isNaN(apart) ? null : apart,
  };
}
