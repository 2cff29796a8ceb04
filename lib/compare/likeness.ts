/** What the words of two statements show of whether both count one thing: named numbers that are weighed with the evidence. */
import { contradict, distanceBetween, statedBounds } from "../measures";
import type { Kind, Quantity } from "../model";
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
  "rivals",
  "kindLoose",
  "unitMixed",
  "incidentMixed",
  "hitMixed",
  "othersMixed",
  "firstMixed",
  "size",
  "share",
  "hedged",
  "shrinks",
  "bothOpen",
  "sortSame",
  "sortNone",
  "phraseBoth",
  "unnamed",
  "toldAlike",
  "soleHead",
  "wordsNear",
  "daysSame",
  "movesApart",
  "far",
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

function areHeadsSame(a: Mention, b: Mention): boolean {
  return a.language === b.language && meets(a.head, b.head);
}

function areHeadsApart(a: Mention, b: Mention): boolean {
  if (a.language !== b.language || a.head.size === 0 || b.head.size === 0) return false;
  return !meets(a.head, b.head) && !meets(a.counted, b.counted);
}

/** How alike the two figures are told, one of each statement, that name alike what they count. */
function overlapOfLikest(as: readonly Mention[], bs: readonly Mention[]): number {
  let [most, found] = [-Infinity, 0];
  for (const a of as)
    for (const b of bs) {
      const overlap = overlapOf(a, b);
      const named =
        2 * flag(areHeadsSame(a, b)) - flag(areHeadsApart(a, b)) + flag(meets(a.counted, b.counted));
      if (named + overlap > most) [most, found] = [named + overlap, overlap];
    }
  return found;
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
    share: flag(p.kind === "percent"),
    hedged: flag(p.hedge !== q.hedge),
    unitMixed: flag(p.unit !== q.unit),
  };
}

/** What is counted of these grows from report to report; the missing are found, and those who fled return. */
const GROWING: ReadonlySet<Kind> = new Set(["killed", "wounded"]);

/** 1 where the report of the later day gives the smaller toll. */
function shrinks({ day: of, quantity: p }: Mention, { day, quantity: q }: Mention): number {
  if (of === null || day === null || of === day || !GROWING.has(p.kind)) return 0;
  const [earlier, later] = of < day ? [p, q] : [q, p];
  return flag(statedBounds(later)[0] < statedBounds(earlier)[0]);
}

/** Near which a word says that the number itself rose or fell. */
const MOVED = 0.5;

function rose({ happenings }: Mention): boolean {
  return (happenings.get("increase") ?? 0) >= MOVED;
}

function fell({ happenings }: Mention): boolean {
  return (happenings.get("cut") ?? 0) >= MOVED;
}

/** What is said of one and not of the other, or of both. */
function toldSigns(a: Mention, b: Mention) {
  return {
    incidentMixed: flag(a.isBackground !== b.isBackground),
    hitMixed: flag(a.scope.isOfHit !== b.scope.isOfHit),
    // The missing are others than the dead in any report.
    othersMixed: flag(a.quantity.kind !== "missing" && a.scope.isOfOthers !== b.scope.isOfOthers),
    shrinks: shrinks(a, b),
    daysSame: flag(meets(a.days, b.days)),
    movesApart: flag((rose(a) && fell(b)) || (fell(a) && rose(b))),
  };
}

/** How what both count is named. */
function nameSigns(a: Mention, b: Mention) {
  return {
    sortNone: flag(a.counted.size + b.counted.size === 0),
    phraseBoth: flag(a.phrase.size > 0 && b.phrase.size > 0),
    unnamed: flag(!a.isNamed && !b.isNamed),
  };
}

/** Of one number is asked how alike it is told, of two that exclude one another whether the same words stand near. */
function wordSigns(as: readonly Mention[], bs: readonly Mention[], a: Mention, b: Mention) {
  const areApart = contradict(a.quantity, b.quantity);
  return {
    bothOpen: flag(as.some(opens) && bs.some(opens)),
    sortSame: flag(meets(a.counted, b.counted)),
    toldAlike: areApart ? 0 : flag(overlapOfLikest(as, bs) >= ALIKE),
    wordsNear: areApart ? wordsNear(a, b) : 0,
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
  { features, elsewhere, soleHead, harmsSame, rivals }: PairEvidence,
  odds: number,
): Likeness {
  const [a, b] = [first.main, second.main];
  return {
    evidence: Math.max(LEAST_EVIDENCE, Math.min(MOST_EVIDENCE, odds)),
    elsewhere,
    sole: features.sole,
    rivals,
    kindLoose: features.kindLoose,
    firstMixed: features.firstMixed,
    ...numberSigns(a.quantity, b.quantity),
    ...toldSigns(a, b),
    ...nameSigns(a, b),
    ...wordSigns([a, ...first.others], [b, ...second.others], a, b),
    soleHead: flag(soleHead && areHeadsSame(a, b)),
    far: features.valueFar,
    harmsSame: flag(harmsSame),
  };
}
