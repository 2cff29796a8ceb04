import { describe, expect, test } from "vitest";
import type { Corpus } from "../../lib/store/corpus";
import { openLibrary, report } from "./library";

const RULE = { days: 30 };
const day = (number: number) => new Date(Date.UTC(2024, 0, number, 12));

/** A library into which one article came each day, the first on 1 January. */
async function libraryOf(days: number) {
  const library = await openLibrary();
  const ids: string[] = [];
  for (let number = 1; number <= days; number++) {
    const article = report(`https://a.example/${number}`, `Flood number${number} reached Velmora.`);
    ids.push((await library.corpus.save(article, day(number))).id);
  }
  // All tell of like floods: none shares its event with another unless a test says so.
  await library.db.progress.put({ name: "events", version: 0, doc: days, done: false });
  return { ...library, ids };
}

const DAY_MS = 86_400_000;

/** Rests at a time, after it has rested as long before as what goes is announced. */
async function rest(corpus: Corpus, now: Date, rule: { days: number } | null = RULE): Promise<void> {
  while (await corpus.maintain(new Date(now.getTime() - 3 * DAY_MS), rule));
  while (await corpus.maintain(now, rule));
}

const totalOf = async (corpus: Corpus) => (await corpus.list(0, 1)).total;

describe("retention", () => {
  test("is off until a rule is given", async () => {
    const { corpus } = await libraryOf(5);
    await rest(corpus, day(4_000), null);
    expect(await totalOf(corpus)).toBe(5);
  });

  test("drops what is older than the rule and was not opened, in the index too", async () => {
    const { corpus, ids } = await libraryOf(40);
    await corpus.openings.mark([ids[2] ?? "", "0".repeat(32)], day(41));
    await rest(corpus, day(50));
    const kept = (await corpus.list(0, 100)).articles.map(({ id }) => id).sort();
    expect(kept).toEqual([ids[2], ...ids.slice(19)].sort());
    expect(await corpus.verify()).toEqual({ articles: 22, wrong: [] });
  });

  test("keeps the other reports on an event of which one was opened", async () => {
    const { db, corpus, ids } = await libraryOf(6);
    const members = ids.slice(1, 4);
    await db.events.add({ members, firstDay: "2024-01-02", lastDay: "2024-01-04" });
    await corpus.openings.mark([members[1] ?? ""], day(6));
    await rest(corpus, day(100));
    const kept = (await corpus.list(0, 100)).articles.map(({ id }) => id);
    expect(kept.sort()).toEqual([...members].sort());
  });

  test("has a rule of its own for what comes from outlets that are followed", async () => {
    const { db, corpus } = await libraryOf(3);
    await db.progress.put({ name: "events", version: 0, doc: 6, done: false });
    const followed = [4, 5, 6].map((number) =>
      report(`https://a.example/${number}`, `Flood number${number} reached Velmora.`),
    );
    for (const [at, article] of followed.entries()) await corpus.saveFollowed(article, day(at + 4));
    const opened = (await corpus.stateOf(report("https://a.example/5", ""))).id;
    await corpus.openings.mark([opened], day(6));
    const tagged = (await corpus.stateOf(report("https://a.example/6", "")))?.id;
    await corpus.notes.write({
      about: "note",
      of: "article",
      article: tagged,
      title: "",
      tags: ["river"],
      text: "",
    });
    for (const at of [37, 40]) while (await corpus.maintain(day(at), { days: null, followedDays: 30 }));
    const kept = (await corpus.list(0, 100)).articles.map(({ url }) => url?.at(-1)).sort();
    expect(kept).toEqual(["1", "2", "3", "5", "6"]);
  });

  test("goes on day by day, and again with another rule", async () => {
    const { corpus } = await libraryOf(40);
    await rest(corpus, day(50));
    await rest(corpus, day(60));
    expect(await totalOf(corpus)).toBe(11);
    await rest(corpus, day(60), { days: 20 });
    expect(await totalOf(corpus)).toBe(1);
  });

  test("can be cut off after any step", async () => {
    const { name, corpus } = await libraryOf(250);
    await rest(corpus, day(251), null);
    while (await corpus.maintain(day(397), RULE));
    expect(await corpus.maintain(day(400), RULE)).toBe(true);
    corpus.close();
    const again = await openLibrary(name);
    expect(await totalOf(again.corpus)).toBe(150);
    await rest(again.corpus, day(400));
    expect(await totalOf(again.corpus)).toBe(0);
  });

  test("can be taken back for a day, to stay", async () => {
    const { corpus } = await libraryOf(10);
    expect(await corpus.dropped()).toEqual({ articles: 0, undo: "" });
    await rest(corpus, day(100));
    const { articles, undo } = await corpus.dropped();
    expect(articles).toBe(10);
    expect(await corpus.undo(undo, day(100))).toBe(true);
    await rest(corpus, day(101));
    expect(await totalOf(corpus)).toBe(10);
  });

  test("never drops what a backup brought back, however old it is", async () => {
    const { corpus } = await libraryOf(10);
    const lines: string[] = [];
    for await (const line of corpus.backup.export()) lines.push(line);
    const other = await openLibrary();
    const file = { name: "backup.jsonl", blob: new Blob(lines) };
    await other.corpus.import([file], { parseHtml: () => expect.fail("no page") });
    await rest(other.corpus, day(8_000));
    expect(await totalOf(other.corpus)).toBe(10);
  });

  test("counts from when a text came in, not from when it was written elsewhere", async () => {
    const { db, corpus } = await libraryOf(4);
    await db.articles
      .where("doc")
      .below(3)
      .modify({ arrivedAt: day(60).toISOString() });
    await rest(corpus, day(70));
    expect(await totalOf(corpus)).toBe(4);
    await rest(corpus, day(95));
    expect(await totalOf(corpus)).toBe(0);
  });

  test("judges an article by its present text", async () => {
    const { corpus } = await libraryOf(3);
    await corpus.save(report("https://a.example/1", "Flood number1 has left Velmora."), day(90));
    await rest(corpus, day(100));
    expect((await corpus.list(0, 10)).articles.map(({ url }) => url)).toEqual(["https://a.example/1"]);
  });
});

