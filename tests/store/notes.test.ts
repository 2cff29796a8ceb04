import { describe, expect, test } from "vitest";
import type { Note } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import { openLibrary, report } from "./library";

const STORY = [
  "A ferry ran aground off Velmora on Tuesday, and 14 passengers were hurt, said Ludo Farrant. The ferry of Velmora has been closed since, and people in Tamsel heard of it within the hour.",
  "The ferry that ran aground off Velmora on Tuesday left 14 passengers hurt. Ludo Farrant spoke to the passengers in the hospital of Tamsel, and nobody knows when the ferry sails again.",
] as const;

async function library() {
  const opened = await openLibrary(undefined, { version: 1, analyse });
  for (const [at, text] of STORY.entries()) {
    const article = report(`https://outlet${at}.example/ferry`, text, "Ferry ran aground off Velmora");
    await opened.corpus.save({ ...article, publishedAt: "2031-05-12" });
  }
  while (await opened.corpus.maintain());
  const { corpus } = opened;
  const [event] = (await corpus.events.list(0, 10)).events;
  const ids = event?.articles.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(2);
  return { corpus, ids, first: ids[0] ?? "", second: ids[1] ?? "", event: event?.id ?? -1 };
}

const note = (of: Note["of"], article: string, said: Partial<Note>): Note => ({
  ...{ about: "note", of, article, title: "", tags: [], text: "" },
  ...said,
});

describe("notes", () => {
  test("gather several articles under a tag, beside what each had, and are taken back at once", async () => {
    const { corpus, first, second } = await library();
    await corpus.notes.write(note("article", first, { tags: ["ferry"], text: "Ask." }));
    const additions = [first, second].map((article) => ({ article, tags: ["harbour"], text: "" }));
    const undo = await corpus.notes.add(additions);
    expect(await corpus.notes.ofArticle(first)).toMatchObject({ tags: ["ferry", "harbour"], text: "Ask." });
    expect((await corpus.notes.tags()).find(({ tag }) => tag === "harbour")?.articles).toHaveLength(2);
    expect(await corpus.undo(undo)).toBe(true);
    expect((await corpus.notes.ofArticle(first))?.tags).toEqual(["ferry"]);
    expect(await corpus.notes.ofArticle(second)).toBeNull();
  });

  test("stand on an article until another takes their place or they say nothing", async () => {
    const { corpus, first } = await library();
    await corpus.notes.write(note("article", first, { tags: ["ferry ", "ferry", ""], text: "Ask." }));
    expect(await corpus.notes.ofArticle(first)).toMatchObject({ tags: ["ferry"], text: "Ask." });
    const undo = await corpus.notes.write(note("article", first, { text: "Asked." }));
    expect((await corpus.notes.ofArticle(first))?.text).toBe("Asked.");
    expect(await corpus.undo(undo)).toBe(true);
    expect((await corpus.notes.ofArticle(first))?.text).toBe("Ask.");
    await corpus.notes.write(note("article", first, {}));
    expect(await corpus.notes.ofArticle(first)).toBeNull();
  });

  test("name an event, whichever of its reports they were written on", async () => {
    const { corpus, ids, second, event } = await library();
    await corpus.notes.write(note("event", second, { title: "Aground", tags: ["sea"] }));
    expect(await corpus.notes.ofEvent(ids)).toMatchObject({ title: "Aground" });
    expect(await corpus.events.at(event)).toMatchObject({ title: "Aground", tags: ["sea"] });
    expect((await corpus.events.list(0, 10)).events[0]).toMatchObject({ title: "Aground" });
    expect((await corpus.events.reports(event))?.note).toMatchObject({ title: "Aground" });
    expect(await corpus.notes.ofArticle(second)).toBeNull();
  });

  test("are found by their tags and words, those of an event with all its reports", async () => {
    const { corpus, ids, first } = await library();
    await corpus.notes.write(note("event", first, { tags: ["البحر"], text: "Who owns the ferry?" }));
    await corpus.notes.write(note("article", first, { tags: ["checked"] }));
    const tags = await corpus.notes.tags();
    expect(tags.find(({ tag }) => tag === "checked")?.articles).toEqual([first]);
    expect(tags.find(({ tag }) => tag === "البحر")?.articles).toEqual(ids);
    expect((await corpus.notes.search("OWNS")).sort()).toEqual([...ids].sort());
    expect(await corpus.notes.search("nowhere")).toEqual([]);
    expect(await corpus.notes.search("  ")).toEqual([]);
  });

  test("are no corrections, but go with the backup", async () => {
    const { corpus, first } = await library();
    await corpus.notes.write(note("article", first, { tags: ["kept"] }));
    expect(await corpus.corrections.of(first)).toEqual([]);
    expect((await corpus.corrections.list(0, 10)).corrections).toEqual([]);
    const lines: string[] = [];
    for await (const line of corpus.backup.export()) lines.push(line);
    const { corpus: other } = await openLibrary(undefined, { version: 1, analyse });
    const blob = new Blob(lines);
    await other.import([{ name: "library.jsonl", blob }], {
      parseHtml: () => {
        throw new Error("no page");
      },
    });
    expect(await other.notes.ofArticle(first)).toMatchObject({ tags: ["kept"] });
  });

  test("of a size that no reader writes are refused", async () => {
    const { corpus, first } = await library();
    await expect(corpus.notes.write(note("article", first, { text: "x".repeat(20_001) }))).rejects.toThrow();
  });
});
