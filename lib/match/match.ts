/** Whether two articles report the same event, and why. */
import type { AnalysedArticle, Match, Reason, Relation } from "../model";
import { asWritten } from "./as-written";
import { isCopy } from "./copies";
import type { CorpusCounts } from "./corpus";
import { type MatchModel, shippedModel } from "./model";
import type { ReasonCode } from "./reason-codes";
import { reason, reasonsOf, strongestFirst } from "./reasons";
import { isUndated, type Score, scorePair } from "./score";
import { isOneStory, storyOdds } from "./story";

/** From this probability on, two articles are taken to report the same event. */
export const SAME_EVENT = 0.5;

/** Codes whose values are terms, to be shown as the article writes them. */
const WORDED: ReadonlySet<string> = new Set(["terms-alike", "terms-unlike", "lede-alike", "lede-unlike"]);

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
  return explained(a, b, scorePair(a, b, corpus, model));
}

/** The match that follows from a pair's score, with its reasons. */
export function explained(a: AnalysedArticle, b: AnalysedArticle, score: Score): Match {
  const decided = reasonsOf(score.contributions, ...score.evidence, score.sharedText);
  const told = decided.map((one) =>
    WORDED.has(one.code) ? { ...one, values: asWritten(one.values, a.article) } : one,
  );
  const bounds: ReasonCode[] = [
    ...(score.cap === null ? [] : [score.cap]),
    ...(isUndated(a, b) ? ["undated" as const] : []),
  ];
  const reasons = [...told, ...bounds.map((code) => reason(code, 0))];
  return relate(a, b, score.probability, reasons, isOneStory(storyOdds(score)));
}

/** The match that follows from a probability; `inStory` where both belong to one story at least. */
export function relate(
  a: AnalysedArticle,
  b: AnalysedArticle,
  probability: number,
  reasons: readonly Reason[],
  inStory = false,
): Match {
  const relation = relationOf(a, b, probability);
  const other = relation === "different-event";
  const followUp = !other && a.fingerprint.followUp !== b.fingerprint.followUp;
  const match = { relation, probability, followUp, reasons: strongestFirst(reasons) };
  return other && inStory ? { ...match, sameStory: true } : match;
}

function relationOf(a: AnalysedArticle, b: AnalysedArticle, probability: number): Relation {
  if (probability < SAME_EVENT) return "different-event";
  return isCopy(a, b) ? "copy" : "same-event";
}
