import { judgeContent, type PageContext } from "./judge";
import type { Extraction } from "./outcome";
import { readContent } from "./page";
import { keptAddress } from "./page/addresses";

export { anchorQuote } from "./anchor";
export { bodyText } from "./body-text";
export { MOST_NOTICES, type PageContent } from "./content";
export { LARGEST_PAGE, readHtmlBytes } from "./html-bytes";
export type { PageContext } from "./judge";
export { judgeContent } from "./judge";
export { articleFromMarkdown } from "./markdown";
export type { Extraction, NoArticleReason } from "./outcome";
export { isAmpOf, isCanonicalOf, keptAddress } from "./page/addresses";
export { articleFromText } from "./plain-text";
export { articleFromSelection } from "./selection";

/**
 * Reads the article of a page: what the page states of it, its text in blocks, and what was set apart as furniture
 * with the reasons. Changes the document: pass a clone. Never throws for what a page holds.
 */
export function extractArticle(document: Document, page: PageContext): Extraction {
  return judgeContent(readContent(document, page.url), { ...page, url: keptAddress(page.url) });
}
