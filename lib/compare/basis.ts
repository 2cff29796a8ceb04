/** On what basis claims differ. */

import { contradict, sameNumber, statedBounds } from "../measures";
import type { Basis, Claim } from "../model";

type Pair = readonly [Claim, Claim];

/** Claims of two reports nearer in time than this were given for one time. */
const ONE_TIME = 10 * 60 * 1000;
const DAY_ALONE = /^\d{4}-\d\d-\d\d$/u;

/** Every two claims of which at most one can be true, the earlier of the list first. */
function contradictions(claims: readonly Claim[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [at, b] of claims.entries())
    for (let earlier = 0; earlier < at; earlier++) {
      const a = claims[earlier];
      if (a && contradict(a.quantity, b.quantity)) pairs.push([a, b]);
    }
  return pairs;
}

/** When a claim was given, in milliseconds, to the moment or to the day alone; NaN where that is not known. */
interface Given {
  readonly moment: number;
  readonly day: number;
  readonly isDayAlone: boolean;
}

/** Found once for each claim: every pair asks for it. */
const given = new WeakMap<Claim, Given>();

function givenAt(claim: Claim): Given {
  const known = given.get(claim);
  if (known) return known;
  const asOf = claim.asOf ?? "";
  const at = {
    moment: Date.parse(asOf),
    day: Date.parse(asOf.slice(0, 10)),
    isDayAlone: DAY_ALONE.test(asOf),
  };
  given.set(claim, at);
  return at;
}

/** Whether the first was given for an earlier time (negative), the second (positive), or both for one; null: not known. */
function inTime(a: Claim, b: Claim): number | null {
  const [x, y] = [givenAt(a), givenAt(b)];
  const apart = x.isDayAlone || y.isDayAlone ? x.day - y.day : x.moment - y.moment;
  if (Number.isNaN(apart)) return null;
  return Math.abs(apart) < ONE_TIME ? 0 : apart;
}

function middle({ quantity }: Claim): number {
  const [low, high] = statedBounds(quantity);
  return (low + high) / 2;
}

/** 1 where later claims are all larger than the earlier ones that they contradict, −1 where all are smaller, else 0. */
function wayOf(pairs: readonly Pair[]): number {
  const way = ([a, b]: Pair) => Math.sign((inTime(a, b) ?? 0) * (middle(a) - middle(b)));
  const first = pairs[0] ? way(pairs[0]) : 0;
  return pairs.every((pair) => way(pair) === first) ? first : 0;
}

function sourceOf({ quantity: { attribution } }: Claim): string | null {
  return attribution && (attribution.sourceKey ?? attribution.source);
}

/** "The minister" and "the minister, Vell Orm" are one. */
function isSameSource(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x);
}

/** True where every value that is contradicted is credited, and nobody to whom one is gave another, or may have. */
function haveOwnSources(pairs: readonly Pair[], isUnnamed: (claim: Claim) => boolean): boolean {
  return pairs.every(([a, b]) => {
    const [x, y] = [sourceOf(a), sourceOf(b)];
    return x !== null && y !== null && !isSameSource(x, y) && !(isUnnamed(a) && isUnnamed(b));
  });
}

/** Whether a report says itself that its number replaced one which another report gives: "revised from 75". */
function isRevised(claims: readonly Claim[]): boolean {
  return claims.some(({ articleId, quantity, history }) =>
    history.some(
      (earlier) =>
        contradict(earlier, quantity) &&
        claims.some((other) => other.articleId !== articleId && sameNumber(other.quantity, earlier)),
    ),
  );
}

/**
 * The basis of a difference, the first of `BASES` that applies; null where no two claims contradict one another.
 *
 * @param claims independent ones: copies of a text count once
 * @param mayChange false for what was settled before any of them was given: of that, time makes no other number
 * @param isUnnamed whether a claim's source names nobody, and may be another's that does not either
 */
export function basisOf(
  claims: readonly Claim[],
  mayChange = true,
  isUnnamed: (claim: Claim) => boolean = () => false,
): Basis | null {
  const pairs = contradictions(claims);
  if (pairs.length === 0) return null;
  if (pairs.every(([a, b]) => sameNumber(a.quantity, b.quantity))) return "bound";
  if (mayChange && (wayOf(pairs) !== 0 || isRevised(claims))) return "over-time";
  return haveOwnSources(pairs, isUnnamed) ? "sources" : "conflict";
}
