// Before Dexie, which takes the database it finds when it is loaded.
import "fake-indexeddb/auto";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Article } from "../../lib/model";
import { ArticleShape, PASSAGES } from "../../lib/store/article-shape";
import { restorable } from "../../lib/store/restorable";
import { generator } from "./generator";
import { openLibrary, report } from "./library";

const base = report("https://a.example/1", "A flood reached Velmora.", "Flood");
const neverParsed = () => expect.fail("no page");

/** What comes back of articles that were saved and exported. */
async function broughtBack(articles: readonly Article[]): Promise<Article[]> {
  const { corpus } = await openLibrary();
  for (const article of articles) await corpus.save(article);
  const lines: string[] = [];
  for await (const line of corpus.backup.export()) lines.push(line);
  const other = await openLibrary();
  const file = { name: "backup.jsonl", blob: new Blob(lines) };
  const [outcome] = await other.corpus.import([file], { parseHtml: neverParsed });
  expect(outcome?.failed).toEqual({});
  return (await other.db.articles.toArray()).map(({ article }) => article);
}

describe("what is kept can be restored", () => {
  test.each([
    ["a leap second", "2031-02-07T23:59:60Z", "2031-02-07"],
    ["minute 75", "2031-02-07T12:75:00Z", "2031-02-07"],
    ["no time at all", "yesterday", null],
  ])("with %s as its time", async (_what, publishedAt, kept) => {
    const [article] = await broughtBack([{ ...base, publishedAt }]);
    expect(article?.publishedAt).toBe(kept);
  });

  test("with a paragraph beyond all bounds, of which no letter is lost", async () => {
    const text = "Two people were hurt in Velmora on Monday. ".repeat(12_000);
    const [article] = await broughtBack([{ ...base, passages: [{ role: "paragraph", text, offset: 0 }] }]);
    expect(article?.passages.length).toBeGreaterThan(2);
    expect(article?.passages.map((passage) => passage.text).join("")).toBe(text);
    expect(article?.passages.every((passage) => text.startsWith(passage.text, passage.offset ?? -1))).toBe(
      true,
    );
    expect(article?.passages[1]?.text).toMatch(/^\p{L}/u);
  });

  test("with more passages than any article has", async () => {
    const passages = Array.from({ length: PASSAGES * 2 + 1 }, (_, at) => {
      return { role: "paragraph" as const, text: `Line ${at}.`, offset: null };
    });
    const [article] = await broughtBack([{ ...base, passages }]);
    expect(article?.passages.flatMap(({ text }) => text.split("\n"))).toHaveLength(passages.length);
  });

  test("with an address that is no page's, an endless headline, a language of no name", async () => {
    const odd = { ...base, url: "javascript:alert(1)", headline: "F".repeat(9_000), language: "en-GB" };
    const [article] = await broughtBack([odd]);
    expect(article).toMatchObject({ url: null, language: "und" });
    expect(article?.headline).toHaveLength(2_000);
  });

  test("with more versions than one line holds", async () => {
    const { corpus, db } = await openLibrary();
    const { id } = await corpus.save(base);
    const versions = Array.from({ length: 2_500 }, (_, at) => {
      const savedAt = new Date(Date.UTC(2020, 0, 1) + at * 60_000).toISOString();
      return { id, version: at + 1, savedAt, article: report(base.url, `Flood at hour ${at}.`, "Flood") };
    });
    await db.versions.bulkPut(versions);
    await db.articles.toCollection().modify({ versions: versions.length + 1 });
    const lines: string[] = [];
    for await (const line of corpus.backup.export()) lines.push(line);
    expect(lines.length).toBeGreaterThan(3);
    const other = await openLibrary();
    const file = { name: "backup.jsonl", blob: new Blob(lines) };
    await other.corpus.import([file], { parseHtml: neverParsed });
    expect(await other.corpus.versions(id)).toHaveLength(2_501);
  });

  test("a library of an earlier build that holds what could not be read is exported so that it can", async () => {
    const { corpus, db } = await openLibrary();
    await corpus.save(base);
    await db.articles.toCollection().modify((row) => {
      Object.assign(row, { article: { ...row.article, publishedAt: "2031-02-07T12:75:00Z" } });
    });
    const lines: string[] = [];
    for await (const line of corpus.backup.export()) lines.push(line);
    const other = await openLibrary();
    const [outcome] = await other.corpus.import([{ name: "b.jsonl", blob: new Blob(lines) }], {
      parseHtml: neverParsed,
    });
    expect(outcome).toMatchObject({ added: 1, failed: {} });
  });

  test("whatever an article is like, the gate gives one that can be kept, and leaves that as it is", () => {
    const next = generator(7);
    const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T;
    const text = () => pick("", "a", "\ud800", "x".repeat(250_000), "\u202e001", "é ".repeat(3_000), "\n");
    for (let round = 0; round < 300; round++) {
      const odd: Article = {
        ...base,
        url: pick(null, "", "https://a.example/", `https://a.example/${"x".repeat(9_000)}`, "ftp://x"),
        canonicalUrl: pick(null, "data:,x", "https://a.example/c"),
        ampUrl: pick("x", "https://a.example/amp"),
        headline: text(),
        byline: pick(null, text()),
        outlet: pick(null, text()),
        publishedAt: pick(null, "", "2031-13-01", "2031-02-07T23:59:60Z", "2031-02-07T10:00:00+01:00", "x"),
        language: pick("en", "", "EN", "x-klingon"),
        passages: Array.from({ length: Math.floor(next() * 4) }, () => {
          const offset = pick(null, 0, -1, Number.NaN, 1.5, Number.MAX_SAFE_INTEGER);
          return {
            role: pick("headline", "paragraph"),
            text: text(),
            offset,
            postedAt: pick("x", "2031-02-07"),
          };
        }),
        removed: [{ reason: text(), text: text() }],
      };
      const kept = restorable(odd);
      expect(v.safeParse(ArticleShape, kept).success).toBe(true);
      expect(v.parse(ArticleShape, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      expect(restorable(kept)).toEqual(kept);
    }
  });
});
