/**
 * What is believed of a page's reading: its text, for what else could be read, but of where it comes from only what the
 * browser itself says. The reader runs in the page's process, and whoever controls that can have it answer anything.
 */
import { isAmpOf, isCanonicalOf, keptAddress } from "../extract";
import type { PageReading } from "./reader-protocol";

type Read = Extract<PageReading, { state: "page" }>;

/** @param address of the tab, as the browser gives it */
export function believed(reading: Read, address: string): Read {
  const [page = ""] = address.split("#", 1);
  const { canonicalUrl, ampUrl } = reading.content;
  const content = {
    ...reading.content,
    canonicalUrl: canonicalUrl !== null && isCanonicalOf(canonicalUrl, page) ? canonicalUrl : null,
    ampUrl: ampUrl !== null && isAmpOf(ampUrl, page) ? ampUrl : null,
  };
  return { ...reading, url: keptAddress(page), content };
}

/** Whether a tab still shows the site that it showed before; what was read meanwhile may be the one's or the other's. */
export function isSameSite(before: string, after: string): boolean {
  return URL.canParse(before) && URL.canParse(after) && siteOf(before) === siteOf(after);
}

function siteOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
