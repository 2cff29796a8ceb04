/** What two figures say of one another: their intervals, and whether both can be true. */

import { toBase } from "../measures";
import type { Quantity, Verdict } from "../model";

/** "About" reaches this far either way. */
const ABOUT = 0.1;
/** Values converted between units, being rounded, match within this share. */
const CONVERTED = 0.015;
const EXACT = 1e-9;

interface Interval {
  readonly min: number;
  readonly max: number;
  /** True where the bound itself is excluded ("more than 100"). */
  readonly openMin: boolean;
  readonly openMax: boolean;
}

/** The bounds as stated, in the dimension's own unit; a side left open repeats the other. */
export function statedBounds({ min, max, unit }: Quantity): readonly [number, number] {
  const low = min ?? max ?? 0;
  const high = max ?? min ?? 0;
  return [toBase(low, unit), toBase(high, unit)];
}

function intervalOf(quantity: Quantity): Interval {
  const [low, high] = statedBounds(quantity);
  const reach = quantity.hedge === "about" ? ABOUT : 0;
  return {
    min: quantity.min === null ? -Infinity : low - reach * Math.abs(low),
    max: quantity.max === null ? Infinity : high + reach * Math.abs(high),
    openMin: quantity.hedge === "more-than",
    openMax: quantity.hedge === "less-than",
  };
}

function toleranceOf(a: Quantity, b: Quantity): number {
  return a.unit === b.unit ? EXACT : CONVERTED;
}

function close(x: number, y: number, tolerance: number): boolean {
  return Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
}

/** True where the same number is stated, whatever the hedges. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  const tolerance = toleranceOf(a, b);
  const [x, y] = [statedBounds(a), statedBounds(b)];
  return close(x[0], y[0], tolerance) && close(x[1], y[1], tolerance);
}

/** True where `low` lies wholly below `high`: apart, or touching at a bound that one of them leaves out. */
function below(low: Interval, high: Interval, tolerance: number): boolean {
  if (low.max === high.min) return low.openMax || high.openMin;
  return high.min - low.max > tolerance;
}

/** True where two figures of one thing cannot both be true. */
export function contradict(a: Quantity, b: Quantity): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  const largest = Math.max(...statedBounds(a).map(Math.abs), ...statedBounds(b).map(Math.abs));
  const tolerance = toleranceOf(a, b) * largest;
  return below(x, y, tolerance) || below(y, x, tolerance);
}

/** The verdict over independent figures, one for each article or group of copies. */
export function verdictOf(figures: readonly Quantity[]): Verdict {
  if (figures.length < 2) return "single";
  const pairs = figures.flatMap((a, at) => figures.slice(0, at).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => contradict(a, b))) return "differ";
  return pairs.every(([a, b]) => sameNumber(a, b)) ? "agree" : "compatible";
}

/** Counted things come whole: two and three are nearer than their ratio says. */
const WHOLE_STEP = 1;

/** How far apart two stated values are, as the logarithm of their ratio; infinite where only one measure is zero. */
export function distanceBetween(a: Quantity, b: Quantity): number {
  const [x, y] = [statedBounds(a), statedBounds(b)];
  const low = Math.max(x[0], y[0]);
  const high = Math.min(x[1], y[1]);
  if (high >= low) return 0;
  const step = a.unit === null && b.unit === null ? WHOLE_STEP : 0;
  return high + step <= 0 ? Infinity : Math.log((low + step) / (high + step));
}
