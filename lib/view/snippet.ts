/** The place of a text that a search found, with some words around it. */
import type { Article, Span } from "../model";
import type { Query } from "../text/search";

/** Characters shown before and after what was found. */
const BEFORE = 50;
const AFTER = 110;

export interface Snippet {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** The first place below the headline where any word of the query stands; null where it stands in the headline alone. */
export function snippetOf(article: Article, query: Query): Snippet | null {
  if (query.words.length === 0) return null;
  for (const { role, text } of article.passages) {
    const hit = role === "headline" ? null : query.findAny(text);
    if (hit) return cut(text, hit);
  }
  return null;
}

function cut(text: string, hit: Span): Snippet {
  const from = Math.max(0, hit.start - BEFORE);
  const to = Math.min(text.length, hit.end + AFTER);
  const before = text.slice(from, hit.start);
  const after = text.slice(hit.end, to);
  return {
    before: from === 0 ? before : `…${before.replace(/^\S*\s/u, "")}`,
    hit: text.slice(hit.start, hit.end),
    after: to === text.length ? after : `${after.replace(/\s\S*$/u, "")}…`,
  };
}
