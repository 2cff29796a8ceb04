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
  stemsNear: 0.152,
  phraseApart: -0.644,
  sourceSame: 0.187,
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

/** Pairs that are weighed apart: numbers that exclude one another, of persons and of things, and those that agree by chance. */
export type Doubtful = "befallen" | "things" | "common";

type SignWeights = Readonly<Partial<Record<Sign, number>> & { readonly bias: number }>;

/**
 * Log-odds that each sign is worth where evidence alone is not enough: logistic regression on pairs that the evidence would
 * join, of marked-up events and of real reports judged by reading; see `scripts/train-likeness.ts`.
 */
export const LIKENESS_WEIGHTS: Readonly<Record<Doubtful, SignWeights>> = {
  befallen: {
    bias: -1.14,
    evidence: 0.52,
    closeRare: 1.62,
    elsewhere: -1.11,
    neighbours: 0.35,
    far: -2.3,
    bothLargest: 1.14,
    bothOpen: 0.8,
    wordsNear: 1.75,
    headSame: -1.11,
    soleHead: 1.94,
    timesMixed: -1.94,
    size: 0.2,
    harmsSame: 0.69,
  },
  things: {
    bias: -2.77,
    evidence: 0.66,
    closeRare: 0.7,
    bothOpen: 0.84,
    elsewhere: -0.78,
    sole: 0.51,
    money: 1.68,
    share: 1.18,
    sortSame: 1.01,
  },
  common: {
    bias: -0.81,
    evidence: 0.55,
    toldAlike: 1.4,
    neighbours: 1.27,
    kindLoose: -0.87,
    sortSame: 0.84,
    firstMixed: 3.19,
    bare: -1.35,
    size: 0.13,
    share: -1.08,
    stemsNear: -2.51,
    hedged: -0.71,
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
};

/** Log-odds that two doubtful statements are about the same thing. */
export function likenessOdds(doubtful: Doubtful, likeness: Likeness): number {
  const { bias, weights } = LISTED[doubtful];
  let odds = bias;
  for (const [sign, weight] of weights) odds += weight * likeness[sign];
  return odds;
}
