/** Evidence that two figures of different articles are about the same thing, as named numbers. */

import { contradict, distanceBetween, sameNumber, statedBounds } from "../measures";
import { EVENT_KINDS, type Quantity } from "../model";
import type { Mention } from "./mentions";
import { rarityOf } from "./rarity";

export const FEATURES = [
  "bias",
  "kindSame",
  "kindLoose",
  "valueSame",
  "valueRare",
  "valueFar",
  "zeroMixed",
  "countedClash",
  "happeningsNear",
  "phraseApart",
  "sole",
  "partSame",
  "partMixed",
  "timesMixed",
  "neighbours",
  "bothOpening",
  "bothFirst",
  "firstMixed",
  "bothLargest",
  "ownTerms",
  "nearestGrounded",
  "nearestBare",
  "nearestSame",
  "apart",
] as const;
export type EvidenceFeature = (typeof FEATURES)[number];

/** What speaks for one thing, feature by feature, and whether a contradiction would rest on anything. */
export interface PairEvidence {
  readonly features: Readonly<Record<EvidenceFeature, number>>;
  /**
   * True where the numbers differ, and the figures either count different groups or share nothing but kind; and where
   * the numbers agree by no more than chance.
   */
  readonly bare: boolean;
  /** For how many of the two the other article gives the same number of another thing of that sort: 0–2. */
  readonly elsewhere: number;
  /** See `Setting`. */
  readonly soleHead: boolean;
  /** See `Setting`. */
  readonly harmsSame: boolean;
  /** See `Setting`. */
  readonly rivals: number;
}

/** What is known beyond the pair itself. */
export interface Setting {
  readonly background: Background;
  /** Whether each is its article's first of its kind. */
  readonly first: readonly [boolean, boolean];
  readonly largest: readonly [boolean, boolean];
  /** True where neither article gives another figure of that kind and measure. */
  readonly sole: boolean;
  /** True where each has the value nearest to the other's in its article. */
  readonly nearest: boolean;
  /** Rarity of the terms to which both stand nearest of all figures in their articles. */
  readonly ownTerms: number;
  /** Other figures of the two sentences that state the same number. */
  readonly neighbours: number;
  /** See `Evidence`. */
  readonly elsewhere: number;
  /** True where both sentences tell of the same several harms: so many killed, so many wounded. */
  readonly harmsSame: boolean;
  /** True where neither article counts anything else under the figure's head. */
  readonly soleHead: boolean;
  /** How many other numbers of that kind and measure the articles give, as the sum of two logarithms. */
  readonly rivals: number;
}

/** The sorts of terms around a figure. */
export const SORTS = ["groups", "happenings", "stems"] as const;
export type Sort = (typeof SORTS)[number];

/** What all figures of a comparison show of the terms around them. */
export interface Background {
  /** The rarer a term is near figures, the more it tells. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Length of what happens around each figure, weighted by rarity, as a vector. */
  readonly lengths: ReadonlyMap<Mention, number>;
}

/** A group that stands this near is the one counted, whether or not the phrase was found. */
const BESIDE = 0.6;
/** Numbers up to five stand in any two reports, of whatever. */
const BY_CHANCE = 0.35;
/** Distances (as by `distanceBetween`) beyond forty times make no further difference. */
const FARTHEST = Math.log(40);
/** Figures among an article's first so many open it. */
const OPENING = 4;
const MOST_NEIGHBOURS = 2;
const MOST_OWN_TERMS = 2;