describe("what is to go", () => {
  const settle = async (corpus: Corpus, at: number, rule = RULE) => {
    while (await corpus.maintain(day(at), rule));
  };

  test("is announced three days before, with what it is", async () => {
    const { corpus } = await libraryOf(12);
    await settle(corpus, 400);
    expect(await corpus.leaving.told(RULE)).toEqual({
      articles: 12,
      headlines: Array.from({ length: 10 }, () => "A report"),
      from: day(403).toISOString(),
    });
    await settle(corpus, 402);
    expect(await totalOf(corpus)).toBe(12);
    await settle(corpus, 403);
    expect(await totalOf(corpus)).toBe(0);
    expect(await corpus.leaving.told(RULE)).toBeNull();
  });

  test("is announced so early that it goes on its day", async () => {
    const { corpus } = await libraryOf(1);
    await settle(corpus, 27);
    expect(await corpus.leaving.told(RULE)).toBeNull();
    await settle(corpus, 29);
    expect(await corpus.leaving.told(RULE)).toMatchObject({ articles: 1, from: day(32).toISOString() });
    await settle(corpus, 32);
    expect(await totalOf(corpus)).toBe(0);
  });

  test("stays where the reader keeps it, and what is old later is announced by itself", async () => {
    const { corpus } = await libraryOf(40);
    await settle(corpus, 50);
    expect(await corpus.leaving.told(RULE)).toMatchObject({ articles: 22 });
    await corpus.leaving.keep(RULE, day(51));
    expect(await corpus.leaving.told(RULE)).toBeNull();
    await settle(corpus, 55);
    expect(await totalOf(corpus)).toBe(40);
    expect(await corpus.leaving.told(RULE)).toMatchObject({ articles: 5, from: day(58).toISOString() });
    await settle(corpus, 58);
    expect(await totalOf(corpus)).toBe(35);
  });

  test("is told once to whoever has seen it, and always to who asks", async () => {
    const { corpus } = await libraryOf(3);
    await settle(corpus, 100);
    expect(await corpus.leaving.told(RULE, true)).toMatchObject({ articles: 3 });
    await corpus.leaving.seen(RULE);
    expect(await corpus.leaving.told(RULE, true)).toBeNull();
    expect(await corpus.leaving.told(RULE)).toMatchObject({ articles: 3 });
  });

  test("is announced again by another rule", async () => {
    const { corpus } = await libraryOf(40);
    await settle(corpus, 50);
    await settle(corpus, 53, { days: 20 });
    expect(await totalOf(corpus)).toBe(40);
    expect(await corpus.leaving.told({ days: 20 })).toMatchObject({ articles: 35 });
    expect(await corpus.leaving.told(RULE)).toBeNull();
  });
});

describe("what was opened", () => {
  test("is told", async () => {
    const { corpus, ids } = await libraryOf(3);
    await corpus.openings.mark(ids.slice(0, 2), day(5));
    expect(await corpus.openings.all()).toEqual(new Set(ids.slice(0, 2)));
  });

  test("goes with the article, and comes back with it", async () => {
    const { db, corpus, ids } = await libraryOf(1);
    await corpus.openings.mark(ids, day(5));
    const { undo } = await corpus.delete(ids, day(6));
    expect(await db.openings.count()).toBe(0);
    await corpus.undo(undo);
    expect(await db.openings.toArray()).toEqual([{ id: ids[0], at: day(5).toISOString() }]);
  });
});
