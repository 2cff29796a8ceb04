import type { Evidence, Feature } from "./evidence";
import { FEATURES } from "./evidence";

/** Log-odds that each piece of evidence is worth; learnt by logistic regression on marked-up events. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -1.307,
  kindSame: 1.376,
  kindLoose: -1.579,
  unitSame: -0.392,
  valueSame: -1.243,
  valueRare: 1.504,
  valueFar: -4.114,
  zeroMixed: -2.114,
  zeroBoth: -0.029,
  countedSame: -0.447,
  countedClash: -1.565,
  groupsNear: 0.915,
  happeningsNear: 0.626,
  stemsNear: 0.865,
  keysShared: 0.984,
  rivals: -0.133,
  onlyOfKind: -0.885,
  partSame: -1.953,
  partMixed: -0.886,
  timesSame: -0.005,
  timesMixed: -0.599,
  sourceShared: -1.071,
  neighbours: 0.492,
  bothOpening: 0.806,
  sameSentence: -2.165,
  bothFirst: 1.072,
  firstMixed: -2.438,
  bothLargest: 1.56,
  ownTerms: 1.881,
  nearestGrounded: 3.512,
  nearestBare: 3.754,
  apart: -1.06,
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
