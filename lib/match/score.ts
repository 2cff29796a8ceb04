import type { AnalysedArticle } from "../model";
import { sharedText } from "./copies";
import type { CorpusCounts } from "./corpus";
import { type Evidence, evidenceOf } from "./evidence";
import { featuresOf } from "./features";
import { hoursBetween } from "./hours";
import { contributions, logistic, type MatchModel, type PairKind } from "./model";
import type { Contribution } from "./reasons";

/** The score of one pair with everything that went into it. */
export interface Score {
  /** Log-odds of the evidence, whatever the texts allow to be said. */
  readonly odds: number;
  readonly probability: number;
  /** The log-odds before any evidence. */
  readonly bias: number;
  readonly contributions: readonly Contribution[];
  readonly sharedText: number;
  readonly evidence: readonly [Evidence, Evidence];
  /** What keeps the probability below what the evidence alone would give. */
  readonly cap: "short-text" | "mixed-text" | null;
}

/** Content words below which a text is too short for certainty. */
const SHORT_TERMS = 12;
/** The most that may be said of a text that allows no certainty. */
const CAPS = { "short-text": 0.75, "mixed-text": 0.6 } as const;

/** Which of the model's weights a pair is judged by. */
export function kindOf({ fingerprint: a }: AnalysedArticle, { fingerprint: b }: AnalysedArticle): PairKind {
  if (a.language !== b.language) return "acrossLanguages";
  return a.publishedDay === null || b.publishedDay === null ? "undated" : "dated";
}

function capOf({ fingerprint: a }: AnalysedArticle, { fingerprint: b }: AnalysedArticle): Score["cap"] {
  if (a.mixed || b.mixed) return "mixed-text";
  return Math.min(a.terms.length, b.terms.length) < SHORT_TERMS ? "short-text" : null;
}

/** The most (0–1) that may be said of two texts, whatever speaks for them. */
export function limitOf(a: AnalysedArticle, b: AnalysedArticle): number {
  const cap = capOf(a, b);
  return cap === null ? 1 : CAPS[cap];
}

export function scorePair(
  a: AnalysedArticle,
  b: AnalysedArticle,
  corpus: CorpusCounts,
  model: MatchModel,
): Score {
  const evidence = [evidenceOf(a.fingerprint, corpus), evidenceOf(b.fingerprint, corpus)] as const;
  const shared = sharedText(a, b);
  const weights = model[kindOf(a, b)];
  const measured = { sharedText: shared, hours: hoursBetween(a, b) };
  const shares = contributions(featuresOf(...evidence, corpus, measured), weights);
  const odds = shares.reduce((total, { weight }) => total + weight, weights.bias);
  const cap = capOf(a, b);
  const probability = Math.min(limitOf(a, b), logistic(odds));
  return { odds, probability, bias: weights.bias, contributions: shares, sharedText: shared, evidence, cap };
}
