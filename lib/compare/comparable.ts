/** Which figures can be about one thing at all. */

import { contradict, statedBounds } from "../measures";
import { EVENT_KINDS, type Kind, type Quantity } from "../model";
import type { Mention } from "./mentions";
import { countUnlike, type Parting, partedBy } from "./parting";
import { rarityOf } from "./rarity";

/** Kinds by which figures of one thing may be read otherwise in another report: of persons, the general one. */
const AKIN: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  people: [...EVENT_KINDS, "other"],
  displaced: ["people", "other"],
};

function akin(a: Kind, b: Kind): boolean {
  return a === b || (AKIN[a] ?? []).includes(b) || (AKIN[b] ?? []).includes(a);
}

/** A number from here on stands in two reports by chance less often than not. */
const TELLING = 0.5;

/** True where the same telling number was read of both, and of one without its unit or without what it counts. */
function isReadInPart(p: Quantity, q: Quantity): boolean {
  if (p.kind !== q.kind && p.kind !== "other" && q.kind !== "other") return false;
  if (p.unit !== q.unit && p.unit !== null && q.unit !== null) return false;
  const [low, high] = statedBounds(q);
  const [min, max] = statedBounds(p);
  return min === low && max === high && rarityOf(p) >= TELLING;
}

/** Partings of figures that nobody would take for one another. */
const CLEARLY: ReadonlySet<Parting> = new Set(["incident", "kind", "counted", "phrase", "head"]);

/** True where two figures are of one sort, so that one may be taken for the other. */
export function isRival(a: Mention, b: Mention): boolean {
  if (!areAlike(a, b)) return false;
  const parting = partedBy(a, b);
  if (parting !== null) return !CLEARLY.has(parting);
  return !contradict(a.quantity, b.quantity) || !countUnlike(a, b);
}

/** True where two figures are of one kind and measure, or one may have been read in part. */
export function areAlike(a: Mention, b: Mention): boolean {
  if (a.dimension === b.dimension && akin(a.quantity.kind, b.quantity.kind)) return true;
  return isReadInPart(a.quantity, b.quantity);
}
