/** What a feed names: RSS, RDF, Atom and JSON Feed by feedsmith (one parser for all four, kept up), news sitemaps beside. */
import { parseFeed } from "feedsmith";
import { pageAddress } from "./addresses";
import { cleanTitle, distinct, type FeedItem, type FeedReading, MOST_ITEMS, momentOf } from "./items";
import { readSitemap } from "./sitemap";
import { HOUR } from "./timing";

type Parsed = ReturnType<typeof parseFeed>;

interface RawItem {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly date: unknown;
}

/** Null for a text that is no feed. */
export function readFeed(text: string, address: string): FeedReading | null {
  const sitemap = readSitemap(text, address);
  if (sitemap !== null) return sitemap;
  try {
    return reading(parseFeed(text, { maxItems: MOST_ITEMS }), address);
  } catch {
    return null;
  }
}

function reading(parsed: Parsed, address: string): FeedReading {
  const { title, base, items, interval } = partsOf(parsed);
  return {
    title: cleanTitle(title) || null,
    items: distinct(items.flatMap((item) => itemOf(item, pageAddress(base, address) ?? address))),
    statedInterval: interval,
  };
}

interface Parts {
  readonly title: string | undefined;
  readonly base: string | undefined;
  readonly items: readonly RawItem[];
  readonly interval: number;
}

/** An identifier serves as the address where it is one and nothing else is given. */
function addressIn(...given: (string | undefined)[]): string | undefined {
  return given.find((text, at) => text && (at === 0 || /^\s*https?:\/\//i.test(text)));
}

type Alternates = readonly { readonly href?: string; readonly rel?: string }[] | undefined;

function alternateOf(links: Alternates): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
}

function partsOf(parsed: Parsed): Parts {
  if (parsed.format === "rss") {
    const { title, link, items = [], ttl, sy } = parsed.feed;
    const stated = Math.max((ttl ?? 0) * 60_000, periodOf(sy));
    return { title, base: link, items: items.map(rssItem), interval: stated };
  }
  if (parsed.format === "atom") {
    const { title, entries = [], xml, sy } = parsed.feed;
    return { title: title?.value, base: xml?.base, items: entries.map(atomItem), interval: periodOf(sy) };
  }
  if (parsed.format === "rdf") {
    const { title, link, items = [], sy } = parsed.feed;
    return { title, base: link, items: items.map(rdfItem), interval: periodOf(sy) };
  }
  const { title, home_page_url, items = [] } = parsed.feed;
  return { title, base: home_page_url, items: items.map(jsonItem), interval: 0 };
}

type Of<F extends Parsed["format"]> = Extract<Parsed, { format: F }>["feed"];
type Each<T extends readonly unknown[] | undefined> = NonNullable<T>[number];

function rssItem({ title, link, guid, pubDate, dc }: Each<Of<"rss">["items"]>): RawItem {
  const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
  return { url: addressIn(link, permanent), title, date: pubDate ?? dc?.dates?.[0] };
}

function atomItem({ title, links, id, published, updated }: Each<Of<"atom">["entries"]>): RawItem {
  return { url: addressIn(alternateOf(links), id), title: title?.value, date: published ?? updated };
}

function rdfItem({ title, link, rdf, dc }: Each<Of<"rdf">["items"]>): RawItem {
  return { url: addressIn(link, rdf?.about), title, date: dc?.dates?.[0] };
}

function jsonItem({ url, id, title, date_published }: Each<Of<"json">["items"]>): RawItem {
  return { url: addressIn(url, id), title, date: date_published };
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
  monthly: 30 * 24 * HOUR,
  yearly: 365 * 24 * HOUR,
};

/** By the syndication module of RSS 1.0: so many times in a period. */
function periodOf(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ""] ?? 0;
  return period / Math.max(sy?.updateFrequency ?? 1, 1);
}

function itemOf({ url, title, date }: RawItem, base: string): FeedItem[] {
  const address = pageAddress(url, base);
  if (address === null) return [];
  return [{ url: address, title: cleanTitle(title), publishedAt: momentOf(date) }];
}
