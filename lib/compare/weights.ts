import type { Evidence, Feature } from "./evidence";
import { FEATURES } from "./evidence";

/** Log-odds that each piece of evidence is worth; learnt by logistic regression on marked-up events. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -2.152,
  kindSame: 2.042,
  kindLoose: -1.301,
  unitSame: 0.049,
  valueSame: -0.681,
  valueRare: 1.742,
  valueFar: -4.182,
  valueVeryFar: -0.206,
  zeroMixed: -1.925,
  zeroBoth: 0,
  countedSame: 0,
  countedClash: -1.616,
  groupsNear: 0.591,
  happeningsNear: 0.812,
  stemsNear: 0.584,
  keysShared: -0.098,
  rivals: 0,
  onlyOfKind: 0,
  partSame: -1.817,
  partMixed: -1.475,
  timesSame: 0,
  timesMixed: -0.573,
  sourceShared: 0,
  neighbours: 0.373,
  bothOpening: 0.822,
  sameSentence: 0,
  bothFirst: 0.779,
  firstMixed: -2.867,
  bothLargest: 0.895,
  ownTerms: 2.041,
  nearestGrounded: 3.472,
  nearestBare: 4.066,
  apart: -1.247,
  apartBare: 0,
  sameBare: -1.316,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(evidence: Evidence): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * evidence[feature], 0);
}
