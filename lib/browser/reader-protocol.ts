/**
 * What the worker and the scripts that it puts into pages say to each other. They run in the page's process, so what
 * comes from there is checked (see `shapes.ts`).
 */

import type { PageContent } from "../extract/content";
import type { TextQuote, Verdict } from "../model";

/** What the reading script gives. */
export type PageReading =
  | {
      readonly state: "page";
      readonly url: string;
      readonly title: string;
      /** Text that the reader has selected, empty where none. */
      readonly selection: string;
      readonly content: PageContent;
    }
  /** The tab shows a PDF (by `document.contentType`), which the browser draws itself. */
  | { readonly state: "pdf" }
  /** Reading broke; `detail` is for bug reports. */
  | { readonly state: "error"; readonly detail: string };

/** A figure to be marked in the page, in the style of its verdict. */
export interface PageMark {
  readonly quote: TextQuote;
  readonly verdict: Verdict;
}

/** Sent with `tabs.sendMessage` to the marking script in frame 0. */
export interface MarksRequests {
  /** Scrolls to a quote and highlights it; false where the page no longer holds it. */
  "marks.show": { request: { quote: TextQuote }; response: { found: boolean } };
  /** Marks figures in the page, one style a verdict, in place of the marks before; an empty list takes them away. */
  "marks.set": { request: { marks: readonly PageMark[] }; response: { found: number } };
}
export type MarksRequestName = keyof MarksRequests;

/** The injected files, relative to the extension's root. The second is put in where a page is to be marked. */
export const READER_FILE = "/reader.js";
export const MARKS_FILE = "/marks.js";
