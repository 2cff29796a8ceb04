import { expectedShare } from "../fingerprint";
import type { LanguageCode } from "../model";

/** What is counted over the library: how many articles it holds, and how many of them hold an index key. */
export interface CorpusCounts {
  readonly articles: number;
  /** Articles that hold an index key (see `indexKeys`); 0 for one that none holds. */
  holding(key: string): number;
}

/** A library of which nothing is known: the prior alone decides. */
export const EMPTY_CORPUS: CorpusCounts = { articles: 0, holding: () => 0 };

/**
 * Articles that the prior counts for: with as many in the library, each has half the say. In a small library the words
 * of its one event stand in most articles, which does not make them common words.
 */
const PRIOR_ARTICLES = 450;
/** Expected share of articles that hold a given name key or figure. */
const RARE_SHARE = 2 ** -9;

/** The index key of a term. */
export function termKey(language: LanguageCode, term: string): string {
  return `${language}:${term}`;
}

function weightOf(holding: number, articles: number, share: number): number {
  const held = Math.max(0, holding) + PRIOR_ARTICLES * share;
  return Math.max(0, Math.log((articles + PRIOR_ARTICLES) / held));
}

/** Inverse document frequency (natural logarithm) of a term, the library's counts blended with the shipped prior. */
export function termWeight(language: LanguageCode, term: string, corpus: CorpusCounts): number {
  return weightOf(corpus.holding(termKey(language, term)), corpus.articles, expectedShare(language, term));
}

/** The same for a key that no language's table lists: a name's skeleton, a figure, a day. */
export function keyWeight(key: string, corpus: CorpusCounts): number {
  return weightOf(corpus.holding(key), corpus.articles, RARE_SHARE);
}
