/** Places of figures on a line, as shares 0–1 of its length. */
import type { Quantity } from "../model";

/** Beyond this ratio of largest to smallest a linear line would press the small ones together. */
const LOGARITHMIC_FROM = 20;
/** Room kept at each end, so that an open bar is seen to go on. */
const MARGIN = 0.12;

export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Nothing is known of what lies beyond this end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The bound itself is not among the values ("more than 100"). */
  readonly excluded: boolean;
  readonly approximate: boolean;
}

function boundsOf(quantity: Quantity): readonly number[] {
  return [quantity.min, quantity.max].filter((bound) => bound !== null);
}

function lineOver(low: number, high: number): (value: number) => number {
  const logarithmic = low > 0 && high / low > LOGARITHMIC_FROM;
  const place = logarithmic ? Math.log : (value: number) => value;
  const start = place(low);
  const length = place(high) - start;
  if (length === 0) return () => 0.5;
  return (value) => MARGIN + ((place(value) - start) / length) * (1 - 2 * MARGIN);
}

/** Places each of a fact's figures on one line; null where they have no common unit or no bounds. */
export function extentsOf(quantities: readonly Quantity[]): readonly Extent[] | null {
  const [first] = quantities;
  const bounds = quantities.flatMap(boundsOf);
  if (!first || bounds.length < 2 || quantities.some((q) => q.unit !== first.unit)) return null;
  const at = lineOver(Math.min(...bounds), Math.max(...bounds));
  return quantities.map((q) => ({
    from: q.min === null ? 0 : at(q.min),
    to: q.max === null ? 1 : at(q.max),
    openStart: q.min === null,
    openEnd: q.max === null,
    excluded: q.hedge === "more-than" || q.hedge === "less-than",
    approximate: q.hedge === "about",
  }));
}
