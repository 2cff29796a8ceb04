/** What a comparison knows beyond a pair of figures: rivals, neighbours, how common a word is among all figures. */

import { distanceBetween, sameNumber, statedBounds } from "../measures";
import { EVENT_KINDS } from "../model";
import { isRival } from "./comparable";
import { type Background, type Setting, SORTS, type Sort } from "./evidence";
import { tellsSomething } from "./happenings";
import type { Mention } from "./mentions";
import type { Weighted } from "./surroundings";

/** One article's figures, indexed for the questions that every pair asks. */
export interface View {
  readonly mentions: readonly Mention[];
  /** First and largest figures of each kind. */
  readonly first: ReadonlySet<Mention>;
  readonly largest: ReadonlySet<Mention>;
  /** Figures without any other of their kind and measure. */
  readonly sole: ReadonlySet<Mention>;
  /** For each figure how many numbers of its kind and measure the article gives. */
  readonly numbers: ReadonlyMap<Mention, number>;
  /** Figures whose head counts nothing else in the article. */
  readonly soleHeads: ReadonlySet<Mention>;
  /** For each figure in a sentence that tells of several harms which these are. */
  readonly harms: ReadonlyMap<Mention, string>;
  readonly holders: Readonly<Record<Sort, ReadonlyMap<string, readonly Mention[]>>>;
  /** The other figures of each one's sentence. */
  readonly beside: ReadonlyMap<Mention, readonly Mention[]>;
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function kindKey({ quantity, dimension }: Mention): string {
  return `${quantity.kind} ${dimension}`;
}

function areOneKind(a: Mention, b: Mention): boolean {
  return a.quantity.kind === b.quantity.kind && a.dimension === b.dimension;
}

function sentenceKey({ quantity }: Mention): string {
  return `${quantity.passage} ${quantity.sentence.start}`;
}

function besideEach(sentences: ReadonlyMap<string, readonly Mention[]>): Map<Mention, readonly Mention[]> {
  return new Map(
    [...sentences.values()].flatMap((own) =>
      own.map((mention) => [mention, own.filter((other) => other !== mention)] as const),
    ),
  );
}

function harmsIn(sentences: ReadonlyMap<string, readonly Mention[]>): Map<Mention, string> {
  const harms = new Map<Mention, string>();
  for (const kin of sentences.values()) {
    const kinds = new Set(kin.map(({ quantity }) => quantity.kind).filter((kind) => EVENT_KINDS.has(kind)));
    if (kinds.size > 1) for (const mention of kin) harms.set(mention, [...kinds].sort().join(" "));
  }
  return harms;
}

/** Figures of whose head and measure the article gives no other number. */
function soleHeadsAmong(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const sole = new Set(mentions.filter(({ head }) => head.size > 0));
  for (const kin of grouped(mentions, ({ head, dimension }) =>
    [...head].map((stem) => `${stem} ${dimension}`),
  ).values()) {
    const [lead] = kin;
    if (lead && kin.some(({ quantity }) => !sameNumber(lead.quantity, quantity)))
      for (const mention of kin) sole.delete(mention);
  }
  return sole;
}

/** Indexes the figures of an article, in reading order. */
export function viewOf(mentions: readonly Mention[]): View {
  const first = new Set<Mention>();
  const largest = new Set<Mention>();
  const sole = new Set<Mention>();
  const numbers = new Map<Mention, number>();
  const current = mentions.filter(({ quantity }) => !quantity.superseded);
  for (const kin of grouped(current, (mention) => [kindKey(mention)]).values()) {
    const [lead] = kin;
    const others = kin.filter(({ quantity }) => lead && !sameNumber(lead.quantity, quantity));
    const given = new Set(kin.map(({ quantity }) => statedBounds(quantity).join(" "))).size;
    const most = Math.max(...kin.map(({ quantity }) => statedBounds(quantity)[1]));
    for (const mention of kin) {
      if (lead && sameNumber(lead.quantity, mention.quantity)) first.add(mention);
      if (statedBounds(mention.quantity)[1] >= most) largest.add(mention);
      if (others.length === 0) sole.add(mention);
      numbers.set(mention, given);
    }
  }
  const soleHeads = soleHeadsAmong(current);
  const sentences = grouped(mentions, (mention) => [sentenceKey(mention)]);
  const holders = (sort: Sort) => grouped(mentions, (mention) => mention[sort].keys());
  return {
    mentions,
    first,
    largest,
    sole,
    numbers,
    soleHeads,
    harms: harmsIn(sentences),
    holders: { groups: holders("groups"), happenings: holders("happenings"), stems: holders("stems") },
    beside: besideEach(sentences),
  };
}

function rarityIn(views: readonly View[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const view of views) {
    for (const sort of SORTS)
      for (const [term, mentions] of view.holders[sort])
        holders.set(term, (holders.get(term) ?? 0) + mentions.length);
  }
  const figures = views.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return new Map([...holders].map(([term, count]) => [term, Math.log(1 + figures / count)]));
}

/** What all figures show of how common the terms around them are. */
export function backgroundOf(views: readonly View[]): Background {
  const rarity = rarityIn(views);
  const lengthOf = (terms: Weighted) => {
    let sum = 0;
    for (const [term, weight] of terms) sum += (weight * (rarity.get(term) ?? 0)) ** 2;
    return Math.sqrt(sum);
  };
  const lengths = views.flatMap(({ mentions }) =>
    mentions.map((mention) => [mention, lengthOf(mention.happenings)] as const),
  );
  return { rarity, lengths: new Map(lengths) };
}

/** An article's view, and which of its figures are still without a partner in the other article. */
export interface Side {
  readonly view: View;
  readonly open: ReadonlySet<Mention>;
}

function neighboursOf(a: Mention, b: Mention, as: View, bs: View): number {
  const [besideA, besideB] = [as.beside.get(a) ?? [], bs.beside.get(b) ?? []];
  return besideA.filter((x) => besideB.some((y) => areOneKind(x, y) && sameNumber(x.quantity, y.quantity)))
    .length;
}

/** What is found out of a side once, and asked by every pair: pairs grow with the square of the figures. */
interface Known {
  readonly nearest: Map<Mention, number>;
  readonly owned: Map<Mention, Readonly<Record<Sort, ReadonlySet<string>>>>;
}

const knownOf = new WeakMap<Side, Known>();

function known(side: Side): Known {
  const found = knownOf.get(side) ?? { nearest: new Map(), owned: new Map() };
  knownOf.set(side, found);
  return found;
}

/** Distance from another article's figure to the open figure with the nearest value. */
function nearestDistance(to: Mention, side: Side): number {
  const { nearest } = known(side);
  let least = nearest.get(to);
  if (least !== undefined) return least;
  least = Number.POSITIVE_INFINITY;
  for (const other of side.open) {
    const distance = distanceBetween(other.quantity, to.quantity);
    if (distance < least && isRival(other, to)) least = distance;
  }
  nearest.set(to, least);
  return least;
}

/** True where no open figure of the article has a value nearer to the other article's figure. */
function isNearest(of: Mention, to: Mention, side: Side): boolean {
  return distanceBetween(of.quantity, to.quantity) <= nearestDistance(to, side);
}

/** A term further away than this belongs to another figure. */
const OWN = 0.3;
/** One that stands nearer by less than this is as near: about a word. */
const AS_NEAR = 1.25;

/** True where no other open figure of the same sort stands nearer to the term. */
function owns(of: Mention, term: string, sort: Sort, { view, open }: Side): boolean {
  const weight = of[sort].get(term) ?? 0;
  if (weight < OWN) return false;
  return (view.holders[sort].get(term) ?? []).every(
    (other) =>
      !open.has(other) ||
      other.dimension !== of.dimension ||
      (other[sort].get(term) ?? 0) <= weight * AS_NEAR ||
      sameNumber(other.quantity, of.quantity),
  );
}

/** The terms that a figure owns in its article, by their sort. */
function ownedBy(of: Mention, side: Side): Readonly<Record<Sort, ReadonlySet<string>>> {
  const { owned } = known(side);
  const found = owned.get(of);
  if (found) return found;
  const terms = (sort: Sort) => new Set([...of[sort].keys()].filter((term) => owns(of, term, sort, side)));
  const all = { groups: terms("groups"), happenings: terms("happenings"), stems: terms("stems") };
  owned.set(of, all);
  return all;
}

function ownTerms(a: Mention, b: Mention, as: Side, bs: Side, background: Background): number {
  const [ofA, ofB] = [ownedBy(a, as), ownedBy(b, bs)];
  let sum = 0;
  for (const sort of SORTS) {
    if (sort === "stems" && a.language !== b.language) continue;
    for (const term of ofA[sort])
      if (ofB[sort].has(term) && (sort !== "happenings" || tellsSomething(term)))
        sum += background.rarity.get(term) ?? 0;
  }
  return sum;
}

/** True where an article gives the number of another's figure, but as another of its own figures than the one held against it. */
function givesElsewhere(to: Mention, beside: Mention, { view }: Side): boolean {
  return alikeIn(to, view).some((other) => other !== beside && !sameNumber(other.quantity, beside.quantity));
}

const alikeOf = new WeakMap<View, Map<Mention, readonly Mention[]>>();

/** The article's figures that give the number of another article's figure and may count the same. */
function alikeIn(to: Mention, view: View): readonly Mention[] {
  const alike = alikeOf.get(view) ?? new Map<Mention, readonly Mention[]>();
  alikeOf.set(view, alike);
  const found =
    alike.get(to) ??
    view.mentions.filter(
      (other) =>
        other.dimension === to.dimension &&
        sameNumber(other.quantity, to.quantity) &&
        !isOtherHarm(other, to),
    );
  alike.set(to, found);
  return found;
}

/** What happened to one is not what happened to the other: four wounded are no rivals of four dead. */
function isOtherHarm({ quantity: p }: Mention, { quantity: q }: Mention): boolean {
  return p.kind !== q.kind && EVENT_KINDS.has(p.kind) && EVENT_KINDS.has(q.kind);
}

/** The setting of one pair. */
export function settingOf(a: Mention, b: Mention, as: Side, bs: Side, background: Background): Setting {
  return {
    background,
    first: [as.view.first.has(a), bs.view.first.has(b)],
    largest: [as.view.largest.has(a), bs.view.largest.has(b)],
    sole: as.view.sole.has(a) && bs.view.sole.has(b),
    nearest: isNearest(a, b, as) && isNearest(b, a, bs),
    ownTerms: ownTerms(a, b, as, bs, background),
    neighbours: neighboursOf(a, b, as.view, bs.view),
    soleHead: as.view.soleHeads.has(a) && bs.view.soleHeads.has(b),
    harmsSame: as.view.harms.has(a) && as.view.harms.get(a) === bs.view.harms.get(b),
    rivals: Math.log((as.view.numbers.get(a) ?? 1) * (bs.view.numbers.get(b) ?? 1)),
    elsewhere: Number(givesElsewhere(a, b, bs)) + Number(givesElsewhere(b, a, as)),
  };
}
