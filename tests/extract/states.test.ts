import { describe, expect, test } from "vitest";
import { parseHtml } from "../../lib/cli/html-document";
import { type Extraction, extractArticle } from "../../lib/extract";

const NOW = new Date("2031-02-07T12:00:00Z");
const URL_OF_PAGE = "https://ledger.example/page";
const PARAGRAPH =
  "Rescue crews in Tolmar Bay pulled 42 people from the roof of a flooded cannery on Tuesday, the harbor office said.";

function extract(html: string): Extraction {
  return extractArticle(parseHtml(html), { url: URL_OF_PAGE, now: NOW });
}
const noneReason = (html: string): string => {
  const result = extract(html);
  return result.state === "none" ? result.reason : result.state;
};
const partialOf = (html: string): string | null => {
  const result = extract(html);
  return result.state === "article" ? result.article.partial : result.reason;
};
const repeated = (text: string, times: number): string => Array.from({ length: times }, () => text).join("");

describe("a page without an article names why", () => {
  test.each([
    ["an empty document", "", "no-text"],
    ["a frameset", "<frameset cols='20%,80%'><frame src='a'><frame src='b'></frameset>", "frameset"],
    [
      "only a consent dialog",
      "<body><div><h2>Your privacy</h2><p>We use cookies to store information on your device and to measure how you read. You may accept all cookies or change your choice.</p></div></body>",
      "consent",
    ],
    [
      "a login wall",
      "<body><main><h1>Flood report</h1><p>Sign in to continue reading this story on all your devices.</p></main></body>",
      "login",
    ],
    [
      "a list of links",
      `<body><main><h1>News</h1><ul>${repeated("<li><a href='/a'>Council adopts the new harbor budget</a></li>", 20)}</ul></main></body>`,
      "list-page",
    ],
    [
      "a video's page",
      "<head><meta property='og:type' content='video.other'></head><body><h1>Watch the rescue</h1><video src='a.mp4'></video></body>",
      "video-page",
    ],
  ])("%s", (_name, html, reason) => {
    expect(noneReason(html)).toBe(reason);
  });
});

describe("a text that is not whole says so", () => {
  test("behind a paywall that the structured data state", () => {
    const data = '{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}';
    const html = `<script type="application/ld+json">${data}</script><article><h1>Flood</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`;
    expect(partialOf(html)).toBe("paywall");
  });
  test("shorter than its stated number of words", () => {
    const data = '{"@type":"NewsArticle","headline":"x","wordCount":"900"}';
    const html = `<script type="application/ld+json">${data}</script><article><h1>Flood</h1>${repeated(`<p>${PARAGRAPH}</p>`, 3)}</article>`;
    expect(partialOf(html)).toBe("truncated");
  });
  test("a single sentence", () => {
    expect(partialOf(`<article><h1>Flood</h1><p>${PARAGRAPH}</p></article>`)).toBe("short");
  });
  test("while a whole one does not", () => {
    expect(partialOf(`<article><h1>Flood</h1>${repeated(`<p>${PARAGRAPH}</p>`, 4)}</article>`)).toBeNull();
  });
});

describe("no page breaks the reading", () => {
  test.each([
    [
      "XHTML",
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${PARAGRAPH}</p></body></html>`,
    ],
    ["broken JSON-LD", `<script type="application/ld+json">{"@type": [</script><p>${PARAGRAPH}</p>`],
    ["lone surrogates", `<p>\ud800${PARAGRAPH}\udfff</p>`],
    ["deep nesting", `${repeated("<div>", 400)}<p>${PARAGRAPH}</p>`],
    ["a style sheet that cannot be parsed", `<style>p{width:calc(1 / @media x{}</style><p>${PARAGRAPH}</p>`],
    [
      "an author that is a number",
      `<script type="application/ld+json">{"@type":"NewsArticle","author":7,"datePublished":12}</script><p>${PARAGRAPH}</p>`,
    ],
  ])("%s", (_name, html) => {
    const result = extract(html);
    expect(
      result.state === "article" && result.article.passages.some(({ text }) => text.includes("42 people")),
    ).toBe(true);
  });
});

test("elements nested beyond any stack give no article, and no error", () => {
  expect(extract(`${repeated("<div>", 4000)}<p>${PARAGRAPH}</p>`)).toMatchObject({ state: "none" });
});
