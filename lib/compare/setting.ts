/** What a comparison knows beyond the pair: rivals, neighbours, how common a word is among all figures. */
import { type Background, comparable, rarityOfTerm, type Setting } from "./evidence";
import { distanceBetween, sameNumber, statedBounds } from "./intervals";
import type { Mention } from "./mentions";

/** How many of the figures stand near each term. */
export function backgroundOf(mentions: readonly Mention[]): Background {
  const holders = new Map<string, number>();
  for (const { groups, happenings, stems } of mentions) {
    for (const terms of [groups, happenings, stems])
      for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return { holders, figures: mentions.length };
}

function sameSentence(a: Mention, b: Mention): boolean {
  return a.quantity.passage === b.quantity.passage && a.quantity.sentence.start === b.quantity.sentence.start;
}

function count(of: Mention, among: readonly Mention[]): number {
  return Math.max(1, among.filter((other) => comparable(of, other)).length);
}

function neighboursOf(a: Mention, b: Mention, as: readonly Mention[], bs: readonly Mention[]): number {
  const besideA = as.filter((other) => other !== a && sameSentence(other, a));
  const besideB = bs.filter((other) => other !== b && sameSentence(other, b));
  return besideA.filter((x) =>
    besideB.some(
      (y) =>
        x.dimension === y.dimension &&
        x.quantity.kind === y.quantity.kind &&
        sameNumber(x.quantity, y.quantity),
    ),
  ).length;
}

function ofItsKind({ quantity, dimension }: Mention, among: readonly Mention[]): Mention[] {
  return among.filter(
    (other) =>
      other.quantity.kind === quantity.kind && other.dimension === dimension && !other.quantity.superseded,
  );
}

function isFirst(of: Mention, among: readonly Mention[]): boolean {
  const [first] = ofItsKind(of, among).sort((a, b) => a.order - b.order);
  return first !== undefined && sameNumber(first.quantity, of.quantity);
}

function isLargest(of: Mention, among: readonly Mention[]): boolean {
  const value = ({ quantity }: Mention) => statedBounds(quantity)[1];
  return ofItsKind(of, among).every((other) => value(other) <= value(of));
}

function isNearest(of: Mention, to: Mention, among: readonly Mention[]): boolean {
  const distance = distanceBetween(of.quantity, to.quantity);
  return among.every(
    (other) => !comparable(other, to) || distanceBetween(other.quantity, to.quantity) >= distance,
  );
}

const TERMS = ["groups", "happenings", "stems"] as const;
/** A term further away than this belongs to another figure. */
const OWN = 0.3;

/** True where no other figure that could be meant stands nearer to the term. */
function owns(of: Mention, term: string, sort: (typeof TERMS)[number], among: readonly Mention[]): boolean {
  const weight = of[sort].get(term) ?? 0;
  return (
    weight >= OWN &&
    among.every((other) => (other[sort].get(term) ?? 0) <= weight || sameNumber(other.quantity, of.quantity))
  );
}

function ownTerms(
  a: Mention,
  b: Mention,
  as: readonly Mention[],
  bs: readonly Mention[],
  background: Background,
): number {
  const [rivalsA, rivalsB] = [
    as.filter((x) => x.dimension === a.dimension),
    bs.filter((x) => x.dimension === b.dimension),
  ];
  let sum = 0;
  for (const sort of TERMS) {
    if (sort === "stems" && a.language !== b.language) continue;
    for (const term of a[sort].keys()) {
      if (!b[sort].has(term) || !owns(a, term, sort, rivalsA) || !owns(b, term, sort, rivalsB)) continue;
      sum += rarityOfTerm(term, background);
    }
  }
  return sum;
}

function sharedWording(a: Mention, b: Mention): number {
  if (a.language !== b.language) return 0;
  const smaller = Math.min(a.stems.size, b.stems.size);
  return smaller === 0 ? 0 : [...a.stems.keys()].filter((stem) => b.stems.has(stem)).length / smaller;
}

/** The setting of one pair, given all figures of both articles. */
export function settingOf(
  a: Mention,
  b: Mention,
  as: readonly Mention[],
  bs: readonly Mention[],
  background: Background,
): Setting {
  return {
    background,
    rivalsOfA: count(b, as),
    rivalsOfB: count(a, bs),
    first: [isFirst(a, as), isFirst(b, bs)],
    largest: [isLargest(a, as), isLargest(b, bs)],
    nearest: isNearest(a, b, as) && isNearest(b, a, bs),
    ownTerms: ownTerms(a, b, as, bs, background),
    neighbours: neighboursOf(a, b, as, bs),
    sharedWording: sharedWording(a, b),
  };
}
