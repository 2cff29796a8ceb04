/** Where an outlet's feeds may stand. */
import { pageAddress } from "./addresses";

/** A feed that a page names or that may be there. */
export interface FeedLink {
  readonly url: string;
  readonly title: string;
}

const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/json|text\/xml|application\/xml)$/i;
/** Feeds of another kind than an outlet's reports. */
const NOT_NEWS = /comments?\b|\/wp-json\/|oembed|podcast/i;
const MOST_LINKS = 40;

/** The places where feeds stand that no page names, the likeliest first. */
const USUAL_PLACES = [
  "/feed",
  "/rss",
  "/rss.xml",
  "/feed.xml",
  "/atom.xml",
  "/index.xml",
  "/feeds/rss.xml",
  "/feed.json",
  "/news-sitemap.xml",
  "/sitemap-news.xml",
] as const;

/** Feeds that a page names in its link elements (RSS Advisory Board, "RSS Autodiscovery"), in their order. */
export function feedLinks(document: Document, address: string): FeedLink[] {
  const base = pageAddress(document.querySelector("base[href]")?.getAttribute("href"), address) ?? address;
  const links = [...document.querySelectorAll('link[rel~="alternate" i][href]')].slice(0, MOST_LINKS);
  const named = links.flatMap((link): FeedLink[] => {
    const url = pageAddress(link.getAttribute("href"), base);
    const type = (link.getAttribute("type") ?? "").split(";")[0]?.trim() ?? "";
    if (url === null || !FEED_TYPES.test(type) || NOT_NEWS.test(url)) return [];
    return [{ url, title: (link.getAttribute("title") ?? "").trim().slice(0, 200) }];
  });
  return [...new Map(named.map((link) => [link.url, link])).values()];
}

/** The usual places on an origin. */
export function usualPlaces(origin: string): string[] {
  return USUAL_PLACES.map((path) => new URL(path, origin).href);
}
