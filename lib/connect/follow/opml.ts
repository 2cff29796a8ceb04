/** Lists of feeds as other readers of feeds give and take them (OPML 2.0). */
import { generateOpml, parseOpml } from "feedsmith";
import { pageAddress } from "./addresses";
import type { FeedLink } from "./discovery";

const MOST_FEEDS = 500;

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/** The feeds of a list, whatever folders they stand in; null for what is no such list. */
export function readOpml(text: string): FeedLink[] | null {
  try {
    const outlines: readonly Outline[] = parseOpml(text).body?.outlines ?? [];
    const feeds = flat(outlines).flatMap(({ xmlUrl, title, text: words }): FeedLink[] => {
      const url = pageAddress(xmlUrl, "about:blank");
      return url === null ? [] : [{ url, title: (title ?? words ?? "").slice(0, 200) }];
    });
    return [...new Map(feeds.map((feed) => [feed.url, feed])).values()].slice(0, MOST_FEEDS);
  } catch {
    return null;
  }
}

function flat(outlines: readonly Outline[]): Outline[] {
  return outlines.flatMap((outline) => [outline, ...flat(outline.outlines ?? [])]);
}

export function writeOpml(feeds: readonly FeedLink[]): string {
  const outlines = feeds.map(({ url, title }) => ({ type: "rss", text: title, title, xmlUrl: url }));
  return generateOpml({ head: { title: "Variorum" }, body: { outlines } });
}
