import type { Fact } from "../model";
import { fold } from "../text/fold";

/** One wording of what a fact counts, as the first article writes it, and all articles that use it. */
export interface SharedWording {
  readonly words: string;
  readonly articleIds: readonly string[];
}

/** Who uses which words for what a fact counts, in the order of the claims; empty where nothing can be set side by side. */
export function wordingsByWords(fact: Fact): readonly SharedWording[] {
  const groups = new Map<string, { words: string; articleIds: string[] }>();
  for (const { articleId, quantity } of fact.claims) {
    const words = quantity.what.trim();
    if (words === "") continue;
    const group = groups.get(fold(words)) ?? { words, articleIds: [] };
    groups.set(fold(words), group);
    if (!group.articleIds.includes(articleId)) group.articleIds.push(articleId);
  }
  return groups.size > 1 ? [...groups.values()] : [];
}
