import { describe, expect, test } from "vitest";
import type { Article } from "../../lib/model";
import type { Corpus } from "../../lib/store/corpus";
import type { ListingChunk } from "../../lib/store/listing/chunk";
import { chooseFrom, facetsOf, idsOf, type ListFilter, NO_FILTER } from "../../lib/store/listing/filter";
import { queryOf } from "../../lib/text/search";
import { type OpenLibrary, openLibrary, report } from "./library";

function reportOn(number: number, change: Partial<Article> = {}): Article {
  const text = `Sentence ${number} of a report. ${number % 50 === 7 ? "A zeppelin landed." : ""}`;
  return { ...report(`https://a.example/${number}`, text, `Headline ${number}`), ...change };
}

async function filled(count: number): Promise<OpenLibrary> {
  const library = await openLibrary();
  for (let at = 0; at < count; at += 100) {
    const batch = Array.from({ length: Math.min(100, count - at) }, (_, n) => reportOn(at + n));
    await library.corpus.saveAll(batch);
  }
  return library;
}

async function listed(corpus: Corpus): Promise<{ chunks: ListingChunk[]; total: number }> {
  const chunks: ListingChunk[] = [];
  let total = 0;
  for await (const part of corpus.listing()) {
    chunks.push(...part.chunks);
    total = part.total;
  }
  return { chunks, total };
}

const chosen = (chunks: readonly ListingChunk[], filter: Partial<ListFilter>) =>
  idsOf(chunks, chooseFrom(chunks, { ...NO_FILTER, ...filter }).headline).length;

describe("the listing", () => {
  test("holds every article, the newest first, however many chunks there are", async () => {
    const { corpus } = await filled(600);
    const { chunks, total } = await listed(corpus);
    const { headline } = chooseFrom(chunks, NO_FILTER);
    expect([total, headline.length]).toEqual([600, 600]);
    const [first] = await corpus.articlesAt([...headline.subarray(0, 1)]);
    expect(first?.headline).toBe("Headline 599");
    expect([...headline]).toEqual([...headline].sort((a, b) => b - a));
  });

  test("keeps whole chunks, and makes again those that lost an article", async () => {
    const { corpus, db } = await filled(600);
    await listed(corpus);
    expect(await db.listing.count()).toBe(2);
    const { articles } = await corpus.list(590, 1);
    const { undo } = await corpus.delete([articles[0]?.id ?? ""]);
    const after = await listed(corpus);
    expect(chosen(after.chunks, {})).toBe(599);
    await corpus.undo(undo);
    expect(chosen((await listed(corpus)).chunks, {})).toBe(600);
  });

  test("is packed while the library rests", async () => {
    const { corpus, db } = await filled(600);
    while (await corpus.maintain());
    expect(await db.listing.toCollection().primaryKeys()).toEqual([0, 1]);
  });

  test("is chosen from by outlet, language, day, event and what is unread", async () => {
    const { corpus } = await openLibrary();
    const saved = await corpus.saveAll(
      [
        reportOn(1, { outlet: "Wire", publishedAt: "2024-03-01T08:00:00Z", headline: "The Élan sinks" }),
        reportOn(2, { outlet: "Wire", publishedAt: "2024-03-05", language: "ar", headline: "غرق السفينة" }),
        reportOn(3, { publishedAt: null }),
      ],
      new Date("2024-03-09T00:00:00Z"),
    );
    const { chunks } = await listed(corpus);
    expect(facetsOf(chunks)).toEqual({
      outlets: [
        { value: "Wire", count: 2 },
        { value: "a.example", count: 1 },
      ],
      languages: [
        { value: "en", count: 2 },
        { value: "ar", count: 1 },
      ],
    });
    expect(chosen(chunks, { outlet: "Wire" })).toBe(2);
    expect(chosen(chunks, { outlet: "Wire", language: "ar" })).toBe(1);
    expect(chosen(chunks, { since: Date.UTC(2024, 2, 5), until: Date.UTC(2024, 2, 6) })).toBe(1);
    expect(chosen(chunks, { since: Date.UTC(2024, 2, 6) })).toBe(1);
    expect(chosen(chunks, { words: queryOf("elan").words })).toBe(1);
    const first = new Set([saved[0]?.id ?? ""]);
    expect([chosen(chunks, { only: first }), chosen(chunks, { without: first })]).toEqual([1, 2]);
    const docs = (order: ListFilter["order"]) => [...chooseFrom(chunks, { ...NO_FILTER, order }).headline];
    expect(docs("saved")).toEqual([3, 2, 1]);
    // The undated one counts as of the day on which it was saved, the latest of the three.
    expect(docs("published")).toEqual([3, 2, 1]);
    await corpus.save(reportOn(4, { publishedAt: "2024-02-01" }), new Date("2024-03-10T00:00:00Z"));
    const later = (await listed(corpus)).chunks;
    expect([...chooseFrom(later, { ...NO_FILTER, order: "published" }).headline]).toEqual([3, 2, 1, 4]);
  });
});

describe("searching texts", () => {
  async function found(corpus: Corpus, typed: string, docs: Uint32Array) {
    const all: number[] = [];
    let steps = 0;
    for await (const step of corpus.search(queryOf(typed), docs, ["en"])) {
      all.push(...step.found);
      steps++;
    }
    return { all, steps };
  }

  test("finds all that hold the words, those that the index knows first", async () => {
    const { corpus } = await filled(1_000);
    const { headline: docs } = chooseFrom((await listed(corpus)).chunks, NO_FILTER);
    const byIndex = corpus.search(queryOf("zeppelin"), docs, ["en"]);
    expect((await byIndex.next()).value).toMatchObject({ found: expect.objectContaining({ length: 20 }) });
    await byIndex.return(undefined);
    expect((await found(corpus, "zeppelin", docs)).all).toHaveLength(20);
    expect((await found(corpus, "eppeli", docs)).all).toHaveLength(20);
    expect((await found(corpus, "“sentence 77 of”", docs)).all).toHaveLength(1);
  });

  test("looks at no other documents than those asked for, and passes over the gone", async () => {
    const { corpus } = await filled(300);
    const { chunks } = await listed(corpus);
    const { headline: docs } = chooseFrom(chunks, NO_FILTER);
    const ids = idsOf(chunks, docs);
    await corpus.delete(ids.slice(0, 10));
    expect((await found(corpus, "sentence", docs)).all).toHaveLength(290);
    expect((await found(corpus, "sentence", docs.subarray(100, 130))).all).toHaveLength(30);
  });
});
