import type { Evidence, Feature } from "./evidence";
import { FEATURES } from "./evidence";

/** Log-odds that each piece of evidence is worth; learnt by logistic regression on marked-up events. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: 0.597,
  kindSame: 1.08,
  kindLoose: -4.038,
  unitSame: -0.597,
  valueSame: 0.541,
  valueRare: 1.513,
  valueFar: -5.608,
  zeroMixed: -2.888,
  zeroBoth: 0.679,
  countedSame: 0.895,
  countedClash: -0.914,
  groupsNear: 0.066,
  happeningsNear: 1.006,
  stemsNear: 2.204,
  keysShared: -0.483,
  rivals: -0.099,
  onlyOnes: 1.73,
  partSame: -0.786,
  partMixed: -0.311,
  timesSame: -0.174,
  timesMixed: -0.712,
  sourceShared: -0.109,
  neighbours: 0.627,
  bothOpening: 1.153,
  sameSentence: -1.613,
};

/** Log-odds that two figures are about the same thing. */
export function logOdds(evidence: Evidence): number {
  return FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * evidence[feature], 0);
}
