import { FEATURES, type Feature } from "./evidence";
import type { Likeness, Sign } from "./likeness";

/**
 * Log-odds that each piece of evidence is worth: logistic regression on the pairs of figures of marked-up events, each pair
 * as it stands in the first and in the second round of alignment, held near the weights before; see
 * `scripts/train-alignment.ts`.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
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
export function logOdds(features: Readonly<Record<Feature, number>>): number {
  let odds = 0;
  for (const feature of FEATURES) odds += WEIGHTS[feature] * features[feature];
  return odds;
}

/** Pairs that are weighed apart: numbers that exclude one another, of persons and of things, and those that agree by chance. */
export type Doubtful = "befallen" | "things" | "common";

type SignWeights = Readonly<Partial<Record<Sign, number>> & { readonly bias: number }>;

/**
 * Log-odds that each sign is worth where evidence alone is not enough: logistic regression on pairs that the evidence would
 * join, of marked-up events and of real reports judged by reading; see `scripts/train-alignment.ts`.
 */
export const LIKENESS_WEIGHTS: Readonly<Record<Doubtful, SignWeights>> = {
  befallen: {
    bias: 0.36,
    evidence: 0.5,
    elsewhere: -0.42,
    neighbours: 0.68,
    closeRare: 1.35,
    distance: -0.49,
    zero: 1.6,
    sharedNear: -0.39,
    headOne: -0.32,
    some: -0.91,
    bothLargest: 0.05,
    sharedRarity: -0.19,
    sourceSame: -0.85,
    harm: -0.49,
    leavesOut: -0.17,
    mainToll: -0.4,
    distanceBeside: -0.43,
    boundOnly: -0.61,
    narrowed: -0.31,
    part: 0.45,
  },
  things: {
    bias: -1.32,
    evidence: 0.54,
    elsewhere: -1.09,
    neighbours: 0.35,
    sole: 0.38,
    closeRare: 1.02,
    rareClose: 0.05,
    rare: 0.64,
    sortSame: 0.41,
    boundHead: 0.55,
    boundOnly: -0.12,
    leavesOut: -0.58,
    bothOpen: 0.84,
    sharedMuch: 0.29,
    sharedRarity: -0.36,
    money: -0.66,
    duration: -0.27,
    percent: 0.28,
    measure: -0.59,
    headSame: -0.64,
    noHead: -0.29,
    distance: -0.47,
    some: 0,
    small: 0.25,
  },
  common: {
    bias: -0.2,
    evidence: 0.32,
    neighbours: 1.02,
    kindLoose: -0.66,
    bare: -0.91,
    small: -0.98,
    sameNumber: 0.83,
    befallen: 0.62,
    sortSame: 1,
    closeRare: 0.86,
    rareClose: 0.96,
    headOne: -0.12,
    headApart: -0.35,
    overlap: 0.39,
    overlapRarity: 0.11,
    measure: -0.12,
    money: 0.56,
    percent: -0.6,
    distance: -1.34,
    noHead: -0.6,
    measured: -0.62,
    leavesOut: -0.7,
    some: -0.91,
    counted: -0.64,
    zero: 0.99,
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
