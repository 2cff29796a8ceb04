/** What two figures say of one another: their intervals, and whether both can be true. */

import type { Quantity, Verdict } from "../model";
import { lastDigitOf } from "./precision";
import { toBase } from "./units";

/** "About" reaches this far either way. */
const ABOUT = 0.1;
/** Values converted between units, being rounded, match within this share. */
export const CONVERTED = 0.015;
const EXACT = 1e-9;

/** Units that reports write for one another: the same number of either is the same statement. */
const WRITTEN_FOR_ONE_ANOTHER: readonly ReadonlySet<string>[] = [new Set(["ton", "tonne"])];

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

/** Found once for each figure: it is asked of every pair. */
const roundings = new WeakMap<Quantity, number>();

/** Half of what the last digit written is worth, in the dimension's own unit. */
function roundingOf(quantity: Quantity): number {
  const known = roundings.get(quantity);
  if (known !== undefined) return known;
  const digit = lastDigitOf(quantity);
  const rounding = Math.abs(toBase(digit, quantity.unit) - toBase(0, quantity.unit)) / 2;
  roundings.set(quantity, rounding);
  return rounding;
}

function isWrittenForOther(a: Quantity, b: Quantity): boolean {
  if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
  const [p, q] = [a.unit, b.unit];
  return WRITTEN_FOR_ONE_ANOTHER.some((units) => units.has(p) && units.has(q));
}

/** How far apart two values may lie and still be one: rounded to the last digit written, or converted. */
function toleranceOf(a: Quantity, b: Quantity): number {
  const largest = Math.max(...statedBounds(a).map(Math.abs), ...statedBounds(b).map(Math.abs));
  const share = a.unit === b.unit ? EXACT : CONVERTED;
  return Math.max(share * largest, Math.max(roundingOf(a), roundingOf(b)) * (1 + EXACT));
}

function statedAlike(a: Quantity, b: Quantity, tolerance: number): boolean {
  const [x, y] = [statedBounds(a), statedBounds(b)];
  return Math.abs(x[0] - y[0]) <= tolerance && Math.abs(x[1] - y[1]) <= tolerance;
}

/** The second figure in the first one's unit where it gives the same number in one that is written for that. */
function asWrittenFor(a: Quantity, b: Quantity): Quantity {
  if (!isWrittenForOther(a, b)) return b;
  const renamed = { ...b, unit: a.unit };
  return statedAlike(a, renamed, toleranceOf(a, renamed)) ? renamed : b;
}

/** True where the same number is stated, whatever the hedges; a number rounded is the same number. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  const other = asWrittenFor(a, b);
  return statedAlike(a, other, toleranceOf(a, other));
}

/** True where `low` lies wholly below `high`: apart, or touching at a bound that one of them leaves out. */
function below(low: Interval, high: Interval, tolerance: number): boolean {
  if (low.max === high.min) return low.openMax || high.openMin;
  return high.min - low.max > tolerance;
}

/** True where two figures of one thing cannot both be true. */
export function contradict(a: Quantity, b: Quantity): boolean {
  const other = asWrittenFor(a, b);
  const [x, y] = [intervalOf(a), intervalOf(other)];
  const tolerance = toleranceOf(a, other);
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
