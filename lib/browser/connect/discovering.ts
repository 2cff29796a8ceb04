/** Finding an outlet's feeds from the page of outlets, which has a document to parse pages with. */
import { type Discovery, discover, type FeedLink, type FoundFeed, readLinks } from "../../connect";
import { askWithin } from "./asking";

/** Between two requests, in milliseconds: a reader waits, a host is not hurried. */
const PAUSE_MS = 300;

function portsFor(origins: readonly string[]) {
  return {
    ask: (question: Parameters<typeof askWithin>[1]) => askWithin(origins, question),
    parseHtml: (html: string) => new DOMParser().parseFromString(html, "text/html"),
    pause: () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS)),
  };
}

/** The feeds of the outlet of an address; only the origins given are asked. */
export function findFeeds(address: string, origins: readonly string[]): Promise<Discovery> {
  return discover(address, origins, portsFor(origins));
}

/** Reads feeds at the origins given. */
export function readFeeds(links: readonly FeedLink[], origins: readonly string[]): Promise<FoundFeed[]> {
  return readLinks(links, portsFor(origins));
}
