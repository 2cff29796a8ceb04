import type { AnalysedArticle } from "../model";
import { sharedText } from "./copies";
import type { CorpusCounts } from "./corpus";
import { evidenceOf, type WeightedFingerprint } from "./evidence";
import { featuresOf } from "./features";
import { hoursBetween } from "./hours";
import { contributions, logistic, type MatchModel, type PairKind, weightsFor } from "./model";
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
  readonly evidence: readonly [WeightedFingerprint, WeightedFingerprint];
  /** What keeps the probability below what the evidence alone would give. */
  readonly cap: "short-text" | "mixed-text" | null;
}

/** Content words below which a text is too short for certainty. */
const SHORT_TERMS = 12;
/** The most that may be said of a text that allows no certainty. */
const CAPS = { "short-text": 0.75, "mixed-text": 0.6 } as const;

/** Which of the model's weights a pair is judged by. */
export function kindOf(a: AnalysedArticle, b: AnalysedArticle): PairKind {
  if (a.fingerprint.language !== b.fingerprint.language) return "acrossLanguages";
  return isUndated(a, b) ? "undated" : "dated";
}

function capOf({ fingerprint: a }: AnalysedArticle, { fingerprint: b }: AnalysedArticle): Score["cap"] {
  if (a.mixed || b.mixed) return "mixed-text";
  return Math.min(a.terms.length, b.terms.length) < SHORT_TERMS ? "short-text" : null;
}

/** True where one of two reports gives no day of publication. */
export function isUndated({ fingerprint: a }: AnalysedArticle, { fingerprint: b }: AnalysedArticle): boolean {
  return a.publishedDay === null || b.publishedDay === null;
}

/** How far a probability may go beyond even where a date that could speak against it is missing. */
const UNDATED_CERTAINTY = 0.9;

/** A probability (0–1) as far as two texts allow it to be said, whatever speaks for them. */
export function allowed(a: AnalysedArticle, b: AnalysedArticle, probability: number): number {
  const cap = capOf(a, b);
  const said =
    isUndated(a, b) && probability > 0.5 ? 0.5 + UNDATED_CERTAINTY * (probability - 0.5) : probability;
  return Math.min(cap === null ? 1 : CAPS[cap], said);
}

export function scorePair(
  a: AnalysedArticle,
  b: AnalysedArticle,
  corpus: CorpusCounts,
  model: MatchModel,
): Score {
  const evidence = [evidenceOf(a.fingerprint, corpus), evidenceOf(b.fingerprint, corpus)] as const;
  const shared = sharedText(a, b);
  const weights = weightsFor(model, kindOf(a, b), a.fingerprint.language);
  const measured = { sharedText: shared, hours: hoursBetween(a, b) };
  const shares = contributions(featuresOf(...evidence, corpus, measured), weights);
  const odds = shares.reduce((total, { weight }) => total + weight, weights.bias);
  const cap = capOf(a, b);
  const probability = allowed(a, b, logistic(odds));
  return { odds, probability, bias: weights.bias, contributions: shares, sharedText: shared, evidence, cap };
}
