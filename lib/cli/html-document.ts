import { JSDOM, VirtualConsole } from "jsdom";

/** Parses a page without running or loading anything. Errors in its style sheets are of no interest and stay silent. */
export function parseHtml(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
