/** The reader's extraction as one script, for pages that are opened only to be measured. */
import type { PageContent } from "../../lib/extract/content";
import { judgeContent } from "../../lib/extract/judge";
import { readContent } from "../../lib/extract/page";
import { copyOfPage } from "../../lib/extract/page/copy";

/** What the reader takes from the page, and the milliseconds from the document to the article made of it. */
export function readPage(url: string, now: string): { content: PageContent; milliseconds: number } {
  const start = performance.now();
  const content = readContent(copyOfPage(document), url);
  judgeContent(content, { url, now: new Date(now) });
  return { content, milliseconds: performance.now() - start };
}

/** What became of a page, by name, and how long it took; an error is named too. */
export function outcome(url: string, now: string): { state: string; ms: number } {
  const start = performance.now();
  let state: string;
  try {
    const content = readContent(copyOfPage(document), url);
    const result = judgeContent(content, { url, now: new Date(now) });
    state = result.state === "article" ? "article" : `none: ${result.reason}`;
  } catch (error) {
    state = `error: ${String(error)}`;
  }
  return { state, ms: performance.now() - start };
}
