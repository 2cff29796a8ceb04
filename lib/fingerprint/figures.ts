import { dimensionOf, toBase } from "../measures";
import type { Quantity } from "../model";

/** Figures kept of an article; more stand in tables and lists. */
const MAX_KEYS = 80;

function statedValue({ min, max }: Quantity): number | null {
  return min ?? max;
}

/** Four digits: 15 miles and 24.14 kilometres are one figure. */
const DIGITS = 4;

function onBaseScale(value: number, unit: string | null): number {
  const scaled = toBase(value, unit);
  return scaled === value ? value : Number(scaled.toPrecision(DIGITS));
}

/**
 * Comparable figures as "kind:dimension or unit:value" on the dimension's base scale, in reading order, each once,
 * those of another time left out. An earlier toll is kept: it is what other reports gave of the same event.
 */
export function figureKeysOf(
  quantities: readonly Quantity[],
  isBackground: (quantity: Quantity) => boolean,
): string[] {
  const keys = new Set<string>();
  for (const quantity of quantities) {
    const value = statedValue(quantity);
    if (quantity.notComparable !== null || value === null) continue;
    if (isBackground(quantity)) continue;
    keys.add(`${quantity.kind}:${dimensionOf(quantity.unit)}:${onBaseScale(value, quantity.unit)}`);
  }
  return [...keys].slice(0, MAX_KEYS);
}

/** Ages of the people spoken of in some passages, each once. */
export function agesOf(
  quantities: readonly Quantity[],
  passages: ReadonlySet<number> | null = null,
): number[] {
  const ages = new Set<number>();
  for (const quantity of quantities) {
    const value = statedValue(quantity);
    const wanted = passages === null || passages.has(quantity.passage);
    if (wanted && quantity.notComparable === "age" && value !== null && value < 130) ages.add(value);
  }
  return [...ages].slice(0, MAX_KEYS);
}
