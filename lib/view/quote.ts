import type { Article, Quantity, TextQuote } from "../model";

/** Words kept on either side, in UTF-16 units: enough to tell one "12" of a page from another. */
const CONTEXT = 48;

/** The figure with the words around it, to find it again in its page. */
export function quoteOf(article: Article, quantity: Quantity): TextQuote {
  const text = article.passages[quantity.passage]?.text ?? "";
  return {
    exact: text.slice(quantity.start, quantity.end),
    prefix: text.slice(Math.max(0, quantity.start - CONTEXT), quantity.start),
    suffix: text.slice(quantity.end, quantity.end + CONTEXT),
  };
}
