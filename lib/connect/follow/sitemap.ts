/** Sitemaps (sitemaps.org, with Google's news extension), by the XML parser that the feeds' own parser stands on. */
import { XMLParser } from "fast-xml-parser";
import { pageAddress } from "./addresses";
import { cleanTitle, distinct, type FeedReading, momentOf } from "./items";

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: true,
  htmlEntities: false,
  isArray: (name) => name === "url" || name === "sitemap",
});

function isSitemap(text: string): boolean {
  return /<(?:[a-z\d]+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4_000));
}

function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch {
    return null;
  }
}

function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (at instanceof Object ? Reflect.get(at, name) : undefined),
    value,
  );
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = field(value, ...path);
  return typeof found === "string" ? found : undefined;
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = field(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The reports that a sitemap names; null for what is none. Of an index, which names no reports, none. */
export function readSitemap(text: string, address: string): FeedReading | null {
  if (!isSitemap(text)) return null;
  const root = parsed(text);
  const items = listAt(root, "urlset", "url").flatMap((entry) => {
    const url = pageAddress(textAt(entry, "loc"), address);
    if (url === null) return [];
    const date = textAt(entry, "news", "publication_date") ?? textAt(entry, "lastmod");
    return [{ url, title: cleanTitle(textAt(entry, "news", "title")), publishedAt: momentOf(date) }];
  });
  const [first] = listAt(root, "urlset", "url");
  const title = cleanTitle(textAt(first, "news", "publication", "name")) || null;
  return { title, items: distinct(items), statedInterval: 0 };
}

/** The sitemaps that an index names, those of news first; empty for what is no index. */
export function sitemapsOf(text: string, address: string): string[] {
  if (!isSitemap(text)) return [];
  const listed = listAt(parsed(text), "sitemapindex", "sitemap");
  return newsFirst(listed.flatMap((entry) => pageAddress(textAt(entry, "loc"), address) ?? []));
}

/** The sitemaps that a "robots.txt" names, those of news first (sitemaps.org, "Specifying the location in robots.txt"). */
export function sitemapsOfRobots(text: string, address: string): string[] {
  const lines = text.slice(0, 100_000).split(/\r\n|\r|\n/);
  const named = lines.map((line) => /^\s*sitemap\s*:\s*(\S+)/i.exec(line)?.[1]);
  return newsFirst(named.flatMap((given) => pageAddress(given, address) ?? []));
}

function newsFirst(addresses: readonly string[]): string[] {
  const isNews = (address: string) => Number(/news/i.test(new URL(address).pathname));
  return [...new Set(addresses)].sort((a, b) => isNews(b) - isNews(a));
}
