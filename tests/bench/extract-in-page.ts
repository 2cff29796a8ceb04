/** The reader's extraction as one script, for pages that are opened only to be measured. */
import { bodyText, extractArticle } from "../../lib/extract";

/** Text of the page's article, or why it has none, and the milliseconds from the document to it. */
export function readPage(url: string, now: string): { text: string; milliseconds: number } {
  const start = performance.now();
  const result = extractArticle(document.cloneNode(true) as Document, { url, now: new Date(now) });
  const text = result.state === "article" ? bodyText(result.article) : result.reason;
  return { text, milliseconds: performance.now() - start };
}
