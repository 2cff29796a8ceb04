import { expect, test } from "vitest";
import { believed, isSameSite } from "../../lib/browser/believed";
import type { PageReading } from "../../lib/browser/reader-protocol";

type Read = Extract<PageReading, { state: "page" }>;

function reading(url: string, canonicalUrl: string | null = null, ampUrl: string | null = null): Read {
  const content = { headline: "Flood", canonicalUrl, ampUrl } as Read["content"];
  return { state: "page", url, title: "Flood", selection: "", content };
}

test("an article's address is the tab's, whatever the reader says", () => {
  const forged = reading("https://courier.example/story", "https://courier.example/story");
  const kept = believed(forged, "https://forger.example/page?x=1#top");
  expect(kept).toMatchObject({ url: "https://forger.example/page?x=1", content: { canonicalUrl: null } });
});

test.each([
  ["https://courier.example/story", "https://courier.example/a?utm_source=x", true],
  ["https://courier.example/", "https://courier.example/a", false],
  ["http://courier.example/story", "https://courier.example/a", false],
  ["https://other.example/story", "https://courier.example/a", false],
  ["https://sub.courier.example/story", "https://courier.example/a", false],
  ["https://courier.example/story", "file:///home/reader/saved.html", false],
])("a canonical address %s of the page %s is believed: %s", (canonical, page, expected) => {
  const { content } = believed(reading(page, canonical), page);
  expect(content.canonicalUrl).toBe(expected ? canonical : null);
});

test.each([
  ["https://amp.courier.example/story", "https://www.courier.example/a", true],
  ["https://other.example/amp", "https://www.courier.example/a", false],
])("an AMP address %s of the page %s is believed: %s", (amp, page, expected) => {
  expect(believed(reading(page, null, amp), page).content.ampUrl).toBe(expected ? amp : null);
});

test("a tab that has gone to another site while it was read is told", () => {
  expect(isSameSite("https://a.example/1", "https://a.example/2")).toBe(true);
  expect(isSameSite("https://a.example/1", "https://b.example/1")).toBe(false);
  expect(isSameSite("file:///a.html", "file:///b.html")).toBe(true);
  expect(isSameSite("", "https://a.example/")).toBe(false);
});
