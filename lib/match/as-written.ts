import type { Article } from "../model";
import { tokenize } from "../text/tokens";

/** What a reader knows of an article's words stands in its opening; terms from below keep their stem. */
const SEARCHED_CHARS = 3000;

/** The words of an article that some terms (folded stems) were taken from, as first written there. */
export function asWritten(terms: readonly string[], article: Article): string[] {
  const opening = article.passages.map(({ text }) => text).join("\n");
  const tokens = tokenize(opening.slice(0, SEARCHED_CHARS));
  return terms.map((term) => tokens.find(({ folded }) => folded.includes(term))?.text ?? term);
}
