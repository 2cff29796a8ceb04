import { judgeContent, type PageContext } from "./judge";
import type { Extraction } from "./outcome";
import { readContent } from "./page";
import { keptAddress } from "./page/addresses";

export { bodyText } from "./body-text";
export type { PageContext } from "./judge";
export type { Extraction, NoArticleReason } from "./outcome";

/**
 * Reads the article of a page: what the page states of it, its text in blocks, and what was set apart as furniture
 * with the reasons. Changes the document: pass a clone. Never throws for what a page holds.
 */
export function extractArticle(document: Document, page: PageContext): Extraction {
  return judgeContent(readContent(document, page.url), { ...page, url: keptAddress(page.url) });
}
