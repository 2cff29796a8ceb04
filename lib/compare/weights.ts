import { FEATURES, type Feature } from "./evidence";

/**
 * Log-odds that each piece of evidence is worth: logistic regression, ridge penalty 1, on the pairs of figures of marked-up
 * events, each pair as it stands in the first and in the second round of alignment; see `scripts/train-alignment.ts`.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -2.534,
  kindSame: 2.1,
  kindLoose: -1.381,
  valueSame: -0.532,
  valueRare: 2.146,
  valueFar: -4.135,
  zeroMixed: -1.863,
  countedClash: -2.006,
  groupsNear: 0.46,
  happeningsNear: 0.78,
  stemsNear: 0.171,
  partSame: -1.632,
  partMixed: -1.252,
  timesMixed: -0.447,
  neighbours: 0.511,
  bothOpening: 0.885,
  bothFirst: 0.508,
  firstMixed: -2.961,
  bothLargest: 1.028,
  ownTerms: 2.104,
  nearestGrounded: 3.475,
  nearestBare: 4.069,
  sameBare: -0.945,
  apart: -0.827,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(features: Readonly<Record<Feature, number>>): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}
