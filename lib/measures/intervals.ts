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

/** What a figure states, in the dimension's own unit. */
interface Stated {
  /** Bounds as stated; a side left open repeats the other. */
  readonly low: number;
  readonly high: number;
  readonly largest: number;
  /** Half of what the last digit written is worth. */
  readonly rounding: number;
  /** What can be true: an open side reaches on without end, "about" some way. */
  readonly min: number;
  readonly max: number;
  /** True where the bound itself is excluded ("more than 100"). */
  readonly openMin: boolean;
  readonly openMax: boolean;
}

/** Found once for each figure: it is asked of every pair. */
const statements = new WeakMap<Quantity, Stated>();

function statedIn(quantity: Quantity): Stated {
  const known = statements.get(quantity);
  if (known) return known;
  const { min, max, unit, hedge } = quantity;
  const low = toBase(min ?? max ?? 0, unit);
  const high = toBase(max ?? min ?? 0, unit);
  const reach = hedge === "about" ? ABOUT : 0;
  const stated = {
    low,
    high,
    largest: Math.max(Math.abs(low), Math.abs(high)),
    rounding: Math.abs(toBase(lastDigitOf(quantity), unit) - toBase(0, unit)) / 2,
    min: min === null ? -Infinity : low - reach * Math.abs(low),
    max: max === null ? Infinity : high + reach * Math.abs(high),
    openMin: hedge === "more-than",
    openMax: hedge === "less-than",
  };
  statements.set(quantity, stated);
  return stated;
}

/** The bounds as stated, in the dimension's own unit; a side left open repeats the other. */
export function statedBounds(quantity: Quantity): readonly [number, number] {
  const { low, high } = statedIn(quantity);
  return [low, high];
}

function isWrittenForOther(a: Quantity, b: Quantity): boolean {
  if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
  const [p, q] = [a.unit, b.unit];
  return WRITTEN_FOR_ONE_ANOTHER.some((units) => units.has(p) && units.has(q));
}

/** How far apart two values may lie and still be one: rounded to the last digit written, or converted. */
function toleranceOf(a: Quantity, b: Quantity, x: Stated, y: Stated): number {
  const share = a.unit === b.unit ? EXACT : CONVERTED;
  return Math.max(share * Math.max(x.largest, y.largest), Math.max(x.rounding, y.rounding) * (1 + EXACT));
}

function statedAlike(x: Stated, y: Stated, tolerance: number): boolean {
  return Math.abs(x.low - y.low) <= tolerance && Math.abs(x.high - y.high) <= tolerance;
}

/** The second figure in the first one's unit where it gives the same number in one that is written for that. */
function asWrittenFor(a: Quantity, b: Quantity): Quantity {
  if (!isWrittenForOther(a, b)) return b;
  const renamed = { ...b, unit: a.unit };
  const [x, y] = [statedIn(a), statedIn(renamed)];
  return statedAlike(x, y, toleranceOf(a, renamed, x, y)) ? renamed : b;
}

/** True where the same number is stated, whatever the hedges; a number rounded is the same number. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  const other = asWrittenFor(a, b);
  const x = statedIn(a);
  const y = statedIn(other);
  return statedAlike(x, y, toleranceOf(a, other, x, y));
}

/** True where `low` lies wholly below `high`: apart, or touching at a bound that one of them leaves out. */
function below(low: Stated, high: Stated, tolerance: number): boolean {
  if (low.max === high.min) return low.openMax || high.openMin;
  return high.min - low.max > tolerance;
}

/** True where two figures of one thing cannot both be true. */
export function contradict(a: Quantity, b: Quantity): boolean {
  const other = asWrittenFor(a, b);
  const x = statedIn(a);
  const y = statedIn(other);
  const tolerance = toleranceOf(a, other, x, y);
  return below(x, y, tolerance) || below(y, x, tolerance);
}

/** The verdict over independent figures, one for each article or group of copies. */
export function verdictOf(figures: readonly Quantity[]): Verdict {
  if (figures.length < 2) return "single";
  let agree = true;
  for (const [at, a] of figures.entries())
    for (let other = 0; other < at; other++) {
      const b = figures[other];
      if (!b) continue;
      if (contradict(a, b)) return "differ";
      agree &&= sameNumber(a, b);
    }
  return agree ? "agree" : "compatible";
}

/** Counted things come whole: two and three are nearer than their ratio says. */
const WHOLE_STEP = 1;

/** How far apart two stated values are, as the logarithm of their ratio; infinite where only one measure is zero. */
export function distanceBetween(a: Quantity, b: Quantity): number {
  const x = statedIn(a);
  const y = statedIn(b);
  const low = Math.max(x.low, y.low);
  const high = Math.min(x.high, y.high);
  if (high >= low) return 0;
  const step = a.unit === null && b.unit === null ? WHOLE_STEP : 0;
  return high + step <= 0 ? Infinity : Math.log((low + step) / (high + step));
}
