import { FEATURES, type Feature } from "./evidence";

/**
 * Log-odds that each piece of evidence is worth: logistic regression, ridge penalty 1, on the pairs of figures of marked-up
 * events, each pair as it stands in the first and in the second round of alignment.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -2.257,
  kindSame: 2.078,
  kindLoose: -1.306,
  valueSame: -0.687,
  valueRare: 1.755,
  valueFar: -4.142,
  zeroMixed: -1.834,
  countedClash: -1.699,
  groupsNear: 0.442,
  happeningsNear: 0.807,
  stemsNear: 0.293,
  partSame: -1.721,
  partMixed: -1.292,
  timesMixed: -0.715,
  neighbours: 0.558,
  bothOpening: 0.843,
  bothFirst: 0.527,
  firstMixed: -2.918,
  bothLargest: 1.101,
  ownTerms: 2.1,
  nearestGrounded: 3.466,
  nearestBare: 4.104,
  sameBare: -1.348,
  apart: -1.199,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(features: Readonly<Record<Feature, number>>): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}
