/**
 * What is believed of each weight before any data: its value, its sign, and how firmly it is held. Few of the training
 * texts are dated and fewer give ages, so that weights of days, ages and figures are held nearer to values set by hand.
 */
import type { MatchFeature } from "../../lib/match";

export interface Prior {
  readonly weight: number;
  /** Penalty on the squared distance from `weight`. */
  readonly hold: number;
}

/** Priors of the features that have a weight. */
export interface Belief {
  readonly bias: number;
  readonly priors: Readonly<Partial<Record<MatchFeature, Prior>>>;
}

const FREE = 5;
const HELD = 100;
/** For what follows from what an event is, and what labelled streams are too short to show. */
const FIRM = 300;

type Priors = Belief["priors"];

/** Two texts of one language share their names as written; keys across scripts tell nothing beside them. */
const WORDS: Priors = {
  termsAlike: { weight: 5, hold: FREE },
  ledeAlike: { weight: 2, hold: FREE },
  ledeCovered: { weight: 1, hold: FREE },
  brief: { weight: 0.5, hold: FREE },
  sharedNames: { weight: 1.5, hold: FREE },
  sharedPlaces: { weight: 0.8, hold: FREE },
  otherPerson: { weight: -0.6, hold: FREE },
  openingCovered: { weight: 2, hold: FREE },
  headlineInLede: { weight: 1.5, hold: FREE },
  tellingLede: { weight: 1.5, hold: FREE },
};

/** Real reports with their times tell most by themselves; few of them give ages. */
const DATED_PRIORS: Priors = {
  ...WORDS,
  namesApart: { weight: -0.5, hold: FIRM },
  headlineCovered: { weight: 1.5, hold: FREE },
  headlineShared: { weight: 1, hold: FREE },
  tellingAlike: { weight: 2, hold: FREE },
  otherPlace: { weight: -1, hold: FREE },
  figuresAgree: { weight: 5, hold: FREE },
  figuresNear: { weight: 3, hold: FREE },
  figuresAlike: { weight: 3, hold: FREE },
  figuresUnlike: { weight: -4.5, hold: FREE },
  figuresContradict: { weight: -2.5, hold: HELD },
  sameAge: { weight: 1.5, hold: HELD },
  otherAge: { weight: -1, hold: HELD },
  sameDay: { weight: 2, hold: FREE },
  publishedApart: { weight: -3, hold: FREE },
  laterStageApart: { weight: 1, hold: FREE },
  freshApart: { weight: -3, hold: HELD },
  seriesApart: { weight: -16, hold: FIRM },
  openingAlike: { weight: 0.5, hold: FREE },
  lengthsApart: { weight: 0.5, hold: FREE },
  // Beside all other words, whole phrases in common are a story's background, told again with each of its turns.
  pairsAlike: { weight: -1, hold: FREE },
  openingDays: { weight: -0.8, hold: FREE },
  hoursApart: { weight: -3, hold: FREE },
};

/** Where names are marked by capitals, those of an event's own persons are told from those of every day's news. */
const NAMED_PRIORS: Priors = {
  ...DATED_PRIORS,
  commonNames: { weight: -1, hold: FREE },
  commonNamesLater: { weight: -0.5, hold: FREE },
  rareNames: { weight: 1, hold: FREE },
  rareNamesLater: { weight: 1, hold: FREE },
};

/** What reports have in common where names are marked by capitals, and the day that the texts themselves give. */
const NAMES: Priors = {
  pairsAlike: { weight: 3, hold: FREE },
  rarePairs: { weight: 1, hold: FREE },
  namesAlike: { weight: 2, hold: FREE },
  mainNamesCovered: { weight: 0.6, hold: FREE },
  ledeNamesCovered: { weight: 0.6, hold: FREE },
  sharedText: { weight: 3, hold: FREE },
  otherDay: { weight: -2.4, hold: HELD },
  otherYears: { weight: -2, hold: FREE },
};

/** Few of the undated texts name a day, so that weights of days, ages and figures are held near values set by hand. */
const UNDATED_PRIORS: Priors = {
  ...WORDS,
  ...NAMES,
  namesApart: { weight: -2, hold: FREE },
  otherPlace: { weight: -1, hold: HELD },
  figuresAgree: { weight: 5, hold: HELD },
  figuresNear: { weight: 3, hold: HELD },
  figuresAlike: { weight: 3, hold: HELD },
  figuresUnlike: { weight: -4.5, hold: HELD },
  figuresContradict: { weight: -2.5, hold: HELD },
  sameAge: { weight: 1.5, hold: HELD },
  otherAge: { weight: -1, hold: HELD },
  sameDay: { weight: 2, hold: HELD },
};

/** Dated reports in a language of which a stream was learnt from. */
export const STREAMED_NEWS: Belief = { bias: -5, priors: DATED_PRIORS };
export const DATED: Belief = { bias: -5, priors: NAMED_PRIORS };
export const UNDATED: Belief = { bias: -5, priors: UNDATED_PRIORS };

/** Few pairs to learn from, so everything is held. */
const FEW = 10;

/** Two languages share names, figures and days only. */
export const ACROSS: Belief = {
  bias: -3.5,
  priors: {
    sharedKeys: { weight: 4, hold: FEW },
    ledeKeysCovered: { weight: 1.5, hold: FEW },
    figuresAgree: { weight: 4, hold: FEW },
    figuresAlike: { weight: 2, hold: FEW },
    figuresUnlike: { weight: -1.5, hold: FEW },
    unlikeInTime: { weight: -1, hold: FEW },
    figuresContradict: { weight: -1.5, hold: FEW },
    sameAge: { weight: 1, hold: FEW },
    otherAge: { weight: -0.5, hold: FEW },
    sameDay: { weight: 1.5, hold: FEW },
    otherDay: { weight: -2, hold: FEW },
    publishedApart: { weight: -2.5, hold: FEW },
    freshApart: { weight: -4, hold: FEW },
  },
};
