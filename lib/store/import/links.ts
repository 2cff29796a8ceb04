import type { ImportItem } from "./items";
import { isPageAddress } from "./page";

const LISTS = /<!doctype netscape-bookmark-file-1>|<title>\s*pocket export\s*<\/title>/i;
const HEAD_LENGTH = 2_000;

/** True for the lists of links that browsers and reading services export as HTML. */
export function isLinkList(html: string): boolean {
  return LISTS.test(html.slice(0, HEAD_LENGTH));
}

/** The links of such a list, in order. */
export function* linksOf(document: Document): Generator<ImportItem> {
  for (const anchor of document.querySelectorAll("a[href]")) {
    const url = anchor.getAttribute("href") ?? "";
    if (isPageAddress(url)) yield { state: "link", link: { url, title: anchor.textContent?.trim() || url } };
  }
}
