import type { Fact } from "../model";
import { fold } from "../text/fold";

/** The words one article uses for the group counted. */
export interface Wording {
  readonly articleId: string;
  readonly words: string;
}

/**
 * The words each article uses for what a fact counts, as they stand, each wording once. Empty where all use the same
 * words, or fewer than two name it: there is nothing to set side by side.
 */
export function wordingsOf(fact: Fact): readonly Wording[] {
  const seen = new Set<string>();
  const wordings = fact.claims.flatMap(({ articleId, quantity }): Wording[] => {
    const words = quantity.what.trim();
    const key = fold(words);
    if (words === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ articleId, words }];
  });
  return wordings.length > 1 ? wordings : [];
}
