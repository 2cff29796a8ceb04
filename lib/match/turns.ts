/**
 * The turns of a story: what happens next is reported by many as well, a day or two later. Two reports apart in time that
 * each have their own near ones beside them tell of two turns rather than of one.
 */
import type { HourOf } from "./story";

/** A report that is near to an article. */
export interface NearReport {
  readonly id: string;
  /** Log-odds that both are of one event. */
  readonly odds: number;
  /** The same as a probability. */
  readonly trust: number;
}

/** An article with its near reports. */
export interface Surrounded {
  readonly id: string;
  readonly near: readonly NearReport[];
}

/** Hours within which the reports of one turn come out. */
const TURN_HOURS = 20;
/** Hours between two reports up to which nothing tells their turns apart. */
const TOGETHER_HOURS = 6;
/** Hours between two reports from which on they are as far apart as can be. */
const APART_HOURS = 48;

/** Near reports, by their trust, that came out beside an article and nearer to it than to the other. */
function beside(near: readonly NearReport[], own: number, other: number, hourOf: HourOf): number {
  let sum = 0;
  for (const { id, trust } of near) {
    const hour = hourOf(id);
    if (hour === null) continue;
    const away = Math.abs(hour - own);
    if (away <= TURN_HOURS && away < Math.abs(hour - other)) sum += trust;
  }
  return sum;
}

/** 0–1: two articles are apart in time, and either has near reports of its own beside it; 0 where one is undated. */
export function turnsApart(a: Surrounded, b: Surrounded, hourOf: HourOf): number {
  const [hourA, hourB] = [hourOf(a.id), hourOf(b.id)];
  if (hourA === null || hourB === null) return 0;
  const hours = Math.abs(hourA - hourB) - TOGETHER_HOURS;
  if (hours <= 0) return 0;
  const fewest = Math.min(beside(a.near, hourA, hourB, hourOf), beside(b.near, hourB, hourA, hourOf));
  return (Math.min(1, hours / (APART_HOURS - TOGETHER_HOURS)) * fewest) / (fewest + 1);
}
