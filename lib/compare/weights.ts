import { type EvidenceFeature, FEATURES } from "./evidence";
import type { Likeness, Sign } from "./likeness";

/**
 * Log-odds that each piece of evidence is worth: logistic regression on the pairs of figures of marked-up events, each pair
 * as it stands in the first and in the second round of alignment, held near the weights before; see
 * `scripts/train-alignment.ts`.
 */
export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  bias: -2.571,
  kindSame: 2.184,
  kindLoose: -1.731,
  valueSame: -0.872,
  valueRare: 2.253,
  valueFar: -4.206,
  zeroMixed: -2.018,
  countedClash: -2.206,
  happeningsNear: 0.869,
  phraseApart: -0.644,
  sole: 0.275,
  partSame: -1.507,
  partMixed: -1.218,
  timesMixed: -0.421,
  neighbours: 0.601,
  bothOpening: 0.763,
  bothFirst: 0.232,
  firstMixed: -2.858,
  bothLargest: 1.249,
  ownTerms: 2.018,
  nearestGrounded: 3.513,
  nearestBare: 3.78,
  nearestSame: 4.097,
  apart: -0.71,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(features: Readonly<Record<EvidenceFeature, number>>): number {
  let odds = 0;
  for (const feature of FEATURES) odds += WEIGHTS[feature] * features[feature];
  return odds;
}

/** Pairs that are weighed apart: numbers that exclude one another, of persons and of things, those that agree by chance, and those that seldom do. */
export type Doubtful = "befallen" | "things" | "common" | "telling";

type SignWeights = Readonly<Partial<Record<Sign, number>> & { readonly bias: number }>;

/**
 * Log-odds that each sign is worth where evidence alone is not enough: logistic regression on pairs that the evidence would
 * join, of marked-up events and of real reports judged by reading; see `scripts/train-likeness.ts`.
 */
export const LIKENESS_WEIGHTS: Readonly<Record<Doubtful, SignWeights>> = {
  befallen: {
    bias: -2.3,
    evidence: 0.48,
    far: -1.56,
    closeRare: 1.49,
    sole: 0.86,
    soleHead: 1.36,
    sortNone: 1.1,
    hitMixed: -1.22,
    othersMixed: -1.02,
    shrinks: -0.99,
    hedged: 1.06,
    wordsNear: 1.63,
    harmsSame: 0.86,
    bothOpen: 0.84,
  },
  things: {
    bias: -3.68,
    evidence: 0.64,
    size: 0.09,
    far: -1.87,
    phraseBoth: 0.94,
    elsewhere: -0.72,
    daysSame: 1.42,
    movesApart: -3.59,
    closeRare: 0.71,
    sortSame: 0.69,
    sole: 1.11,
    hedged: 0.62,
    wordsNear: 0.65,
  },
  common: {
    bias: -1.28,
    evidence: 0.53,
    firstMixed: 3.25,
    size: 0.1,
    elsewhere: -1.39,
    toldAlike: 0.89,
    phraseBoth: 0.72,
    rivals: -0.26,
    unitMixed: -1.26,
    unnamed: 0.78,
  },
  telling: {
    bias: 1.14,
    evidence: 0.49,
    kindLoose: 1.25,
    toldAlike: 0.7,
    unitMixed: -2.31,
    elsewhere: -1.48,
    rivals: -0.27,
    incidentMixed: -1.95,
    share: -1.16,
    sortSame: 1.59,
  },
};

function listed({ bias, ...weights }: SignWeights) {
  return { bias, weights: Object.entries(weights) as [Sign, number][] };
}

/** Listed once: every pair is weighed by them. */
const LISTED = {
  befallen: listed(LIKENESS_WEIGHTS.befallen),
  things: listed(LIKENESS_WEIGHTS.things),
  common: listed(LIKENESS_WEIGHTS.common),
  telling: listed(LIKENESS_WEIGHTS.telling),
};

/** Log-odds that two doubtful statements are about the same thing. */
export function likenessOdds(doubtful: Doubtful, likeness: Likeness): number {
  const { bias, weights } = LISTED[doubtful];
  let odds = bias;
  for (const [sign, weight] of weights) odds += weight * likeness[sign];
  return odds;
}
