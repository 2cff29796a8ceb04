/** What two figures say of one another: their intervals, and whether both can be true. */

import type { Quantity, Verdict } from "../model";
import { isScaled, lastDigitOf, noughtsOf } from "./precision";
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

interface Side {
  readonly quantity: Quantity;
  readonly stated: Stated;
}

/** "Two decades" is said of all that is not yet three. */
const LOOSE_UNITS: ReadonlySet<string> = new Set(["decade", "century"]);

function isLoose({ unit, min, max }: Quantity): boolean {
  return unit !== null && LOOSE_UNITS.has(unit) && (min ?? max ?? 0) >= 1;
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
    rounding:
      (Math.abs(toBase(lastDigitOf(quantity), unit) - toBase(0, unit)) / 2) * (isLoose(quantity) ? 2 : 1),
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

/** Of numbers as fine as this beside what was cut off, reports cut off what lies below the last digit as often as they round. */
const CUT_OFF = 0.01;

/** How far a number written to fewer digits reaches to the finer one: half its last digit, all of it where that was cut off. */
function reachOf(x: Stated, y: Stated): number {
  const [coarse, fine] = x.rounding > y.rounding ? [x, y] : [y, x];
  const isCutOff = coarse.low <= fine.low && fine.rounding * 10 <= coarse.rounding;
  const isFine = 2 * coarse.rounding <= CUT_OFF * coarse.largest;
  return (isCutOff && isFine ? 2 : 1) * coarse.rounding;
}

/** Whether a number, given in the other's unit, is the other but for what its noughts leave open. */
function roundsTo(from: Quantity, to: Quantity): boolean {
  const nought = toBase(0, to.unit);
  const value = (toBase(from.min ?? 0, from.unit) - nought) / (toBase(1, to.unit) - nought);
  const other = to.min ?? 0;
  return Math.abs(value - other) <= noughtsOf(other) / 2;
}

/** "20 miles" and "30 km": each converted gives the other, to the digits before its noughts. */
function isConvertedRoundly(a: Quantity, b: Quantity): boolean {
  const isExact = ({ min, max }: Quantity) => min !== null && min === max && min > 0;
  return a.unit !== b.unit && isExact(a) && isExact(b) && roundsTo(a, b) && roundsTo(b, a);
}

/** How far apart two values may lie and still be one: rounded to the last digit written, or converted. */
function toleranceOf(a: Quantity, b: Quantity, x: Stated, y: Stated): number {
  if (isConvertedRoundly(a, b)) return Math.abs(x.low - y.low);
  const share = a.unit === b.unit ? EXACT : CONVERTED;
  return Math.max(share * Math.max(x.largest, y.largest), reachOf(x, y) * (1 + EXACT));
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

/** Whether a number may have been rounded to the bound beside it: a measure, or "64 million"; what is counted or paid in full digits was not. */
function isRounded(quantity: Quantity): boolean {
  return isScaled(quantity) || (quantity.unit !== null && quantity.kind !== "money");
}

/** True where `low` lies wholly below `high`: apart, or touching at a bound that one of them leaves out. */
function below(low: Side, high: Side, tolerance: number): boolean {
  const [x, y] = [low.stated, high.stated];
  const gap = y.min - x.max;
  if (!(x.openMax || y.openMin)) return gap > tolerance;
  const closed = x.openMax ? high : low;
  return gap > 0 ? gap > tolerance : gap === 0 && !isRounded(closed.quantity);
}

/** True where two figures of one thing cannot both be true. */
export function contradict(a: Quantity, b: Quantity): boolean {
  const other = asWrittenFor(a, b);
  const x = statedIn(a);
  const y = statedIn(other);
  const tolerance = toleranceOf(a, other, x, y);
  const [p, q] = [
    { quantity: a, stated: x },
    { quantity: other, stated: y },
  ];
  return below(p, q, tolerance) || below(q, p, tolerance);
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
