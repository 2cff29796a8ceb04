/** Learns what the nearest other reports say of a pair, once the pairs' own weights are known. */
import {
  boundedOwn,
  copiesOf,
  isOneStory,
  JOINT_FEATURES,
  type JointFeature,
  type JointWeights,
  Neighbours,
  Stories,
  WORTH_FOLLOWING,
} from "../../lib/match";

import { fitLogistic, type Sample } from "./logistic";
import type { PairSample } from "./samples";

/** A pair of documents with the log-odds of its own evidence. */
export interface ScoredSample {
  readonly pair: PairSample;
  readonly odds: number;
  /** See `storyOdds`. */
  readonly inWords: number;
}

function storiesOf(samples: readonly ScoredSample[]): Stories {
  const hours = new Map(
    samples.flatMap(({ pair: { a, b, hours } }) => [[a, hours[0]] as const, [b, hours[1]] as const]),
  );
  const links = samples
    .filter(({ inWords }) => isOneStory(inWords))
    .map(({ pair: { a, b }, inWords }) => ({ a, b, odds: inWords }));
  return new Stories(links, (id) => hours.get(id) ?? null);
}

const PENALTY = 2;
/** Weights that may not change their signs: a story that runs, or takes another turn, never speaks for one event. */
const SIGNS: Readonly<Partial<Record<JointFeature, number>>> = {
  storyRuns: -1,
  turnsApart: -1,
};

/** What the near reports say of a labelled pair. */
export interface JointSample extends Sample {
  readonly pair: PairSample;
}

/** Joint features of every pair worth following among the documents of one set. */
export function jointSamples(samples: readonly ScoredSample[]): JointSample[] {
  const odds = samples.map(({ pair: { a, b }, odds }) => ({ a, b, odds }));
  const copies = samples.map(({ pair }) => pair).filter(({ copy }) => copy);
  const stories = storiesOf(samples);
  const neighbours = new Neighbours(odds, copiesOf(copies), stories.hourOf);
  return samples
    .filter(({ odds, pair: { weight } }) => odds > WORTH_FOLLOWING && weight > 0)
    .map(({ pair, odds }) => {
      const { a, b, y, weight } = pair;
      const { features } = neighbours.featuresOf({ a, b, odds, beyond: stories.beyond(a, b) });
      const x = JOINT_FEATURES.map((feature) => features[feature]);
      return { x, y, weight, offset: boundedOwn(odds), pair };
    });
}

/** Where there is nobody to ask nothing is added, so the bias is held at zero. */
export function learnJoint(samples: readonly Sample[]): JointWeights {
  const zeros = JOINT_FEATURES.map(() => 0);
  const signs = JOINT_FEATURES.map((feature) => SIGNS[feature] ?? 0);
  const penalties = JOINT_FEATURES.map(() => PENALTY);
  const { weights } = fitLogistic(samples, { bias: 0, weights: zeros }, penalties, signs, true);
  const learnt = JOINT_FEATURES.map((feature, at) => [feature, Number((weights[at] ?? 0).toFixed(3))]);
  return Object.fromEntries(learnt);
}
