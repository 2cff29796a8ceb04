import { describe, expect, test } from "vitest";
import { readFeed } from "../../../lib/connect/follow/feed";
import { sitemapsOf, sitemapsOfRobots } from "../../../lib/connect/follow/sitemap";
import { HOUR } from "../../../lib/connect/follow/timing";
import { atom, json, newsSitemap, rdf, rss } from "../outlets/forms";
import { stories } from "../outlets/outlet";

const ORIGIN = "https://herald.example";
const PUBLISHED = Date.parse("2026-03-02T08:00:00Z");
const two = stories(3, PUBLISHED, 1, 12);

describe("every form names the same reports", () => {
  test.each([
    ["RSS 2.0", rss],
    ["Atom", atom],
    ["JSON Feed", json],
    ["RDF", rdf],
    ["a news sitemap", newsSitemap],
  ])("%s", (_name, write) => {
    const reading = readFeed(write(two, ORIGIN), `${ORIGIN}/feed`);
    expect(reading?.title).toBe("An outlet");
    expect(reading?.items).toEqual(
      two.map(({ path, headline, publishedAt }) => ({
        url: ORIGIN + path,
        title: headline,
        publishedAt,
      })),
    );
  });
});

const item = (inner: string) =>
  `<rss version="2.0"><channel><title>t</title><item>${inner}</item></channel></rss>`;
const firstOf = (text: string) => readFeed(text, "https://a.example/feeds/main.xml")?.items[0];

describe("an address", () => {
  test.each([
    ["is made whole", item("<link>/x?a=1&amp;b=2</link>"), "https://a.example/x?a=1&b=2"],
    ["loses its fragment", item("<link>https://a.example/x#top</link>"), "https://a.example/x"],
    ["loses a name and password", item("<link>https://me:pw@a.example/x</link>"), "https://a.example/x"],
    ["may stand as the identifier", item("<guid>https://a.example/x</guid>"), "https://a.example/x"],
    [
      "of an identifier that is none is not taken",
      item('<guid isPermaLink="false">https://a.example/x</guid>'),
      undefined,
    ],
    ["of a script is not taken", item("<link>javascript:alert(1)</link>"), undefined],
    ["of this machine's files is not taken", item("<link>file:///etc/passwd</link>"), undefined],
  ])("%s", (_what, text, expected) => {
    expect(firstOf(text)?.url).toBe(expected);
  });

  test("that stands twice counts once", () => {
    const twice = `<rss version="2.0"><channel>${"<item><link>https://a.example/x</link></item>".repeat(2)}</channel></rss>`;
    expect(readFeed(twice, ORIGIN)?.items).toHaveLength(1);
  });
});

describe("how often it is worth asking", () => {
  test.each([
    ["by ttl", "<ttl>90</ttl>", 1.5 * HOUR],
    [
      "by the syndication module",
      "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
      6 * HOUR,
    ],
    ["where nothing is said", "", 0],
  ])("%s", (_how, said, expected) => {
    const text = `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>t</title>${said}</channel></rss>`;
    expect(readFeed(text, ORIGIN)?.statedInterval).toBe(expected);
  });
});

describe("what is no feed, or means harm", () => {
  test.each([
    ["nothing", ""],
    ["a page", "<!doctype html><html><body><p>Not found</p></body></html>"],
    ["a feed cut off", rss(two, ORIGIN).slice(0, 120)],
    ["JSON of something else", '{"items": [{"url": "https://a.example/x"}]}'],
    ["numbers", "42"],
  ])("%s is refused", (_what, text) => {
    expect(readFeed(text, ORIGIN)).toBeNull();
  });

  test("entities that name one another are not unfolded", () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}"><!ENTITY d "${"&c;".repeat(50)}">]>`;
    for (const text of [rss(two, ORIGIN), newsSitemap(two, ORIGIN)]) {
      const hostile = text.replace(/^<\?xml[^>]*\?>/, bomb).replace(/An outlet/, "&d;");
      expect(readFeed(hostile, ORIGIN)?.title?.length ?? 0).toBeLessThan(300);
    }
  });

  test("deep nesting and thousands of items are bounded", () => {
    expect(readFeed(`<rss version="2.0"><channel>${"<a>".repeat(50_000)}`, ORIGIN)).toBeNull();
    const many = Array.from(
      { length: 3_000 },
      (_, at) => `<item><link>https://a.example/${at}</link></item>`,
    );
    const text = `<rss version="2.0"><channel>${many.join("")}</channel></rss>`;
    expect(readFeed(text, ORIGIN)?.items).toHaveLength(1_000);
  });
});

describe("sitemaps of sitemaps", () => {
  test("are listed with those of news first, and name no reports themselves", () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${ORIGIN}/pages.xml</loc></sitemap><sitemap><loc>${ORIGIN}/news.xml</loc></sitemap></sitemapindex>`;
    expect(sitemapsOf(index, ORIGIN)).toEqual([`${ORIGIN}/news.xml`, `${ORIGIN}/pages.xml`]);
    expect(readFeed(index, ORIGIN)?.items).toEqual([]);
  });

  test("are found in robots.txt", () => {
    const robots = `User-agent: *\nDisallow: /admin\nSitemap: ${ORIGIN}/all.xml\nsitemap: /sitemap-news.xml\n`;
    expect(sitemapsOfRobots(robots, ORIGIN)).toEqual([`${ORIGIN}/sitemap-news.xml`, `${ORIGIN}/all.xml`]);
  });
});
