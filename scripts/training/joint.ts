/** Learns what the nearest other reports say of a pair, once the pairs' own weights are known. */
import { JOINT_FEATURES, type JointWeights, Neighbours } from "../../lib/match/joint";
import { fitLogistic, type Sample } from "./logistic";
import type { PairSample } from "./samples";

/** A pair of documents with the log-odds of its own evidence. */
export interface ScoredSample {
  readonly pair: PairSample;
  readonly odds: number;
}

const PENALTY = 2;
/** The range of own evidence in which others can decide. */
const BOUND = 8;
const WORTH_FOLLOWING = -5;

function copiesIn(samples: readonly ScoredSample[]): (id: string) => ReadonlySet<string> {
  const copies = new Map<string, Set<string>>();
  for (const { a, b, copy } of samples.map(({ pair }) => pair))
    if (copy) {
      copies.set(a, (copies.get(a) ?? new Set()).add(b));
      copies.set(b, (copies.get(b) ?? new Set()).add(a));
    }
  return (id) => copies.get(id) ?? new Set();
}

/** Joint features of every pair worth following among the documents of one set, each counting `weight`. */
export function jointSamples(samples: readonly ScoredSample[], weight: number): Sample[] {
  const odds = samples.map(({ pair: { a, b }, odds }) => ({ a, b, odds }));
  const neighbours = new Neighbours(odds, copiesIn(samples));
  return samples
    .filter(({ odds }) => odds > WORTH_FOLLOWING)
    .map(({ pair: { a, b, y }, odds }) => {
      const { features } = neighbours.featuresOf({ a, b, odds });
      const offset = Math.max(-BOUND, Math.min(BOUND, odds));
      return { x: JOINT_FEATURES.map((feature) => features[feature]), y, weight, offset };
    });
}

/** Where there is nobody to ask nothing is added, so the bias is held at zero. */
export function learnJoint(samples: readonly Sample[]): JointWeights {
  const zeros = JOINT_FEATURES.map(() => 0);
  const penalties = JOINT_FEATURES.map(() => PENALTY);
  const { weights } = fitLogistic(samples, { bias: 0, weights: zeros }, penalties, zeros, true);
  const learnt = JOINT_FEATURES.map((feature, at) => [feature, Number((weights[at] ?? 0).toFixed(3))]);
  return Object.fromEntries(learnt);
}
