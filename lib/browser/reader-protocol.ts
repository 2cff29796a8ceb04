/**
 * What the worker and the scripts that it puts into pages say to each other. They run in the page's process, so what
 * comes from there is checked (see `shapes.ts`).
 */

import type { PageContent } from "../extract";
import type { TextQuote } from "../model";

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

/**
 * Sent with `tabs.sendMessage` to the marking script in frame 0: scrolls to a quote and highlights it. The answer's
 * `found` is false where the page no longer holds it.
 */
export interface ShowQuote {
  readonly name: "marks.show";
  readonly request: { readonly quote: TextQuote };
}

/**
 * The panel's lasting connection to the marking script: marks stand as long as it does, and the script can tell what
 * the pointer rests on without waking the worker.
 */
export const MARKS_PORT = "variorum.marks";
/**
 * The panel marks figures in place of the marks before, or scrolls to one, by its index. What the figures mean stays in the
 * panel: the page could read it.
 */
export type MarksOrder = { readonly marks: readonly TextQuote[] } | { readonly show: number };
/** Which marks the page holds, in their order; or the index of the one that the pointer has come to. */
export type MarksAnswer = { readonly found: readonly boolean[] } | { readonly hovered: number };

/** The name in the page's registry of highlights, which any page may use. */
export const HIGHLIGHT = "marked";

/** The injected files, relative to the extension's root. The second is put in where a page is to be marked. */
export const READER_FILE = "/reader.js";
export const MARKS_FILE = "/marks.js";
