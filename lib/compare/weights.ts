import { FEATURES, type Feature } from "./evidence";

/**
 * Log-odds that each piece of evidence is worth: logistic regression, ridge penalty 1, on the pairs of figures of marked-up
 * events, each pair as it stands in the first and in the second round of alignment.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -2.481,
  kindSame: 2.104,
  kindLoose: -1.373,
  valueSame: -0.568,
  valueRare: 2.156,
  valueFar: -4.139,
  zeroMixed: -1.869,
  countedClash: -1.987,
  groupsNear: 0.468,
  happeningsNear: 0.742,
  stemsNear: 0.19,
  partSame: -1.635,
  partMixed: -1.26,
  timesMixed: -0.541,
  neighbours: 0.502,
  bothOpening: 0.883,
  bothFirst: 0.491,
  firstMixed: -2.961,
  bothLargest: 1.032,
  ownTerms: 2.092,
  nearestGrounded: 3.473,
  nearestBare: 4.043,
  sameBare: -0.954,
  apart: -0.852,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(features: Readonly<Record<Feature, number>>): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}
