// Before Dexie, which takes the database it finds when it is loaded.
import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { packed } from "../../lib/store/backup/packed";
import { decodeLine } from "../../lib/store/backup/record";
import type { FillableCorpus } from "../../lib/store/filling";
import { openLibrary, report } from "./library";

const day = (number: number): Date => new Date(Date.UTC(2024, 2, number));
const neverParsed = (): never => {
  throw new Error("no page among the files");
};

async function exported(corpus: FillableCorpus, ids: string[] | null = null): Promise<string> {
  let lines = "";
  for await (const line of corpus.backup.export(ids)) lines += line;
  return lines;
}

function restore(corpus: FillableCorpus, text: string, name = "backup.jsonl") {
  return corpus.import([{ name, blob: new Blob([text]) }], { parseHtml: neverParsed });
}

async function filledLibrary() {
  const library = await openLibrary();
  const { corpus } = library;
  await corpus.save(report("https://a.example/1", "Two were hurt."), day(1));
  await corpus.save(
    { ...report("https://b.example/1", "مقتل شخصين \ud800"), direction: "rtl", language: "ar" },
    day(2),
  );
  await corpus.save(report("https://a.example/1", "Three were hurt."), day(3));
  return library;
}

describe("a backup", () => {
  test("restored into an empty library gives the same bytes again", async () => {
    const text = await exported((await filledLibrary()).corpus);
    const { corpus } = await openLibrary();
    expect(await restore(corpus, text)).toEqual([
      { name: "backup.jsonl", added: 2, changed: 0, unchanged: 0, failed: {}, links: [] },
    ]);
    expect(await exported(corpus)).toBe(text);
  });

  test("packed is restored as it is, and damaged is known to be so", async () => {
    const library = await filledLibrary();
    const blob = await packed(library.corpus.backup.export());
    const { corpus } = await openLibrary();
    const gz = (part: Blob) =>
      corpus.import([{ name: "backup.jsonl.gz", blob: part }], { parseHtml: neverParsed });
    expect(await gz(blob.slice(0, blob.size - 40))).toMatchObject([{ added: 0, failed: { damaged: 1 } }]);
    expect(await gz(blob)).toMatchObject([{ added: 2, failed: {} }]);
    expect(await exported(corpus)).toBe(await exported(library.corpus));
  });

  test("packed and cut off gives what is whole, and says that the rest is missing", async () => {
    const library = await openLibrary();
    const random = () => crypto.getRandomValues(new Uint32Array(200)).join(" ");
    await library.corpus.saveAll(
      Array.from({ length: 300 }, (_, at) => report(`https://a.example/${at}`, `Flood ${random()}`)),
    );
    const blob = await packed(library.corpus.backup.export());
    const { corpus } = await openLibrary();
    const cut = { name: "backup.jsonl.gz", blob: blob.slice(0, Math.floor(blob.size / 2)) };
    const [outcome] = await corpus.import([cut], { parseHtml: neverParsed });
    expect(outcome?.failed).toMatchObject({ incomplete: 1 });
    expect(outcome?.failed.damaged).toBeGreaterThan(0);
    expect(outcome?.added).toBeGreaterThan(50);
    expect((await corpus.list(0, 1)).total).toBe(outcome?.added);
    expect(await corpus.verify()).toEqual({ articles: outcome?.added, wrong: [] });
  });

  test("keeps what was opened, and what came in by itself", async () => {
    const { corpus } = await openLibrary();
    const article = report("https://a.example/1", "A flood reached Velmora.");
    await corpus.saveWhileReading(article, new Date("2024-03-01T10:00:00Z"));
    await corpus.save(report("https://a.example/2", "A storm reached Tarnhus."));
    const { id } = await corpus.stateOf(article);
    await corpus.openings.mark([id], new Date("2024-03-02T10:00:00Z"));
    const text = await exported(corpus);
    const { corpus: other, db } = await openLibrary();
    await restore(other, text);
    expect(await exported(other)).toBe(text);
    expect((await other.stateOf(article)).saved).toMatchObject({ whileReading: true });
    expect(await db.openings.toArray()).toEqual([{ id, at: "2024-03-02T10:00:00.000Z" }]);
    await other.maintain(new Date("2030-01-01T00:00:00Z"), { days: 30 });
    while (await other.maintain(new Date("2030-01-01T00:00:00Z"), { days: 30 }));
    // What a backup brought back is there to stay, however old it is.
    expect((await other.list(0, 5)).total).toBe(2);
  });

  test("restored twice, or where it came from, changes nothing", async () => {
    const { corpus } = await filledLibrary();
    const text = await exported(corpus);
    expect(await restore(corpus, text)).toMatchObject([{ added: 0, changed: 0, unchanged: 2 }]);
    expect(await exported(corpus)).toBe(text);
  });

  test("of a selection holds that alone", async () => {
    const { corpus } = await filledLibrary();
    const { id } = await corpus.stateOf(report("https://b.example/1", ""));
    const lines = (await exported(corpus, [id])).trimEnd().split("\n");
    const decoded = await Promise.all(lines.map(decodeLine));
    expect(decoded).toMatchObject([
      { state: "article", record: { article: { url: "https://b.example/1" } } },
      { state: "end", articles: 1 },
    ]);
  });

  test("merges its texts with those saved since, each once and in order of time", async () => {
    const text = await exported((await filledLibrary()).corpus);
    const { corpus, db } = await openLibrary();
    const { id } = await corpus.save(report("https://a.example/1", "Three were hurt."), day(2));
    await corpus.save(report("https://a.example/1", "Four were hurt."), day(4));
    expect(await restore(corpus, text)).toMatchObject([{ added: 1, changed: 1 }]);
    const texts = (await corpus.versions(id)).map(({ version, article }) => [
      version,
      article.passages[1]?.text,
    ]);
    expect(texts).toEqual([
      [1, "Two were hurt."],
      [2, "Three were hurt."],
      [3, "Four were hurt."],
    ]);
    expect(await db.articles.count()).toBe(2);
    expect((await corpus.list(0, 10)).total).toBe(2);
  });

  test("makes its newer text the present one", async () => {
    const text = await exported((await filledLibrary()).corpus);
    const { corpus } = await openLibrary();
    const { id } = await corpus.save(report("https://a.example/1", "Two were hurt."), day(1));
    await restore(corpus, text);
    expect((await corpus.get(id))?.article.passages[1]?.text).toBe("Three were hurt.");
    const subject = await corpus.get(id);
    expect(
      subject && (await corpus.candidates({ ...subject, id: "another" }, 5)).articles.map((a) => a.id),
    ).toContain(id);
  });

  test("brings back what was deleted", async () => {
    const { corpus, db } = await filledLibrary();
    const text = await exported(corpus);
    const { articles } = await corpus.list(0, 10);
    await corpus.delete(articles.map(({ id }) => id));
    expect(await db.tombstones.count()).toBe(2);
    await restore(corpus, text);
    expect(await exported(corpus)).toBe(text);
    expect(await db.tombstones.count()).toBe(0);
  });
});

