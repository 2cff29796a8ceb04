import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseHtml } from "../../lib/cli/html-document";
import { bodyText, extractArticle } from "../../lib/extract";
import { type Article, BODY_ROLES } from "../../lib/model";

const PAGES = join(import.meta.dirname, "..", "pages");
const NOW = new Date("2031-02-07T12:00:00Z");

/** What a page's `expected.json` may state; a field that it leaves out is not compared. */
interface Expected
  extends Partial<Pick<Article, "byline" | "outlet" | "publishedAt" | "direction" | "partial">> {
  readonly url: string;
  readonly headline: string;
  readonly language: string;
  /** Lines that sum the story up above its text. */
  readonly standfirst?: readonly string[];
  /** The paragraphs. */
  readonly text: readonly string[];
  readonly captions?: readonly string[];
  /** Reasons among those for which something was set apart. */
  readonly removed?: readonly string[];
  readonly postedAt?: readonly string[];
}

function articleOf(slug: string, expected: Expected): Article {
  const html = readFileSync(join(PAGES, slug, "source.html"), "utf8");
  const result = extractArticle(parseHtml(html), { url: expected.url, now: NOW });
  if (result.state !== "article") throw new Error(`${slug}: ${result.reason}`);
  return result.article;
}

const slugs = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(slugs)("the page %s", (slug) => {
  const expected: Expected = JSON.parse(readFileSync(join(PAGES, slug, "expected.json"), "utf8"));
  const article = articleOf(slug, expected);
  const texts = (role: string): string[] =>
    article.passages.filter((passage) => passage.role === role).map(({ text }) => text);

  test("gives its article, all of it, and nothing else", () => {
    expect(texts("standfirst")).toEqual(expected.standfirst ?? []);
    expect(texts("paragraph")).toEqual(expected.text);
  });

  test("gives what is known of the article", () => {
    const { url, text, standfirst, captions, removed, postedAt, ...stated } = expected;
    expect(article).toMatchObject({ partial: null, ...stated });
  });

  test("keeps captions, times of posts and reasons apart from the text", () => {
    const posted = article.passages.flatMap((passage) => passage.postedAt ?? []);
    expect(texts("caption")).toEqual(expected.captions ?? []);
    expect(posted).toEqual(expected.postedAt ?? []);
    expect(article.removed.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([...(expected.removed ?? [])]),
    );
  });

  test("places its paragraphs in the body text", () => {
    const body = bodyText(article);
    for (const { role, text, offset } of article.passages)
      if (BODY_ROLES.has(role)) expect(body.slice(offset ?? -1, (offset ?? -1) + text.length)).toBe(text);
  });
});
