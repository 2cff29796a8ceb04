/** What the words of two statements show of whether both count one thing: named numbers that are weighed with the evidence. */
import { distanceBetween, statedBounds } from "../measures";
import type { Quantity } from "../model";
import type { PairEvidence } from "./evidence";
import type { Mention } from "./mentions";
import { rarityOf } from "./rarity";
import type { Assertion } from "./statements";
import type { Weighted } from "./surroundings";

/**
 * What is weighed: what `weights.ts` makes of the evidence, and what the words around both figures show. Only what told
 * pairs apart in events that it was not learnt from stands here: with all that could be asked, most is learnt by heart.
 */
export const SIGNS = [
  "evidence",
  "closeRare",
  "elsewhere",
  "sole",
  "neighbours",
  "kindLoose",
  "firstMixed",
  "stemsNear",
  "bare",
  "size",
  "money",
  "share",
  "hedged",
  "bothOpen",
  "sortSame",
  "toldAlike",
  "headSame",
  "soleHead",
  "wordsNear",
  "far",
  "bothLargest",
  "timesMixed",
  "harmsSame",
] as const;
export type Sign = (typeof SIGNS)[number];
export type Likeness = Readonly<Record<Sign, number>>;

/** Share of the words of the shorter sentence that the other one holds too, from which on both are told alike. */
const ALIKE = 0.5;
/** Passages that open a report: its headline and its first paragraph. */
const OPENING_PASSAGES = 2;
/** Numbers as near as this, and as rare, are seldom near by chance. */
const CLOSE = { distance: 0.3, rarity: 0.4 };
/** Evidence, in log odds, beyond which more says nothing more, for and against. */
const MOST_EVIDENCE = 8;
const LEAST_EVIDENCE = -4;

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** Share of the words of the shorter sentence that both hold; of two languages, what happens in both. */
function overlapOf(a: Mention, b: Mention): number {
  const [x, y] = a.language === b.language ? [a.stems, b.stems] : [a.happenings, b.happenings];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  let shared = 0;
  for (const term of few.keys()) if (many.has(term)) shared++;
  return few.size === 0 ? 0 : shared / few.size;
}

/** Found once for each figure: every doubtful pair asks for it. */
const lengths = new WeakMap<Weighted, number>();

function lengthOf(terms: Weighted): number {
  const known = lengths.get(terms);
  if (known !== undefined) return known;
  const length = Math.hypot(...terms.values()) || 1;
  lengths.set(terms, length);
  return length;
}

/** Cosine of the words around both, each weighed by how near it stands; of two languages nought. */
function wordsNear(a: Mention, b: Mention): number {
  if (a.language !== b.language) return 0;
  let shared = 0;
  for (const [stem, weight] of a.stems) shared += weight * (b.stems.get(stem) ?? 0);
  return shared === 0 ? 0 : shared / (lengthOf(a.stems) * lengthOf(b.stems));
}

interface Heads {
  readonly same: boolean;
  readonly apart: boolean;
}

function headsOf(a: Mention, b: Mention): Heads {
  const spoken = a.language === b.language;
  const same = spoken && meets(a.head, b.head);
  const both = a.head.size > 0 && b.head.size > 0;
  return { same, apart: spoken && both && !same && !meets(a.counted, b.counted) };
}

interface Telling {
  readonly a: Mention;
  readonly b: Mention;
  readonly overlap: number;
  readonly likeness: number;
}

function tellingOf(a: Mention, b: Mention): Telling {
  const [heads, overlap] = [headsOf(a, b), overlapOf(a, b)];
  const likeness = 2 * flag(heads.same) - flag(heads.apart) + flag(meets(a.counted, b.counted)) + overlap;
  return { a, b, overlap, likeness };
}

/** The two figures, one of each statement, that are told most alike. */
function likest(as: readonly Mention[], bs: readonly Mention[]): Telling {
  const tellings = as.flatMap((a) => bs.map((b) => tellingOf(a, b)));
  return tellings.reduce((best, each) => (each.likeness > best.likeness ? each : best));
}

/** Stands in the headline or the first paragraph. */
export function opens({ quantity: { passage }, role }: Mention): boolean {
  return role === "headline" || passage < OPENING_PASSAGES;
}

function numberSigns(p: Quantity, q: Quantity) {
  const rare = Math.min(rarityOf(p), rarityOf(q));
  const distance = distanceBetween(p, q);
  return {
    closeRare: flag(distance > 0 && distance < CLOSE.distance && rare > CLOSE.rarity),
    size: Math.log1p(Math.min(statedBounds(p)[1], statedBounds(q)[1])),
    money: flag(p.kind === "money"),
    share: flag(p.kind === "percent"),
    hedged: flag(p.hedge !== q.hedge),
  };
}

function wordSigns(as: readonly Mention[], bs: readonly Mention[]) {
  const { a, b, overlap } = likest(as, bs);
  return {
    bothOpen: flag(as.some(opens) && bs.some(opens)),
    sortSame: flag(meets(a.counted, b.counted)),
    toldAlike: flag(overlap >= ALIKE),
  };
}

/**
 * The signs of two statements of different articles.
 *
 * @param odds what the evidence is worth, in log-odds
 */
export function likenessOf(
  first: Assertion,
  second: Assertion,
  { features, bare, elsewhere, soleHead, harmsSame }: PairEvidence,
  odds: number,
): Likeness {
  const [a, b] = [first.main, second.main];
  return {
    evidence: Math.max(LEAST_EVIDENCE, Math.min(MOST_EVIDENCE, odds)),
    elsewhere,
    sole: features.sole,
    neighbours: features.neighbours,
    kindLoose: features.kindLoose,
    firstMixed: features.firstMixed,
    stemsNear: features.stemsNear,
    bare: flag(bare),
    ...numberSigns(a.quantity, b.quantity),
    ...wordSigns([a, ...first.others], [b, ...second.others]),
    headSame: flag(headsOf(a, b).same),
    soleHead: flag(soleHead && headsOf(a, b).same),
    wordsNear: wordsNear(a, b),
    far: features.valueFar,
    bothLargest: features.bothLargest,
    timesMixed: features.timesMixed,
    harmsSame: flag(harmsSame),
  };
}
