import { FEATURES, type Feature } from "./evidence";

/**
 * Log-odds that each piece of evidence is worth: logistic regression, ridge penalty 1, on the pairs of figures of marked-up
 * events, each pair as it stands in the first and in the second round of alignment.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -2.162,
  kindSame: 2.077,
  kindLoose: -1.261,
  valueSame: -0.865,
  valueRare: 2.243,
  valueFar: -4.159,
  zeroMixed: -1.838,
  countedClash: -1.698,
  groupsNear: 0.529,
  happeningsNear: 0.765,
  stemsNear: 0.186,
  partSame: -1.685,
  partMixed: -1.242,
  timesMixed: -0.712,
  neighbours: 0.561,
  bothOpening: 0.897,
  bothFirst: 0.499,
  firstMixed: -2.895,
  bothLargest: 1.076,
  ownTerms: 2.025,
  nearestGrounded: 3.347,
  nearestBare: 3.988,
  sameBare: -1.353,
  apart: -1.206,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(features: Readonly<Record<Feature, number>>): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}
