/** How far apart a fact's figures are. */
import { contradict } from "../measures";
import type { Quantity } from "../model";

/** `certainty` says whether the distance is stated, approximate, or the least there can be. */
export interface Gap {
  readonly low: Quantity;
  readonly high: Quantity;
  /** (high − low) ÷ low between the nearest bounds; null where it says nothing (from zero, or both the same). */
  readonly share: number | null;
  readonly certainty: "exact" | "about" | "at-least";
}

const lowest = (q: Quantity) => q.min ?? Number.NEGATIVE_INFINITY;
const highest = (q: Quantity) => q.max ?? Number.POSITIVE_INFINITY;

/** At the same bound, a figure that is open on that side lies further out. */
function isLower(a: Quantity, b: Quantity): boolean {
  return highest(a) < highest(b) || (highest(a) === highest(b) && a.min === null);
}

function isHigher(a: Quantity, b: Quantity): boolean {
  return lowest(a) > lowest(b) || (lowest(a) === lowest(b) && a.max === null);
}

function certaintyOf(low: Quantity, high: Quantity): Gap["certainty"] {
  if (low.min === null || high.max === null || low.min !== low.max || high.min !== high.max)
    return "at-least";
  return low.hedge === "about" || high.hedge === "about" ? "about" : "exact";
}

/** Of figures that exclude one another the two that lie furthest apart; null where all can be true together. */
function widestConflict(quantities: readonly Quantity[]): readonly [low: Quantity, high: Quantity] | null {
  let widest: readonly [Quantity, Quantity] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const low of quantities)
    for (const high of quantities) {
      const apart = lowest(high) - highest(low);
      if (low === high || !(apart >= 0) || apart <= most || !contradict(low, high)) continue;
      most = apart;
      widest = [low, high];
    }
  return widest;
}

/**
 * The widest distance among figures of one unit, between two that conflict where any do; null where the units differ, where fewer than two are given, or where
 * no figure lies wholly above another.
 */
export function gapOf(quantities: readonly Quantity[]): Gap | null {
  const [first] = quantities;
  if (!first || quantities.some((q) => q.unit !== first.unit)) return null;
  const [low, high] = widestConflict(quantities) ?? [
    quantities.reduce((a, b) => (isLower(b, a) ? b : a)),
    quantities.reduce((a, b) => (isHigher(b, a) ? b : a)),
  ];
  const from = highest(low);
  const to = lowest(high);
  if (low === high || to < from) return null;
  const share = from > 0 && to > from ? (to - from) / from : null;
  return { low, high, share, certainty: certaintyOf(low, high) };
}
