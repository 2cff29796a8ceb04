import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { PageReadingShape, REQUEST_SHAPES } from "../../lib/browser/shapes";
import { ArticleShape } from "../../lib/store/article-shape";
import { report } from "../store/library";

const article = { ...report("https://a.example/1", "Text."), publishedAt: "2024-03-01T10:00:00+03:00" };
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

describe("what the reader answers", () => {
  const page = { url: "https://a.example/1", title: "A page", selection: "" };

  test.each([
    { state: "article", article, page },
    { state: "none", title: "A page", page },
    { state: "pdf" },
    { state: "error", detail: "TypeError" },
  ])("passes: $state", (reading) => {
    expect(v.parse(PageReadingShape, reading)).toEqual(reading);
  });

  test.each([
    null,
    undefined,
    "article",
    {},
    { state: "article" },
    { state: "article", article },
    { state: "none", title: "A page" },
    { state: "none", title: "A page", page: { ...page, url: "javascript:alert(1)" } },
    { state: "none", title: "A page", page: { ...page, selection: "x".repeat(200_001) } },
    { state: "other" },
    [],
  ])("is refused: %j", (reading) => {
    expect(v.is(PageReadingShape, reading)).toBe(false);
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
