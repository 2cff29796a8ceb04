/** What the openings of two reports have in common: who did what stands there, in other words in each report. */
import { skeletonOf } from "../fingerprint";
import type { WeightedFingerprint } from "./evidence";
import { coverage, overlap, saturating, type Vector, vector } from "./vector";

/** Terms of headline and first sentence. */
const OPENING_TERMS = 24;
/** Weight above which a term is held by few other reports of the same days. */
const TELLING = 5;
const TELLING_IN_OPENING = 4;
/** A shorter skeleton stands for too many words. */
const SHORTEST_SKELETON = 3;

interface Opening {
  readonly first: Vector;
  readonly telling: Vector;
  readonly tellingLede: Vector;
  /** Headline and lede by the consonants of their words: one name is spelt in several ways. */
  readonly headlineSounds: Vector;
  readonly ledeSounds: Vector;
}

function above({ weights }: Vector, least: number): Vector {
  return vector([...weights].filter(([, weight]) => weight > least));
}

function sounds({ weights }: Vector): Vector {
  return vector(
    [...weights].map(([term, weight]) => {
      const skeleton = skeletonOf(term);
      return [skeleton.length < SHORTEST_SKELETON ? term : skeleton, weight] as const;
    }),
  );
}

const known = new WeakMap<WeightedFingerprint, Opening>();

function openingOf(evidence: WeightedFingerprint): Opening {
  const before = known.get(evidence);
  if (before) return before;
  const { headline, lede, terms } = evidence;
  const opening = {
    first: vector([...lede.weights].slice(0, OPENING_TERMS)),
    telling: above(terms, TELLING),
    tellingLede: above(lede, TELLING_IN_OPENING),
    headlineSounds: sounds(headline),
    ledeSounds: sounds(lede),
  };
  known.set(evidence, opening);
  return opening;
}

/** Days between the days that the openings name first, from which on no more is told. */
const DAYS_APART = 3;

function daysApart(
  { days: { event: a } }: WeightedFingerprint,
  { days: { event: b } }: WeightedFingerprint,
): number {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return 0;
  return Math.min(1, Math.abs(first - second) / DAYS_APART);
}

/** Features of two openings. Symmetric. */
export function openingFeatures(a: WeightedFingerprint, b: WeightedFingerprint) {
  const [ofA, ofB] = [openingOf(a), openingOf(b)];
  const both = (x: number, y: number) => (x + y) / 2;
  return {
    openingAlike: overlap(ofA.first, ofB.first).cosine,
    openingCovered: both(coverage(ofA.first, b.terms), coverage(ofB.first, a.terms)),
    headlineShared: saturating(overlap(a.headline, b.headline).shared, 30),
    headlineInLede: both(
      coverage(ofA.headlineSounds, ofB.ledeSounds),
      coverage(ofB.headlineSounds, ofA.ledeSounds),
    ),
    tellingAlike: overlap(ofA.telling, ofB.telling).cosine,
    tellingLede: overlap(ofA.tellingLede, ofB.tellingLede).cosine,
    openingDays: daysApart(a, b),
  };
}
