/** Which of a sentence's phrases says what a figure measures: the one whose signs weigh most. */
import type { Kind } from "../../model";
import type { Candidate } from "./candidates";
import { ALL, DURATION, PERCENT, type Weights } from "./weights";

/** Less than this share of the odds is a guess. */
const LEAST = 0.5;

/** Kinds of figures that have weights of their own on top of those for all. */
export type SpecialKind = "duration" | "percent";

export function specialKindOf(kind: Kind | null): SpecialKind | null {
  return kind === "duration" || kind === "percent" ? kind : null;
}

const SPECIAL: Readonly<Record<SpecialKind, Weights>> = { duration: DURATION, percent: PERCENT };

function weightsFor(kind: Kind | null): readonly Weights[] {
  const special = specialKindOf(kind);
  return special ? [ALL, SPECIAL[special]] : [ALL];
}

function scoreOf({ signs }: Candidate, weights: readonly Weights[]): number {
  let score = 0;
  for (const [sign, value] of signs) for (const weight of weights) score += value * (weight[sign] ?? 0);
  return score;
}

/** The likeliest candidate, or null where none stands out. */
export function likeliest(candidates: readonly Candidate[], kind: Kind | null): Candidate | null {
  const weights = weightsFor(kind);
  const scored = candidates.map((candidate) => ({ candidate, odds: Math.exp(scoreOf(candidate, weights)) }));
  const total = scored.reduce((sum, { odds }) => sum + odds, 0);
  const [best] = scored.sort((a, b) => b.odds - a.odds);
  return best && best.odds >= LEAST * total ? best.candidate : null;
}
