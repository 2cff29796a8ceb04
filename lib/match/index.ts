/** The match stage: whether articles report the same event, and why. Given articles; never asks for any. */

export { type Candidate, CandidateIndex, type IndexKey, indexKeys } from "./candidates";
export { type CorpusCounts, EMPTY_CORPUS } from "./corpus";
export { matchArticles, SAME_EVENT } from "./match";
export { type MatchModel, parseModel, shippedModel } from "./model";
export { REASON_CODES, type ReasonCode } from "./reason-codes";
export { type Decisions, joinPairs, matchAll, type PairMatch, WORTH_FOLLOWING } from "./together";
