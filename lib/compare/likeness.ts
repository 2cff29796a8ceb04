/** What the words of two statements show of whether both count one thing: named numbers that are weighed with the evidence. */
import { contradict, distanceBetween, sameNumber, statedBounds } from "../measures";
import { EVENT_KINDS, type Quantity } from "../model";
import type { Background, PairEvidence } from "./evidence";
import { tellsSomething } from "./happenings";
import type { Mention } from "./mentions";
import { doubtsOf, type Parting } from "./parting";
import { rarityOf } from "./rarity";
import type { Assertion } from "./statements";
import type { Weighted } from "./surroundings";

/** What is weighed: what `weights.ts` makes of the evidence, and what the words around both figures show. */
export const SIGNS = [
  "evidence",
  "bare",
  "neighbours",
  "sole",
  "elsewhere",
  "kindLoose",
  "bothLargest",
  "mainToll",
  "sameNumber",
  "boundOnly",
  "distance",
  "distanceBeside",
  "rare",
  "rareClose",
  "closeRare",
  "small",
  "zero",
  "befallen",
  "duration",
  "percent",
  "money",
  "measure",
  "headSame",
  "headApart",
  "headOne",
  "sortSame",
  "boundHead",
  "sharedNear",
  "sharedMuch",
  "sharedRarity",
  "overlap",
  "overlapRarity",
  "bothOpen",
  "sourceSame",
  "leavesOut",
  "some",
  "counted",
  "part",
  "narrowed",
  "harm",
  "noHead",
  "measured",
] as const;
export type Sign = (typeof SIGNS)[number];
export type Likeness = Readonly<Record<Sign, number>>;

/** A word nearer than this stands beside the figure. */
const BESIDE = 0.4;
const MOST_SHARED = 3;
/** Shared words and share of all words from which two sentences say much the same. */
const MUCH = { words: 2, share: 0.4 };
/** Summed rarity of shared words that counts as one, and the most that counts. */
const RARITY_UNIT = 5;
const MOST_RARITY = 4;
/** Passages that open a report: its headline and its first paragraph. */
const OPENING_PASSAGES = 2;
const SMALL = 5;
const FARTHEST = 3;
/** Numbers as near as this, and as rare, are seldom near by chance. */
const CLOSE = { distance: 0.3, rarity: 0.4 };
const MOST_EVIDENCE = 8;
const LEAST_EVIDENCE = -4;

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function sharedBeside(a: Weighted, b: Weighted, isTelling: (term: string) => boolean): number {
  let shared = 0;
  for (const [term, weight] of a)
    if (weight >= BESIDE && (b.get(term) ?? 0) >= BESIDE && isTelling(term)) shared++;
  return shared;
}

function sharedNear(a: Mention, b: Mention): number {
  const happenings = sharedBeside(a.happenings, b.happenings, tellsSomething);
  const stems = a.language === b.language ? sharedBeside(a.stems, b.stems, () => true) : 0;
  return Math.min(MOST_SHARED, Math.max(happenings, stems));
}

interface Overlap {
  /** Shared words as a share of those of the sentence that has fewer. */
  readonly share: number;
  /** The same, each word by its rarity; and the summed rarity of those shared. */
  readonly rarityShare: number;
  readonly rarity: number;
}

/** Words that both sentences hold; of two languages, what happens in both. */
function overlapOf(a: Mention, b: Mention, { rarity }: Background): Overlap {
  const [x, y] = a.language === b.language ? [a.stems, b.stems] : [a.happenings, b.happenings];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  let [shared, sum] = [0, 0];
  for (const term of few.keys()) {
    if (!many.has(term)) continue;
    shared++;
    sum += rarity.get(term) ?? 0;
  }
  const total = (terms: Weighted) => {
    let whole = 0;
    for (const term of terms.keys()) whole += rarity.get(term) ?? 0;
    return whole;
  };
  return {
    share: few.size === 0 ? 0 : shared / few.size,
    rarityShare: shared === 0 ? 0 : sum / Math.max(1, Math.min(total(x), total(y))),
    rarity: sum,
  };
}

interface Heads {
  readonly same: boolean;
  readonly apart: boolean;
  readonly one: boolean;
}

function headsOf(a: Mention, b: Mention): Heads {
  const spoken = a.language === b.language;
  const same = spoken && meets(a.head, b.head);
  const both = a.head.size > 0 && b.head.size > 0;
  return {
    same,
    apart: spoken && both && !same && !meets(a.counted, b.counted),
    one: a.head.size > 0 !== b.head.size > 0,
  };
}

interface Telling {
  readonly a: Mention;
  readonly b: Mention;
  readonly heads: Heads;
  readonly overlap: Overlap;
}

