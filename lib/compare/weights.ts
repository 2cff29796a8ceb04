import type { Evidence, Feature } from "./evidence";
import { FEATURES } from "./evidence";

/** Log-odds that each piece of evidence is worth; learnt by logistic regression on marked-up events. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -1.854,
  kindSame: 1.371,
  kindLoose: -1.736,
  unitSame: 0.004,
  valueSame: -1.457,
  valueRare: 2.261,
  valueFar: -4.344,
  valueVeryFar: -0.198,
  zeroMixed: -2.055,
  zeroBoth: 0,
  countedSame: 0,
  countedClash: -1.522,
  groupsNear: 0.375,
  happeningsNear: 0.461,
  stemsNear: 0.442,
  keysShared: -0.276,
  rivals: 0,
  onlyOfKind: 0,
  partSame: -1.913,
  partMixed: -0.818,
  timesSame: 0,
  timesMixed: -0.425,
  sourceShared: 0,
  neighbours: 0.429,
  bothOpening: 0.946,
  sameSentence: 0,
  bothFirst: 0.987,
  firstMixed: -2.533,
  bothLargest: 1.19,
  ownTerms: 1.86,
  nearestGrounded: 3.409,
  nearestBare: 4.002,
  apart: -0.987,
  apartBare: 0,
};

/**
 * What a contradiction costs that rests on nothing but kind and likeness of values. Set by hand: to say that two reports
 * differ where they speak of different things is the worst of errors.
 */
const UNGROUNDED = -6;

/** Log-odds that two figures are about the same thing. */
export function logOdds(evidence: Evidence): number {
  const learnt = FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * evidence[feature], 0);
  return learnt + UNGROUNDED * evidence.apartBare;
}
