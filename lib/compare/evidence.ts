/** Evidence that two figures of different articles are about the same thing, as named numbers. */
import type { Kind, Quantity } from "../model";
import { contradict, distanceBetween, sameNumber, statedBounds } from "./intervals";
import type { Mention, Weighted } from "./mentions";

export const FEATURES = [
  "bias",
  "kindSame",
  "kindLoose",
  "unitSame",
  "valueSame",
  "valueRare",
  "valueFar",
  "valueVeryFar",
  "zeroMixed",
  "zeroBoth",
  "countedSame",
  "countedClash",
  "groupsNear",
  "happeningsNear",
  "stemsNear",
  "keysShared",
  "rivals",
  "onlyOfKind",
  "partSame",
  "partMixed",
  "timesSame",
  "timesMixed",
  "sourceShared",
  "neighbours",
  "bothOpening",
  "sameSentence",
  "bothFirst",
  "firstMixed",
  "bothLargest",
  "ownTerms",
  "nearestGrounded",
  "nearestBare",
  "apart",
  "apartBare",
  "sameBare",
] as const;
export type Feature = (typeof FEATURES)[number];
export type Evidence = Readonly<Record<Feature, number>>;

/** Kinds that say what befell those counted: a report has one main figure of each. */
const EVENT_KINDS: ReadonlySet<Kind> = new Set(["killed", "wounded", "missing", "displaced", "detained"]);

/** What the whole comparison knows: how many figures stand near a term, and how many figures there are. */
export interface Background {
  readonly holders: ReadonlyMap<string, number>;
  readonly figures: number;
}

/** Kinds by which figures of one thing may be read otherwise in another report: of persons, the general one. */
const AKIN: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  people: ["killed", "wounded", "missing", "displaced", "detained", "other"],
  displaced: ["people", "other"],
};

function akin(a: Kind, b: Kind): boolean {
  return a === b || (AKIN[a] ?? []).includes(b) || (AKIN[b] ?? []).includes(a);
}

/** True where two figures can be about one thing at all. */
export function comparable(a: Mention, b: Mention): boolean {
  return a.dimension === b.dimension && akin(a.quantity.kind, b.quantity.kind);
}

/** The rarer a term is near figures, the more it tells. */
export function rarityOfTerm(term: string, background: Background): number {
  return Math.log(1 + background.figures / (background.holders.get(term) ?? 1));
}

function similarity(a: Weighted, b: Weighted, background: Background): number {
  const rarity = (term: string) => rarityOfTerm(term, background);
  const norm = (terms: Weighted) =>
    Math.sqrt([...terms].reduce((sum, [term, weight]) => sum + (weight * rarity(term)) ** 2, 0));
  let shared = 0;
  for (const [term, weight] of a) shared += weight * (b.get(term) ?? 0) * rarity(term) ** 2;
  return shared === 0 ? 0 : shared / (norm(a) * norm(b));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((key) => b.has(key)).length / smaller;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

/** A group that stands this near is the one counted, whether or not the phrase was found. */
const BESIDE = 0.6;

function namesGroup({ counted, groups }: Mention): boolean {
  return counted.size > 0 || [...groups.values()].some((weight) => weight >= BESIDE);
}

/** 0 for a number that stands everywhere (2, 3), 1 for one that agrees by chance in no two reports. */
export function rarityOf(quantity: Quantity): number {
  const value = Math.abs(statedBounds(quantity)[0]);
  const digits = String(quantity.min ?? quantity.max ?? 0).replace(/[.-]|0+$/gu, "").length;
  return Math.min(1, (Math.log10(value + 1) + 2 * digits) / 8);
}

/** Distances (as by `distanceBetween`): twice as many is far, beyond forty times makes no further difference. */
const FAR = Math.log(2);
const FARTHEST = Math.log(40);

function isZero(quantity: Quantity): boolean {
  return statedBounds(quantity)[1] === 0;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

export interface Setting {
  readonly background: Background;
  /** Figures in the other's article that could be about the same thing. */
  readonly rivalsOfA: number;
  readonly rivalsOfB: number;
  /** Whether each is its article's first of its kind. */
  readonly first: readonly [boolean, boolean];
  readonly largest: readonly [boolean, boolean];
  /** True where each has the value nearest to the other's in its article. */
  readonly nearest: boolean;
  /** Rarity of the terms to which both stand nearest of all figures in their articles. */
  readonly ownTerms: number;
  /** Other figures of the two sentences that state the same number. */
  readonly neighbours: number;
  /** Share of words that the two sentences have in common. */
  readonly sharedWording: number;
}

/** All evidence on a pair that `comparable` lets through. */
export function evidenceOf(a: Mention, b: Mention, setting: Setting): Evidence {
  const [p, q] = [a.quantity, b.quantity];
  const same = sameNumber(p, q);
  const zeros = [isZero(p), isZero(q)];
  const counted = a.counted.size > 0 && b.counted.size > 0;
  const shared = meets(a.counted, b.counted);
  const { background } = setting;
  const apart = contradict(p, q);
  const distance = same || zeros.includes(true) ? 0 : Math.min(FARTHEST, distanceBetween(p, q));
  const special = p.kind === q.kind && EVENT_KINDS.has(p.kind);
  const stemsNear = a.language === b.language ? similarity(a.stems, b.stems, background) : 0;
  const mainToll =
    special &&
    setting.first[0] &&
    setting.first[1] &&
    (zeros[0] === zeros[1] ? shared || !counted : !namesGroup(a) && !namesGroup(b));
  const grounded = shared || setting.ownTerms > 0;
  return {
    bias: 1,
    kindSame: flag(special),
    kindLoose: flag(p.kind !== q.kind),
    unitSame: flag(a.dimension !== "" && p.kind !== "money" && p.kind !== "percent"),
    valueSame: flag(same),
    valueRare: same ? rarityOf(p) : 0,
    valueFar: distance,
    valueVeryFar: Math.max(0, distance - FAR),
    zeroMixed: flag(zeros[0] !== zeros[1]),
    zeroBoth: flag(zeros[0] === true && zeros[1] === true),
    countedSame: flag(shared),
    countedClash: flag(counted && !shared),
    groupsNear: similarity(a.groups, b.groups, background),
    happeningsNear: similarity(a.happenings, b.happenings, background),
    stemsNear,
    keysShared: share(a.keys, b.keys),
    rivals: Math.log(setting.rivalsOfA * setting.rivalsOfB),
    onlyOfKind: flag(special && setting.rivalsOfA === 1 && setting.rivalsOfB === 1),
    partSame: flag(a.part && b.part),
    partMixed: flag(a.part !== b.part),
    timesSame: flag(meets(a.times, b.times)),
    timesMixed: flag(!meets(a.times, b.times) && a.times.size + b.times.size > 0),
    sourceShared: share(a.sourceKeys, b.sourceKeys),
    neighbours: Math.min(2, setting.neighbours),
    bothOpening: flag(a.order < 4 && b.order < 4),
    sameSentence: setting.sharedWording,
    bothFirst: flag(special && setting.first[0] && setting.first[1]),
    firstMixed: flag(special && setting.first[0] !== setting.first[1]),
    bothLargest: flag(special && setting.largest[0] && setting.largest[1]),
    nearestGrounded: flag(setting.nearest && grounded),
    nearestBare: flag(setting.nearest && !grounded),
    apart: flag(apart),
    sameBare: same && !grounded && !special ? 1 - rarityOf(p) : 0,
    apartBare: flag(apart && !grounded && !mainToll),
    ownTerms: Math.min(2, Math.log(1 + setting.ownTerms)),
  };
}