/** The two figures, one of each statement, that are told most alike. */
function likest(as: readonly Mention[], bs: readonly Mention[], background: Background): Telling {
  const pairs = as.flatMap((a) =>
    bs.map((b): Telling => ({ a, b, heads: headsOf(a, b), overlap: overlapOf(a, b, background) })),
  );
  const likeness = ({ a, b, heads, overlap }: Telling) =>
    2 * flag(heads.same) - flag(heads.apart) + flag(meets(a.counted, b.counted)) + overlap.share;
  return pairs.reduce((best, pair) => (likeness(pair) > likeness(best) ? pair : best));
}

function opens({ quantity: { passage }, role }: Mention): boolean {
  return role === "headline" || passage < OPENING_PASSAGES;
}

const DOUBT_SIGNS = {
  some: "some",
  counted: "counted",
  part: "part",
  narrowed: "narrowed",
  harm: "befallen",
  noHead: "head",
  measured: "measure",
} as const satisfies Partial<Record<Sign, Parting>>;

function doubtSigns(a: Mention, b: Mention): Pick<Likeness, keyof typeof DOUBT_SIGNS> {
  const doubts = doubtsOf(a, b);
  const signs = Object.entries(DOUBT_SIGNS).map(([sign, parting]) => [sign, flag(doubts.includes(parting))]);
  return Object.fromEntries(signs);
}

function numberSigns(p: Quantity, q: Quantity) {
  const rare = Math.min(rarityOf(p), rarityOf(q));
  const distance = distanceBetween(p, q);
  const stated = [p, q].map((quantity) => statedBounds(quantity)[1]);
  const same = sameNumber(p, q);
  return {
    sameNumber: flag(same),
    boundOnly: flag(same && contradict(p, q)),
    distance: Math.min(FARTHEST, distance),
    rare,
    rareClose: Math.max(0, rare - distance),
    closeRare: flag(distance > 0 && distance < CLOSE.distance && rare > CLOSE.rarity),
    small: flag(p.unit === null && Math.max(...stated) <= SMALL),
    zero: flag(stated.includes(0)),
  };
}

function kindSigns({ quantity: { kind }, dimension }: Mention, other: Mention) {
  const named = kind === "duration" || kind === "percent" || kind === "money";
  return {
    befallen: flag(kind === other.quantity.kind && EVENT_KINDS.has(kind)),
    duration: flag(kind === "duration"),
    percent: flag(kind === "percent"),
    money: flag(kind === "money"),
    measure: flag(dimension !== "" && !named),
  };
}

function wordSigns(as: readonly Mention[], bs: readonly Mention[], background: Background, isBound: boolean) {
  const { a, b, heads, overlap } = likest(as, bs, background);
  const near = sharedNear(a, b);
  return {
    headSame: flag(heads.same),
    headApart: flag(heads.apart),
    headOne: flag(heads.one),
    sortSame: flag(meets(a.counted, b.counted)),
    boundHead: flag(isBound && heads.same),
    sharedNear: near,
    sharedMuch: flag(near >= MUCH.words && overlap.share >= MUCH.share),
    sharedRarity: Math.min(MOST_RARITY, overlap.rarity / RARITY_UNIT),
    overlap: overlap.share,
    overlapRarity: overlap.rarityShare,
    bothOpen: flag(as.some(opens) && bs.some(opens)),
    sourceSame: flag(a.language === b.language && meets(a.source.stems, b.source.stems)),
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
  { features, bare, elsewhere }: PairEvidence,
  odds: number,
  background: Background,
): Likeness {
  const [a, b] = [first.main, second.main];
  const numbers = numberSigns(a.quantity, b.quantity);
  const [as, bs] = [
    [a, ...first.others],
    [b, ...second.others],
  ];
  const words = wordSigns(as, bs, background, numbers.boundOnly === 1);
  const isMainToll = features.bothFirst === 1 && features.bothLargest === 1 && words.bothOpen === 1;
  return {
    evidence: Math.max(LEAST_EVIDENCE, Math.min(MOST_EVIDENCE, odds)),
    bare: flag(bare),
    neighbours: features.neighbours,
    sole: features.sole,
    elsewhere,
    kindLoose: features.kindLoose,
    bothLargest: features.bothLargest,
    ...numbers,
    mainToll: flag(isMainToll),
    distanceBeside: isMainToll ? 0 : numbers.distance,
    ...kindSigns(a, b),
    ...words,
    leavesOut: flag(a.scope.isOfOthers !== b.scope.isOfOthers),
    ...doubtSigns(a, b),
  };
}
