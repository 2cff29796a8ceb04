/**
 * What the worker and the injected reader say to each other. The reader runs in the page's process, so the worker
 * checks everything that comes from there (see `guards.ts`).
 */

import type { Article, TextQuote, Verdict } from "../model";

/** What the reader's `main()` returns, and its answer to "reader.read". */
export type PageReading =
  | { readonly state: "article"; readonly article: Article }
  /** No article on the page; `selection` is the reader's selected text, empty where nothing is selected. */
  | { readonly state: "none"; readonly title: string; readonly selection: string }
  /** The tab shows a PDF (by `document.contentType`), which the browser draws itself. */
  | { readonly state: "pdf" }
  /** Reading broke; `detail` is for bug reports. */
  | { readonly state: "error"; readonly detail: string };

/** A figure to be marked in the page, in the style of its verdict. */
export interface PageMark {
  readonly quote: TextQuote;
  readonly verdict: Verdict;
}

/** Sent by the worker with `tabs.sendMessage` to the reader's frame 0. */
export interface ReaderRequests {
  /** Reads the page again; `useSelection` takes the selected text as the article. */
  "reader.read": { request: { useSelection: boolean }; response: PageReading };
  /** Scrolls to a quote and highlights it; false where the page no longer holds it. */
  "reader.show": { request: { quote: TextQuote }; response: { found: boolean } };
  /** Marks figures in the page, one style a verdict, in place of the marks before; an empty list takes them away. */
  "reader.mark": { request: { marks: readonly PageMark[] }; response: { found: number } };
}
export type ReaderRequestName = keyof ReaderRequests;

/** The injected file, relative to the extension's root. */
export const READER_FILE = "/content-scripts/reader.js";
