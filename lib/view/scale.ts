/** Places of figures on a line, as shares 0–1 of its length. */
import { dimensionOf, toBase } from "../measures";
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

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** Bounds on the scale that all units of a dimension share: miles and kilometres stand on one line. */
function boundsOf({ min, max, unit }: Quantity): Bounds {
  const base = (bound: number | null) => (bound === null ? null : toBase(bound, unit));
  return { min: base(min), max: base(max) };
}

function lineOver(low: number, high: number): (value: number) => number {
  const logarithmic = low > 0 && high / low > LOGARITHMIC_FROM;
  const place = logarithmic ? Math.log : (value: number) => value;
  const start = place(low);
  const length = place(high) - start;
  if (length === 0) return () => 0.5;
  return (value) => MARGIN + ((place(value) - start) / length) * (1 - 2 * MARGIN);
}

/** Places each of a fact's figures on one line; null where they measure different things or have no bounds. */
export function extentsOf(quantities: readonly Quantity[]): readonly Extent[] | null {
  const [first] = quantities;
  const dimension = dimensionOf(first?.unit ?? null);
  const bounds = quantities.map(boundsOf);
  const ends = bounds.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  if (ends.length < 2 || quantities.some(({ unit }) => dimensionOf(unit) !== dimension)) return null;
  const at = lineOver(Math.min(...ends), Math.max(...ends));
  return bounds.map(({ min, max }, index) => {
    const hedge = quantities[index]?.hedge;
    return {
      from: min === null ? 0 : at(min),
      to: max === null ? 1 : at(max),
      openStart: min === null,
      openEnd: max === null,
      excluded: hedge === "more-than" || hedge === "less-than",
      approximate: hedge === "about",
    };
  });
}
