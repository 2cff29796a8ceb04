import { FEATURES, type Feature } from "./evidence";

/**
 * Log-odds that each piece of evidence is worth: logistic regression, ridge penalty 1, on the pairs of figures of marked-up
 * events, each pair as it stands in the first and in the second round of alignment.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -2.479,
  kindSame: 2.068,
  kindLoose: -1.387,
  valueSame: -0.55,
  valueRare: 2.127,
  valueFar: -4.196,
  zeroMixed: -1.856,
  countedClash: -1.986,
  groupsNear: 0.495,
  happeningsNear: 0.73,
  stemsNear: 0.297,
  partSame: -1.647,
  partMixed: -1.283,
  timesMixed: -0.527,
  neighbours: 0.487,
  bothOpening: 0.969,
  bothFirst: 0.511,
  firstMixed: -2.973,
  bothLargest: 1.002,
  ownTerms: 2.093,
  nearestGrounded: 3.466,
  nearestBare: 4.039,
  sameBare: -0.958,
  apart: -0.845,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(features: Readonly<Record<Feature, number>>): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}
