import type { MessageKey } from "../i18n";

/** Lower bounds of the words for a probability, after the verbal scales of intelligence analysis (ICD 203). */
const WORDS: readonly (readonly [from: number, key: MessageKey])[] = [
  [0.95, "probability.certain"],
  [0.8, "probability.likely"],
  [0.55, "probability.probable"],
  [0.45, "probability.even"],
  [0.05, "probability.unlikely"],
];

/** Certainty is never claimed: what rounds to 100 % is shown as 99 %. */
const MOST = 0.99;
const LEAST = 0.01;

export function probabilityKey(probability: number): MessageKey {
  return WORDS.find(([from]) => probability >= from)?.[1] ?? "probability.no";
}

export function shownShare(probability: number): number {
  return Math.min(MOST, Math.max(LEAST, probability));
}
