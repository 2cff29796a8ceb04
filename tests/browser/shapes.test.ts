import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { PageReadingShape, REQUEST_SHAPES } from "../../lib/browser/shapes";
import { parseHtml } from "../../lib/cli/html-document";
import { judgeContent } from "../../lib/extract/judge";
import { readContent } from "../../lib/extract/page";
import { ArticleShape } from "../../lib/store/article-shape";
import { report } from "../store/library";

const article = { ...report("https://a.example/1", "Text."), publishedAt: "2024-03-01T10:00:00+03:00" };
const SENTENCE =
  "Crews at the harbor brought 42 people to safety before the water fell on Tuesday, the mayor said.";
const PAGE = `<html lang="en"><head><title>Flood</title></head><body><article><h1>Flood at the harbor</h1>
<p class="byline">By Ann Bell</p><time>7 February 2031</time><p>${SENTENCE}</p><figure><figcaption>The harbor on Monday</figcaption></figure>
<h2>Water</h2><p>${SENTENCE} ${SENTENCE}</p><div class="share-bar">Share this</div></article></body></html>`;
const accepts = (value: unknown): boolean => v.is(ArticleShape, value);

describe("an article from a page", () => {
  test("passes as it is", () => {
    expect(v.parse(ArticleShape, article)).toEqual(article);
  });

  test("loses what the model does not know", () => {
    expect(v.parse(ArticleShape, { ...article, toString: "x", extra: [1] })).toEqual(article);
  });

  test.each(["2024-03-01", "2024-03-01T10:00:00Z", "2024-03-01T10:00:00.123+0300"])(
    "may be of %s",
    (publishedAt) => {
      expect(accepts({ ...article, publishedAt })).toBe(true);
    },
  );

  test.each([
    ["a script for an address", { url: "javascript:alert(1)" }],
    ["a script for a canonical address", { canonicalUrl: "data:text/html,x" }],
    ["a script for an AMP address", { ampUrl: "javascript:alert(1)" }],
    ["a time that is none", { publishedAt: "yesterday" }],
    ["markup for a language", { language: "<b>" }],
    ["a passage without a role", { passages: [{ text: "x", offset: 0 }] }],
    [
      "a passage of a size that no report has",
      { passages: [{ role: "paragraph", text: "x".repeat(200_001), offset: 0 }] },
    ],
    ["too many passages", { passages: Array(20_001).fill(article.passages[0]) }],
    ["a negative offset", { passages: [{ role: "paragraph", text: "x", offset: -1 }] }],
    ["a reason that is no reason", { partial: "whatever" }],
    ["no headline", { headline: undefined }],
  ])("is refused with %s", (_what, change) => {
    expect(accepts({ ...article, ...change })).toBe(false);
  });

  test("has its headline cut where it is endless", () => {
    expect(v.parse(ArticleShape, { ...article, headline: "x".repeat(1e6) }).headline).toHaveLength(2_000);
  });
});

/** What says nothing special of a block. */
const PLAIN = { postedAt: null, isStandfirst: false, isLikeText: true };

