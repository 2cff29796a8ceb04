/** Finds an outlet's feeds: those that its pages name, else the usual places, else its sitemaps of news. */
import type { Answer, Question } from "../network";
import { originOf } from "./addresses";
import { decode } from "./charset";
import { type FeedLink, feedLinks, usualPlaces } from "./discovery";
import { readFeed } from "./feed";
import { sitemapsOf, sitemapsOfRobots } from "./sitemap";

/** A feed that was read. */
export interface FoundFeed {
  readonly url: string;
  readonly title: string;
  /** How many reports it names at present. */
  readonly reports: number;
  /** Origins that the feed and its reports stand at, those of most reports first. */
  readonly origins: readonly string[];
}

export interface Discovery {
  readonly feeds: readonly FoundFeed[];
  /** Feeds that a page names at origins that may not be asked yet. */
  readonly elsewhere: readonly FeedLink[];
  /** The first answer that was none, where nothing was found: why. */
  readonly failure: Exclude<Answer, { kind: "answered" | "unchanged" }> | null;
}

export interface DiscoveryPorts {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly parseHtml: (html: string) => Document;
  readonly pause: () => Promise<void>;
}

const MOST_READ = 5;
const FEED_BYTES = 8 * 1024 * 1024;
const PAGE_BYTES = 6 * 1024 * 1024;
/** What a sitemap of news declares, and one of everything that an outlet ever wrote does not. */
const NEWS_NAMESPACE = "schemas/sitemap-news/";
/** A feed's reports stand at an origin where at least so many of them do. */
const SHARE = 0.2;

/** @param origins the origins that may be asked */
export async function discover(
  address: string,
  origins: readonly string[],
  ports: DiscoveryPorts,
): Promise<Discovery> {
  const own = originOf(address);
  const pages = [...new Set([address, new URL("/", own).href])];
  let failure: Discovery["failure"] = null;
  for (const page of pages) {
    const answer = await ports.ask({ address: page, accept: "text/html", mostBytes: PAGE_BYTES });
    if (answer.kind !== "answered") {
      if (answer.kind !== "unchanged") failure ??= answer;
      continue;
    }
    const text = decode(answer.bytes, answer.contentType);
    // The reader may have given the feed's own address.
    const itself = foundIn(text, answer.address, "");
    if (itself !== null) return { feeds: [itself], elsewhere: [], failure: null };
    const links = feedLinks(ports.parseHtml(text), answer.address);
    const feeds = await readLinks(
      links.filter(({ url }) => origins.includes(originOf(url))),
      ports,
    );
    const elsewhere = links.filter(({ url }) => !origins.includes(originOf(url)));
    if (feeds.length > 0 || elsewhere.length > 0) return { feeds, elsewhere, failure: null };
  }
  const usual = failure === null ? await searchUsualPlaces(own, ports) : [];
  return { feeds: usual, elsewhere: [], failure: usual.length > 0 ? null : failure };
}

/** Reads feeds that a page names. */
export async function readLinks(links: readonly FeedLink[], ports: DiscoveryPorts): Promise<FoundFeed[]> {
  const found: FoundFeed[] = [];
  for (const link of links.slice(0, MOST_READ)) {
    const feed = await readAt(link.url, link.title, ports);
    if (feed !== null) found.push(feed);
  }
  return found;
}

async function readAt(address: string, title: string, ports: DiscoveryPorts): Promise<FoundFeed | null> {
  const text = await textAt(address, ports);
  return text === null ? null : foundIn(text, address, title);
}

async function textAt(address: string, ports: DiscoveryPorts): Promise<string | null> {
  await ports.pause();
  const answer = await ports.ask({ address, accept: "*/*", mostBytes: FEED_BYTES });
  return answer.kind === "answered" ? decode(answer.bytes, answer.contentType) : null;
}

function foundIn(text: string, address: string, title: string): FoundFeed | null {
  const reading = readFeed(text, address);
  if (reading === null || reading.items.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { url } of reading.items) counts.set(originOf(url), (counts.get(originOf(url)) ?? 0) + 1);
  const ofReports = [...counts]
    .filter(([, count]) => count >= reading.items.length * SHARE)
    .sort(([, a], [, b]) => b - a)
    .map(([origin]) => origin);
  return {
    url: address,
    title: reading.title ?? title,
    reports: reading.items.length,
    origins: [...new Set([...ofReports, originOf(address)])],
  };
}

async function searchUsualPlaces(origin: string, ports: DiscoveryPorts): Promise<FoundFeed[]> {
  for (const place of usualPlaces(origin)) {
    const feed = await readAt(place, "", ports);
    if (feed !== null) return [feed];
  }
  const robots = await textAt(new URL("/robots.txt", origin).href, ports);
  const named = robots === null ? [] : sitemapsOfRobots(robots, origin);
  for (const sitemap of named.filter((url) => originOf(url) === origin).slice(0, 2)) {
    const feed = await readSitemaps(sitemap, ports);
    if (feed !== null) return [feed];
  }
  return [];
}

/** A sitemap of news, or the first that an index names. */
async function readSitemaps(address: string, ports: DiscoveryPorts): Promise<FoundFeed | null> {
  const text = await textAt(address, ports);
  if (text === null) return null;
  if (text.includes(NEWS_NAMESPACE)) {
    const itself = foundIn(text, address, "");
    if (itself !== null) return itself;
  }
  const [first] = sitemapsOf(text, address).filter(
    (url) => /news/i.test(url) && originOf(url) === originOf(address),
  );
  return first === undefined ? null : readAt(first, "", ports);
}
