import type { Quantity } from "../model";

const MAX_KEYS = 80;

function statedValue({ min, max }: Quantity): number | null {
  return min ?? max;
}

/** Comparable figures as "kind:unit:value", in reading order, each once. */
export function figureKeysOf(quantities: readonly Quantity[]): string[] {
  const keys = new Set<string>();
  for (const quantity of quantities) {
    const value = statedValue(quantity);
    if (quantity.notComparable !== null || quantity.superseded || value === null) continue;
    keys.add(`${quantity.kind}:${quantity.unit ?? ""}:${value}`);
  }
  return [...keys].slice(0, MAX_KEYS);
}

/** Ages of the people spoken of, each once. */
export function agesOf(quantities: readonly Quantity[]): number[] {
  const ages = new Set<number>();
  for (const quantity of quantities) {
    const value = statedValue(quantity);
    if (quantity.notComparable === "age" && value !== null && value < 130) ages.add(value);
  }
  return [...ages].slice(0, MAX_KEYS);
}
