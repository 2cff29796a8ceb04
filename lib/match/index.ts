/** The match stage: whether articles report the same event, and why. Given articles; never asks for any. */

export { type Candidate, CandidateIndex, type IndexKey, indexKeys } from "./candidates";
export { copyDiff, copyGroups, isCopy, sharedText } from "./copies";
export { type CorpusCounts, EMPTY_CORPUS, keyWeight, termWeight } from "./corpus";
export { evidenceOf } from "./evidence";
export { FEATURES, featuresOf, type MatchFeature } from "./features";
export { eventsJoined, type KnownEvent, type RegroupedEvent, regroup, type ScoreOf } from "./grouping";
export { hoursBetween, publishedHour } from "./hours";
export {
  boundedOwn,
  copiesOf,
  JOINT_FEATURES,
  type JointFeature,
  type JointWeights,
  Neighbours,
} from "./joint";
export { matchArticles, relate, SAME_EVENT } from "./match";
export { type MatchModel, type PairKind, parseModel, shippedModel, type Weights, weightsFor } from "./model";
export { eventProbability, ofOneOutlet } from "./outlets";
export { REASON_CODES, type ReasonCode } from "./reason-codes";
export { scorePair } from "./score";
export { isOneStory, Stories, type StoryLink, storyOdds, timeless } from "./story";
export {
  type Decisions,
  joinPairs,
  matchAll,
  type PairMatch,
  storiesAmong,
  WORTH_FOLLOWING,
} from "./together";
