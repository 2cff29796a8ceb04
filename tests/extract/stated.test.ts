import { describe, expect, test } from "vitest";
import { parseHtml } from "../../lib/cli/html-document";
import { extractArticle } from "../../lib/extract";
import { linkedData, statedText } from "../../lib/extract/page/json-ld";
import { isoDate } from "../../lib/extract/page/published";
import { articleFromText } from "../../lib/extract/plain-text";

const PAGE = { url: "https://ledger.example/a", now: new Date("2031-02-07T12:00:00Z") };
const TEXT = "Rescue crews in Tolmar Bay pulled 42 people from a roof on Tuesday, the harbor office said. ";

describe("a date that is none", () => {
  test.each([
    ["2031-02-07T12:75:00Z", "2031-02-07"],
    ["2031-02-07T23:59:60Z", "2031-02-07T23:59:59Z"],
    ["2031-02-07T23:59:61Z", "2031-02-07"],
    ["2031-02-30T10:00:00Z", null],
    ["Sat, 01 Jan 12031 10:00:00 GMT", null],
  ])("%s is read as %s", (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});

describe("what a page states", () => {
  test.each([
    "{{page.title}}",
    "Flood | {{ site.name }}",
    "%author%",
    `$${"{title}"}`,
    "<%= title %>",
    "undefined",
    "[object Object]",
    " ",
  ])("is nothing where a template was not filled: %s", (text) => {
    expect(statedText(text)).toBeNull();
  });
  test.each([
    ["Mayor &amp;amp;#039;knew&amp;amp;#039;", "Mayor 'knew'"],
    ["Fish &amp;amp; chips", "Fish & chips"],
    ["100 % of {these} and undefined things", "100 % of {these} and undefined things"],
  ])("is shown as it was meant: %s", (text, shown) => {
    expect(statedText(text)).toBe(shown);
  });
});

describe("structured data", () => {
  test.each([
    ["plain", '{"@type":"Article"}'],
    ["behind a semicolon", '{"@type":"Article"};'],
    ["in a CDATA section", '<![CDATA[{"@type":"Article"}]]>'],
    ["in a CDATA section within comments", '/*<![CDATA[*/ {"@type":"Article"} /*]]>*/'],
    ["in a CDATA section behind lines' marks", '//<![CDATA[\n{"@type":"Article"}\n//]]>'],
    ["in a comment", '<!-- {"@type":"Article"} -->'],
    ["in a comment behind a line's mark", '<!--\n{"@type":"Article"}\n// -->'],
  ])("are read as they are wrapped: %s", (_, source) => {
    const document = parseHtml(`<script type="application/ld+json">${source}</script>`);
    expect(linkedData(document)).toEqual([{ "@type": "Article" }]);
  });
});

describe("a text that is too long for one passage", () => {
  const long = TEXT.repeat(3000).trim();

  test("of a file is parted behind sentences, each part at its place", () => {
    const source = `Flood\n${long}`;
    const result = articleFromText(source, "a.txt");
    const passages = result.state === "article" ? result.article.passages.slice(1) : [];
    expect(passages.length).toBeGreaterThan(10);
    expect(passages.map(({ text }) => text).join("")).toBe(long);
    for (const { text, offset } of passages) expect(source.slice(offset ?? -1).startsWith(text)).toBe(true);
    expect(passages.slice(0, -1).every(({ text }) => text.endsWith(". "))).toBe(true);
  });

  test("of a page is parted and all there", () => {
    const html = `<article><h1>Flood traps cannery workers</h1><p>${long}</p></article>`;
    const result = extractArticle(parseHtml(html), PAGE);
    const texts = result.state === "article" ? result.article.passages.slice(1).map(({ text }) => text) : [];
    expect(texts.join("").length).toBe(long.length);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
  });
});

test("an address that cannot be kept is said", () => {
  const html = `<article><h1>Flood traps cannery workers</h1><p>${TEXT.repeat(3)}</p><p>${TEXT}${TEXT}</p></article>`;
  const result = extractArticle(parseHtml(html), {
    ...PAGE,
    url: `https://ledger.example/a?b=${"c".repeat(9000)}`,
  });
  expect(result).toMatchObject({ article: { url: "https://ledger.example/a" } });
  expect(result.state === "article" && result.article.removed.map(({ reason }) => reason)).toContain(
    "address",
  );
});
