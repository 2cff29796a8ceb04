import { JSDOM } from "jsdom";

let parser: DOMParser | null = null;

/**
 * Parses a page without running or loading anything. The document stands in no window, so its style sheets are not
 * read: some that browsers pass over would end the parser of this DOM.
 */
export function parseHtml(html: string): Document {
  parser ??= new new JSDOM("").window.DOMParser();
  return parser.parseFromString(html, "text/html");
}
