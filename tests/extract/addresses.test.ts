import { expect, test } from "vitest";
import { parseHtml } from "../../lib/cli/html-document";
import { readAmp } from "../../lib/extract/page/addresses";

const PAGE = "https://www.ledger.example/news/flood";
const ampOf = (href: string): string | null =>
  readAmp(parseHtml(`<link rel="amphtml" href="${href}"><p>Text</p>`), PAGE);

test.each([
  ["/amp/news/flood", "https://www.ledger.example/amp/news/flood"],
  ["https://amp.ledger.example/news/flood#top", "https://amp.ledger.example/news/flood"],
])("names its AMP version by %s", (href, expected) => {
  expect(ampOf(href)).toBe(expected);
});

test.each([
  "https://cache.other.example/news/flood",
  "https://evil-ledger.example/news/flood",
  "javascript:alert(1)",
  "http://[",
  `/amp/${"a".repeat(8000)}`,
  "",
])("takes %j for no AMP version", (href) => {
  expect(ampOf(href)).toBeNull();
});

test("a page that names none has none", () => {
  expect(readAmp(parseHtml("<p>Text</p>"), PAGE)).toBeNull();
});
