import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { feedLinks } from "../../../lib/connect/follow/discovery";
import { readOpml, writeOpml } from "../../../lib/connect/follow/opml";

const linksOf = (head: string) =>
  feedLinks(new JSDOM(`<html><head>${head}</head></html>`).window.document, "https://a.example/news/1").map(
    ({ url }) => url,
  );

describe("feeds that a page names", () => {
  test.each([
    ["RSS", '<link rel="alternate" type="application/rss+xml" href="/rss">', ["https://a.example/rss"]],
    [
      "Atom beside other words",
      '<link rel="home alternate" type="application/atom+xml" href="atom.xml">',
      ["https://a.example/news/atom.xml"],
    ],
    [
      "below another base",
      '<base href="https://b.example/"><link rel="alternate" type="application/rss+xml" href="rss">',
      ["https://b.example/rss"],
    ],
    [
      "of comments are left out",
      '<link rel="alternate" type="application/rss+xml" href="/comments/feed">',
      [],
    ],
    ["another language's page is none", '<link rel="alternate" hreflang="ar" href="/ar">', []],
    ["a style sheet is none", '<link rel="alternate stylesheet" type="text/css" href="/a.css">', []],
    ["of a script are left out", '<link rel="alternate" type="application/rss+xml" href="javascript:1">', []],
  ])("%s", (_what, head, expected) => {
    expect(linksOf(head)).toEqual(expected);
  });
});

describe("lists of feeds", () => {
  const feeds = [
    { url: "https://a.example/feed", title: "A & B" },
    { url: "https://b.example/feed", title: "شبكة" },
  ];

  test("come back as they went out", () => {
    expect(readOpml(writeOpml(feeds))).toEqual(feeds);
  });

  test("are read from folders, and without what is no feed", () => {
    const list = `<opml version="2.0"><body><outline text="News"><outline text="A" xmlUrl="https://a.example/feed"/><outline text="x" xmlUrl="javascript:1"/></outline></body></opml>`;
    expect(readOpml(list)).toEqual([{ url: "https://a.example/feed", title: "A" }]);
  });

  test("are refused where they are none", () => {
    expect(readOpml("<html></html>")).toBeNull();
  });
});