describe("a damaged backup", () => {
  test("cut off within a line gives what is whole, and says so", async () => {
    const text = await exported((await filledLibrary()).corpus);
    const { corpus } = await openLibrary();
    const cut = text.slice(0, text.indexOf("\n") + 200);
    expect(await restore(corpus, cut)).toMatchObject([{ added: 1, failed: { damaged: 1, incomplete: 1 } }]);
  });

  test("cut off between lines is known to be incomplete", async () => {
    const text = await exported((await filledLibrary()).corpus);
    const { corpus } = await openLibrary();
    const cut = text.slice(0, text.indexOf("\n") + 1);
    expect(await restore(corpus, cut)).toMatchObject([{ added: 1, failed: { incomplete: 1 } }]);
  });

  test("with a changed word is not believed", async () => {
    const text = await exported((await filledLibrary()).corpus);
    const { corpus } = await openLibrary();
    const forged = text.replace("Three were hurt", "Nine were hurt");
    expect(forged).not.toBe(text);
    expect(await restore(corpus, forged)).toMatchObject([{ added: 1, failed: { damaged: 1 } }]);
  });

  test("of a newer format is refused as such", async () => {
    const { corpus } = await openLibrary();
    const line = JSON.stringify({ format: "variorum-article", version: 99 });
    expect(await restore(corpus, line)).toMatchObject([{ added: 0, failed: { "newer-format": 1 } }]);
  });

  test.each(["null", "1", '"text"', "[]", "{", '{"format":"variorum-article"}', "\u0000", "[".repeat(5_000)])(
    "%j adds nothing and throws nothing",
    async (line) => {
      const { corpus } = await openLibrary();
      const [result] = await restore(corpus, `${line}\n${line}`);
      expect(result?.added).toBe(0);
    },
  );
});
