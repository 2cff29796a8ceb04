import { FEATURES, type Feature } from "./evidence";

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
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0);
}
