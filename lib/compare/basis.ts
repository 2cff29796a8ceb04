/** On what basis claims differ. */

import { contradict, sameNumber, statedBounds } from "../measures";
import type { Basis, Claim } from "../model";

type Pair = readonly [Claim, Claim];

/** Claims of two reports nearer in time than this were given for one time. */
const ONE_TIME = 30 * 60 * 1000;
const DAY_ALONE = /^\d{4}-\d\d-\d\d$/u;

function pairsOf(claims: readonly Claim[]): Pair[] {
  return claims.flatMap((a, at) => claims.slice(0, at).map((b): Pair => [b, a]));
}

/** Whether the first was given for an earlier time (negative), the second (positive), or both for one; null: not known. */
function inTime(a: Claim, b: Claim): number | null {
  if (a.asOf === null || b.asOf === null) return null;
  const byDay = DAY_ALONE.test(a.asOf) || DAY_ALONE.test(b.asOf);
  const [x, y] = [a.asOf, b.asOf].map((time) => Date.parse(byDay ? time.slice(0, 10) : time));
  const apart = (x ?? Number.NaN) - (y ?? Number.NaN);
  if (Number.isNaN(apart)) return null;
  return Math.abs(apart) < ONE_TIME ? 0 : apart;
}

function middle({ quantity }: Claim): number {
  const [low, high] = statedBounds(quantity);
  return (low + high) / 2;
}

/** True where later claims are all larger than the earlier ones that they contradict, or all smaller. */
function goesOneWay(pairs: readonly Pair[]): boolean {
  const ways = pairs.map(([a, b]) => Math.sign((inTime(a, b) ?? 0) * (middle(a) - middle(b))));
  return ways[0] !== 0 && ways.every((way) => way === ways[0]);
}

function sourceOf({ quantity: { attribution } }: Claim): string | null {
  return attribution && (attribution.sourceKey ?? attribution.source);
}

/** True where every value that is contradicted is credited, and nobody to whom one is gave another. */
function haveOwnSources(pairs: readonly Pair[]): boolean {
  return pairs.every(([a, b]) => {
    const [x, y] = [sourceOf(a), sourceOf(b)];
    return x !== null && y !== null && x !== y;
  });
}

/**
 * The basis of a difference, the first of `BASES` that applies; null where no two claims contradict one another.
 *
 * @param claims independent ones: copies of a text count once
 */
export function basisOf(claims: readonly Claim[]): Basis | null {
  const pairs = pairsOf(claims).filter(([a, b]) => contradict(a.quantity, b.quantity));
  if (pairs.length === 0) return null;
  if (pairs.every(([a, b]) => sameNumber(a.quantity, b.quantity))) return "bound";
  if (goesOneWay(pairs)) return "over-time";
  return haveOwnSources(pairs) ? "sources" : "conflict";
}
