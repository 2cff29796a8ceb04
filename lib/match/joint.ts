/**
 * Joint evidence: what an article's nearest reports say of a pair. Where they are far nearer to the article than to its
 * partner, the two report look-alike events; where they speak for the partner as well, a pair in doubt is none.
 */
import type { HourOf } from "./story";
import { type NearReport, turnsApart } from "./turns";

/** What the nearest reports of two articles tell, as named numbers; all 0 where there is none to ask. */
export const JOINT_FEATURES = [
  /** 0–1: how many near reports there are to ask. */
  "reportsNear",
  /** How strongly they speak for the partner: log-odds, by their number. */
  "reportsSay",
  /** How strongly they speak for the article itself: what its own event's reports should say of a partner. */
  "reportsOwn",
  /** The pair's own log-odds: they count less, the more others there are to ask. */
  "pairOwn",
  /** How far their story runs beyond the days of both: many occurrences make it up, and seldom are two reports on one. */
  "storyRuns",
  /** How surely either tells its own turn of their story. */
  "turnsApart",
] as const;
export type JointFeature = (typeof JOINT_FEATURES)[number];
export type JointFeatures = Readonly<Record<JointFeature, number>>;
export type JointWeights = Readonly<Record<JointFeature, number>>;

/** A pair's own evidence in log-odds. */
export interface PairOdds {
  readonly a: string;
  readonly b: string;
  readonly odds: number;
}

/** A pair with what is to be said of it. */
export interface AskedPair extends PairOdds {
  /** See `Stories.beyond`. */
  readonly beyond: number;
}

/** Ids of the articles that share an article's text: a copy tells nothing that its original has not told. */
export type CopiesOf = (id: string) => ReadonlySet<string>;

const NO_COPIES: ReadonlySet<string> = new Set();

/** Looks up copies among pairs of articles that share a text. */
export function copiesOf(pairs: readonly { readonly a: string; readonly b: string }[]): CopiesOf {
  const copies = new Map<string, Set<string>>();
  const note = (id: string, copy: string) => copies.set(id, (copies.get(id) ?? new Set<string>()).add(copy));
  for (const { a, b } of pairs) {
    note(a, b);
    note(b, a);
  }
  return (id) => copies.get(id) ?? NO_COPIES;
}

/** Nearest reports that are asked. */
const ASKED = 5;
/** Log-odds from which on a report is near enough to be asked. */
const NEAR = -0.5;
/** No single pair counts for more than this among the others', in log-odds. */
const BOUND = 6;
/** A pair's own evidence is bounded higher. */
const OWN_BOUND = 8;
/** Log-odds of a pair that was never scored because nothing suggested it. */
const UNSCORED = -5;
/** Near reports, by their probabilities, at which they have half of their full say. */
const HALF_SAY = 1;

/** A pair's own log-odds within the range in which others can decide. */
export function boundedOwn(odds: number): number {
  return bounded(odds, OWN_BOUND);
}

function bounded(odds: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, odds));
}

interface Say {
  readonly near: number;
  readonly say: number;
  readonly own: number;
  readonly asked: number;
}

const SILENT: Say = { near: 0, say: 0, own: 0, asked: 0 };

/** Scored pairs by article, the nearest first. */
export class Neighbours {
  readonly #odds = new Map<string, Map<string, number>>();
  readonly #nearest = new Map<string, readonly NearReport[]>();

  constructor(
    pairs: readonly PairOdds[],
    private readonly copies: CopiesOf,
    private readonly hourOf: HourOf,
  ) {
    for (const { a, b, odds } of pairs) {
      this.#note(a, b, bounded(odds, BOUND));
      this.#note(b, a, bounded(odds, BOUND));
    }
    for (const [id, others] of this.#odds) {
      const near = [...others].filter(([, odds]) => odds > NEAR).sort((x, y) => y[1] - x[1]);
      this.#nearest.set(
        id,
        near.map(([other, odds]) => ({ id: other, odds, trust: 1 / (1 + Math.exp(-odds)) })),
      );
    }
  }

  #note(from: string, to: string, odds: number): void {
    const known = this.#odds.get(from) ?? new Map<string, number>();
    this.#odds.set(from, known.set(to, odds));
  }

  /** The near reports of an article that may speak of a partner: neither itself nor a copy of either. */
  #near(of: string, partner: string): NearReport[] {
    const [copies, others] = [this.copies(of), this.copies(partner)];
    const near = this.#nearest.get(of) ?? [];
    return near.filter(({ id }) => id !== partner && !copies.has(id) && !others.has(id));
  }

  #say(of: readonly NearReport[], partner: string): Say {
    const asked = of.slice(0, ASKED);
    if (asked.length === 0) return SILENT;
    const ofPartner = this.#odds.get(partner);
    let [weight, say, own] = [0, 0, 0];
    for (const { id, odds, trust } of asked) {
      weight += trust;
      say += trust * (ofPartner?.get(id) ?? UNSCORED);
      own += trust * odds;
    }
    const near = weight / (weight + HALF_SAY);
    return { near, say: (near * say) / weight, own: (near * own) / weight, asked: asked.length };
  }

  /** What the nearest reports of both say of a pair whose own evidence is `odds`, and how many were asked. */
  featuresOf({ a, b, odds, beyond }: AskedPair): {
    readonly features: JointFeatures;
    readonly asked: number;
  } {
    const [nearA, nearB] = [this.#near(a, b), this.#near(b, a)];
    const [ofA, ofB] = [this.#say(nearA, b), this.#say(nearB, a)];
    const near = (ofA.near + ofB.near) / 2;
    const asked = ofA.asked + ofB.asked;
    return {
      features: {
        reportsNear: near,
        reportsSay: (ofA.say + ofB.say) / 2,
        reportsOwn: (ofA.own + ofB.own) / 2,
        pairOwn: near * boundedOwn(odds),
        storyRuns: asked === 0 ? 0 : Math.log1p(beyond),
        turnsApart: turnsApart({ id: a, near: nearA }, { id: b, near: nearB }, this.hourOf),
      },
      asked,
    };
  }
}

/** Log-odds that the near reports add to a pair's own. */
export function jointShift(features: JointFeatures, weights: JointWeights): number {
  return JOINT_FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], 0);
}