/** Cosine of what happens around two figures. */
function happeningsNear(a: Mention, b: Mention, { rarity, lengths }: Background): number {
  let shared = 0;
  for (const [term, weight] of a.happenings) {
    const other = b.happenings.get(term);
    if (other !== undefined) shared += weight * other * (rarity.get(term) ?? 0) ** 2;
  }
  return shared === 0 ? 0 : shared / ((lengths.get(a) ?? 1) * (lengths.get(b) ?? 1));
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

function isZero(quantity: Quantity): boolean {
  return statedBounds(quantity)[1] === 0;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function namesGroup({ counted, groups }: Mention): boolean {
  return counted.size > 0 || [...groups.values()].some((weight) => weight >= BESIDE);
}

/** How the counted phrases go together. */
interface Counting {
  /** Both name a sort of persons or things, and the same one. */
  readonly same: boolean;
  /** Both name one, and not the same. */
  readonly clash: boolean;
}

function countingOf(a: Mention, b: Mention): Counting {
  const same = meets(a.counted, b.counted);
  const measured = a.dimension !== "";
  return { same, clash: !same && !measured && a.counted.size > 0 && b.counted.size > 0 };
}

/** True where both are the main figure of what happened to people: the first that their articles give, or the largest. */
function isMainToll(a: Mention, b: Mention, { first, largest }: Setting): boolean {
  const [p, q] = [a.quantity, b.quantity];
  if (p.kind !== q.kind || !EVENT_KINDS.has(p.kind)) return false;
  if (!(first[0] && first[1]) && !(largest[0] && largest[1])) return false;
  return isZero(p) === isZero(q) || (!namesGroup(a) && !namesGroup(b));
}

/** Figures further apart than this may be the only ones of their measure by chance. */
const SOLE_APART = 0.1;

/** True where both articles have one figure of such a measure, and the two are near one another. */
function isSole(p: Quantity, q: Quantity, { sole }: Setting): boolean {
  return sole && distanceBetween(p, q) <= SOLE_APART;
}

function valueFeatures(p: Quantity, q: Quantity) {
  const same = sameNumber(p, q);
  const zeros = [isZero(p), isZero(q)];
  return {
    valueSame: flag(same),
    valueRare: same ? rarityOf(p) : 0,
    valueFar: same || zeros.includes(true) ? 0 : Math.min(FARTHEST, distanceBetween(p, q)),
    zeroMixed: flag(zeros[0] !== zeros[1]),
    apart: flag(contradict(p, q)),
  };
}

/** 1 where the counted phrases share no word and no sort of persons or things. */
function phraseApart(a: Mention, b: Mention): number {
  const comparable = a.language === b.language && a.phrase.size > 0 && b.phrase.size > 0;
  return flag(comparable && !meets(a.phrase, b.phrase) && !meets(a.counted, b.counted));
}

function wordFeatures(a: Mention, b: Mention, { background, ownTerms }: Setting) {
  return {
    countedClash: flag(countingOf(a, b).clash),
    happeningsNear: happeningsNear(a, b, background),
    partSame: flag(a.part && b.part),
    partMixed: flag(a.part !== b.part),
    timesMixed: flag(!meets(a.times, b.times) && a.times.size + b.times.size > 0),
    ownTerms: Math.min(MOST_OWN_TERMS, Math.log(1 + ownTerms)),
  };
}

/** All evidence on a pair that `comparable` lets through. */
export function evidenceOf(a: Mention, b: Mention, setting: Setting): PairEvidence {
  const [p, q] = [a.quantity, b.quantity];
  const { first, largest, nearest, neighbours } = setting;
  const special = p.kind === q.kind && EVENT_KINDS.has(p.kind);
  const grounded = countingOf(a, b).same || setting.ownTerms > 0;
  const values = valueFeatures(p, q);
  const features = {
    bias: 1,
    kindSame: flag(special),
    kindLoose: flag(p.kind !== q.kind),
    ...values,
    ...wordFeatures(a, b, setting),
    phraseApart: phraseApart(a, b),
    sole: flag(setting.sole),
    neighbours: Math.min(MOST_NEIGHBOURS, neighbours),
    bothOpening: flag(a.order < OPENING && b.order < OPENING),
    bothFirst: flag(special && first[0] && first[1]),
    firstMixed: flag(special && first[0] !== first[1]),
    bothLargest: flag(special && largest[0] && largest[1]),
    nearestGrounded: flag(nearest && grounded),
    nearestBare: flag(nearest && !grounded && (special || values.valueSame === 0)),
    nearestSame: flag(nearest && !grounded && !special && values.valueSame === 1),
  };
  const rests = !countingOf(a, b).clash && (grounded || isMainToll(a, b, setting) || isSole(p, q, setting));
  const { elsewhere, soleHead, harmsSame, rivals } = setting;
  const chance = !special && !grounded && neighbours === 0 && rarityOf(p) < BY_CHANCE;
  return { features, bare: values.valueSame === 0 ? !rests : chance, elsewhere, soleHead, harmsSame, rivals };
}
