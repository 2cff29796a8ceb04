/** The match stage: whether two articles report the same event, and why. Given articles; never asks for any. */
import type { AnalysedArticle, Match, Relation } from "../model";
import { isCopy } from "./copies";
import type { CorpusCounts } from "./corpus";
import { type MatchModel, shippedModel } from "./model";
import { reason, reasonsOf } from "./reasons";
import { type Score, scorePair } from "./score";

export { type CorpusCounts, EMPTY_CORPUS } from "./corpus";
export { type MatchModel, parseModel, shippedModel } from "./model";
export { REASON_CODES, type ReasonCode } from "./reason-codes";

/** From this probability on, two articles are taken to report the same event. */
export const SAME_EVENT = 0.5;

/**
 * Relates two articles. Symmetric; pure; never throws. `corpus` gives the library's document frequencies
 * (`EMPTY_CORPUS` where there is none), `model` the learnt weights.
 */
export function matchArticles(
  a: AnalysedArticle,
  b: AnalysedArticle,
  corpus: CorpusCounts,
  model: MatchModel = shippedModel,
): Match {
  const score = scorePair(a, b, corpus, model);
  const relation = relationOf(a, b, score);
  const [first, second] = score.evidence;
  const decided = reasonsOf(score.contributions, first, second, score.sharedText);
  return {
    relation,
    probability: score.probability,
    followUp: relation !== "different-event" && a.fingerprint.followUp !== b.fingerprint.followUp,
    reasons: score.cap === null ? decided : [...decided, reason(score.cap, 0)],
  };
}

function relationOf(a: AnalysedArticle, b: AnalysedArticle, score: Score): Relation {
  if (score.probability < SAME_EVENT) return "different-event";
  return isCopy(a, b, score.sharedText) ? "copy" : "same-event";
}
