/** The reader's extraction as one script, for pages that are opened only to be measured. */
import type { PageContent } from "../../lib/extract/content";
import { judgeContent } from "../../lib/extract/judge";
import { readContent } from "../../lib/extract/page";

/** What the reader takes from the page, and the milliseconds from the document to the article made of it. */
export function readPage(url: string, now: string): { content: PageContent; milliseconds: number } {
  const start = performance.now();
  const content = readContent(document.cloneNode(true) as Document, url);
  judgeContent(content, { url, now: new Date(now) });
  return { content, milliseconds: performance.now() - start };
}
