/**
 * What is believed of each weight before any data: its value, its sign, and how firmly it is held. Few of the training
 * texts are dated and fewer give ages, so that weights of days, ages and figures are held nearer to values set by hand.
 */
import type { Feature } from "../../lib/match";

export interface Prior {
  readonly weight: number;
  /** Penalty on the squared distance from `weight`. */
  readonly hold: number;
}

/** Priors of the features that have a weight. */
export interface Belief {
  readonly bias: number;
  readonly priors: Readonly<Partial<Record<Feature, Prior>>>;
}

const FREE = 5;
const HELD = 100;
/** For what follows from what an event is, and what labelled streams are too short to show. */
const FIRM = 300;

type Priors = Belief["priors"];

/** Two texts of one language share their names as written; keys across scripts tell nothing beside them. */
const WORDS: Priors = {
  "terms-alike": { weight: 5, hold: FREE },
  "lede-alike": { weight: 2, hold: FREE },
  "lede-covered": { weight: 1, hold: FREE },
  brief: { weight: 0.5, hold: FREE },
  "shared-names": { weight: 1.5, hold: FREE },
  "shared-places": { weight: 0.8, hold: FREE },
  "other-person": { weight: -0.6, hold: FREE },
  "opening-covered": { weight: 2, hold: FREE },
  "headline-in-lede": { weight: 1.5, hold: FREE },
  "telling-lede": { weight: 1.5, hold: FREE },
};

/** Real reports with their times tell most by themselves; few of them give ages. */
const DATED_PRIORS: Priors = {
  ...WORDS,
  "names-apart": { weight: -0.5, hold: FIRM },
  "headline-covered": { weight: 1.5, hold: FREE },
  "headline-shared": { weight: 1, hold: FREE },
  "telling-alike": { weight: 2, hold: FREE },
  "other-place": { weight: -1, hold: FREE },
  "figures-agree": { weight: 5, hold: FREE },
  "figures-near": { weight: 3, hold: FREE },
  "figures-alike": { weight: 3, hold: FREE },
  "figures-unlike": { weight: -4.5, hold: FREE },
  "figures-contradict": { weight: -2.5, hold: HELD },
  "same-age": { weight: 1.5, hold: HELD },
  "other-age": { weight: -1, hold: HELD },
  "same-day": { weight: 2, hold: FREE },
  "published-apart": { weight: -3, hold: FREE },
  "later-stage-apart": { weight: 1, hold: FREE },
  "fresh-apart": { weight: -3, hold: HELD },
  "series-apart": { weight: -16, hold: FIRM },
  "opening-days": { weight: -0.8, hold: FREE },
  "hours-apart": { weight: -3, hold: FREE },
};

/** What reports have in common where names are marked by capitals, and the day that the texts themselves give. */
const NAMES: Priors = {
  "pairs-alike": { weight: 3, hold: FREE },
  "rare-pairs": { weight: 1, hold: FREE },
  "names-alike": { weight: 2, hold: FREE },
  "main-names-covered": { weight: 0.6, hold: FREE },
  "lede-names-covered": { weight: 0.6, hold: FREE },
  "shared-text": { weight: 3, hold: FREE },
  "other-day": { weight: -2.4, hold: HELD },
  "other-years": { weight: -2, hold: FREE },
};

/** Few of the undated texts name a day, so that weights of days, ages and figures are held near values set by hand. */
const UNDATED_PRIORS: Priors = {
  ...WORDS,
  ...NAMES,
  "names-apart": { weight: -2, hold: FREE },
  "other-place": { weight: -1, hold: HELD },
  "figures-agree": { weight: 5, hold: HELD },
  "figures-near": { weight: 3, hold: HELD },
  "figures-alike": { weight: 3, hold: HELD },
  "figures-unlike": { weight: -4.5, hold: HELD },
  "figures-contradict": { weight: -2.5, hold: HELD },
  "same-age": { weight: 1.5, hold: HELD },
  "other-age": { weight: -1, hold: HELD },
  "same-day": { weight: 2, hold: HELD },
};

/** Dated reports in a language of which a stream was learnt from. */
export const STREAMED_NEWS: Belief = { bias: -5, priors: DATED_PRIORS };
export const DATED: Belief = { bias: -5, priors: DATED_PRIORS };
export const UNDATED: Belief = { bias: -5, priors: UNDATED_PRIORS };

/** Few pairs to learn from, so everything is held. */
const FEW = 10;

/** Two languages share names, figures and days only. */
export const ACROSS: Belief = {
  bias: -3.5,
  priors: {
    "shared-keys": { weight: 4, hold: FEW },
    "lede-keys-covered": { weight: 1.5, hold: FEW },
    "figures-agree": { weight: 4, hold: FEW },
    "figures-alike": { weight: 2, hold: FEW },
    "figures-unlike": { weight: -1.5, hold: FEW },
    "unlike-in-time": { weight: -1, hold: FEW },
    "figures-contradict": { weight: -1.5, hold: FEW },
    "same-age": { weight: 1, hold: FEW },
    "other-age": { weight: -0.5, hold: FEW },
    "same-day": { weight: 1.5, hold: FEW },
    "other-day": { weight: -2, hold: FEW },
    "published-apart": { weight: -2.5, hold: FEW },
    "fresh-apart": { weight: -4, hold: FEW },
  },
};