describe("what the reader answers", () => {
  const content = readContent(parseHtml(PAGE), "https://a.example/1");
  const page = { state: "page", url: "https://a.example/1", title: "A page", selection: "", content };

  test("holds of a real page what it is judged by", () => {
    expect(content).toMatchObject({
      byline: { visible: ["By Ann Bell"] },
      dates: ["7 February 2031"],
      captions: ["The harbor on Monday"],
      apart: [
        { reason: "byline", text: "By Ann Bell" },
        { reason: "share", text: "Share this" },
      ],
      blocks: expect.arrayContaining([
        { text: SENTENCE, linked: 0, isHeading: false, isSet: false, ...PLAIN },
        { text: "Water", linked: 0, isHeading: true, isSet: false, ...PLAIN, isLikeText: false },
      ]),
    });
  });

  test.each([page, { state: "pdf" }, { state: "error", detail: "TypeError" }])(
    "passes as it is: $state",
    (reading) => {
      expect(v.parse(PageReadingShape, reading)).toEqual(reading);
    },
  );

  test.each([
    ["nothing", null],
    ["a name alone", "page"],
    ["a list", []],
    ["no state", {}],
    ["an unknown state", { state: "other" }],
    ["no content", { ...page, content: undefined }],
    ["a script for an address", { ...page, url: "javascript:alert(1)" }],
    ["an endless selection", { ...page, selection: "x".repeat(200_001) }],
  ])("is refused: %s", (_what, reading) => {
    expect(v.is(PageReadingShape, reading)).toBe(false);
  });

  const block = content.blocks.find(({ text }) => text === SENTENCE);
  test.each([
    ["a block of a size that no report has", { blocks: [{ ...block, text: "x".repeat(200_001) }] }],
    ["a block with markup for a time", { blocks: [{ ...block, postedAt: "<b>" }] }],
    ["a block with fewer than no letters in links", { blocks: [{ ...block, linked: -1 }] }],
    ["too many blocks", { blocks: Array(10_000).fill(block) }],
    ["too many captions", { captions: Array(10_000).fill("x") }],
    ["too many lines of furniture", { apart: Array(10_000).fill({ reason: "share", text: "x" }) }],
    ["too many notices", { notices: Array(20_001).fill("x") }],
    ["too many names", { byline: { ...content.byline, visible: Array(201).fill("x") } }],
    ["too many dates", { dates: Array(401).fill("x") }],
    ["a script for a canonical address", { canonicalUrl: "javascript:alert(1)" }],
    ["a script for an AMP address", { ampUrl: "data:text/html,x" }],
    ["a time that is none", { publishedAt: "yesterday" }],
    ["a claim that is no claim", { claims: { ...content.claims, isPaid: "no" } }],
  ])("is refused with %s", (_what, change) => {
    expect(v.is(PageReadingShape, { ...page, content: { ...content, ...change } })).toBe(false);
  });

  test("never makes an article that the library refuses", () => {
    const longest = {
      ...content,
      headline: "x".repeat(2_000),
      blocks: Array(9_999).fill({ ...block, text: `${block?.text} ${"x".repeat(1_000)}` }),
      captions: Array.from({ length: 9_999 }, (_, at) => `Caption ${at}`),
      apart: Array(9_999).fill({ reason: "share", text: "x" }),
      declaredLanguage: "<script>",
    };
    const reading = v.parse(PageReadingShape, { ...page, content: longest });
    if (reading.state !== "page") throw new Error("it is a page");
    const result = judgeContent(reading.content, { url: reading.url, now: new Date() });
    if (result.state !== "article") throw new Error("it is an article");
    expect(result.article.passages).toHaveLength(19_999);
    expect(v.parse(ArticleShape, result.article)).toEqual(result.article);
  });
});

describe("a correction", () => {
  const [a, b] = ["a".repeat(32), "b".repeat(32)];
  const figure = { articleId: a, sentence: "Two were hurt.", start: 0, end: 3 };
  const accepts = (correction: unknown) =>
    v.is(REQUEST_SHAPES["correction.add"], { corrections: [correction], tabId: 1 });

  test.each([
    { about: "figure", figure, kind: null },
    { about: "figure", figure, kind: "killed" },
    { about: "fact", figures: [figure, { ...figure, articleId: b }], same: true },
    { about: "match", articles: [a, b], same: false },
  ])("passes: %j", (correction) => {
    expect(accepts(correction)).toBe(true);
  });

  test.each([
    null,
    { about: "other" },
    { about: "figure", figure, kind: "sunk" },
    { about: "figure", figure: { ...figure, end: 99 }, kind: null },
    { about: "figure", figure: { ...figure, end: 0 }, kind: null },
    { about: "figure", figure: { ...figure, sentence: "x".repeat(2_001) }, kind: null },
    { about: "fact", figures: [figure, figure], same: true },
    { about: "fact", figures: [figure], same: true },
    { about: "match", articles: [a, a], same: true },
    { about: "match", articles: [a, "../x"], same: true },
    { about: "match", articles: [a, b], same: null },
  ])("is refused: %j", (correction) => {
    expect(accepts(correction)).toBe(false);
  });
});

test.each([
  ["correction.add", { corrections: [], tabId: 1 }],
  ["correction.withdraw", { ids: ["x"] }],
  ["page.compare", { tabId: -1, useSelection: false }],
  ["page.compare", { tabId: 1.5, useSelection: false }],
  ["page.show", { tabId: 1, quote: { exact: 1, prefix: "", suffix: "" } }],
  ["library.list", { offset: 0, limit: 1_000_000 }],
  ["library.delete", { ids: ["../../x"] }],
  ["library.undo", { undo: "x".repeat(201) }],
  ["article.save", { article, tabId: "1" }],
] as const)("%s refuses %j", (name, request) => {
  expect(v.is(REQUEST_SHAPES[name], request)).toBe(false);
});
