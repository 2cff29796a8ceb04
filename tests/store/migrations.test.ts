/**
 * Libraries as released versions left them, opened by this build. Each schema version has its tables as they were
 * written down at its release, and what a reader must find again afterwards.
 */
import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { SCHEMA_VERSION } from "../../lib/store/schema";
import { openLibrary, report, WORDS_ANALYSIS } from "./library";

const FIRST: Record<string, string> = {
  articles: "doc, &id",
  versions: "[id+version]",
  trash: "[token+id]",
  tombstones: "id, cursor",
  tail: "chunk",
  buckets: "",
  state: "name",
  rebuildTail: "chunk",
  progress: "name",
  marks: "name",
};
const SECOND = {
  ...FIRST,
  corrections: "id, cursor, change, standing, *articles",
  events: "++id, listed, unsettled, *members",
};
const THIRD = { ...SECOND, openings: "id" };

const FOURTH = { ...THIRD, listing: "chunk" };
const FIFTH = { ...FOURTH, corrections: "id, cursor, change, standing, *articles, *tags" };
const VERSIONS: readonly Record<string, string>[] = [FIRST, SECOND, THIRD, FOURTH, FIFTH];

test("every released version is among those that are tried", () => {
  expect(VERSIONS).toHaveLength(SCHEMA_VERSION);
});

test.each(VERSIONS.map((stores, at) => [at + 1, stores] as const))(
  "a library of version %i is read and written on",
  async (version, stores) => {
    const name = `released-${version}`;
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await old.open();
    const article = report("https://a.example/1", "A flood reached Velmora.");
    const { quantities, fingerprint } = WORDS_ANALYSIS.analyse("a".repeat(32), article);
    await old.table("articles").put({
      doc: 1,
      id: "a".repeat(32),
      textHash: "b".repeat(32),
      savedAt: "2024-03-01T10:00:00.000Z",
      changedAt: "2024-03-01T10:00:00.000Z",
      versions: 1,
      article,
      analysis: { version: 0, quantities, fingerprint },
    });
    await old.table("tail").put({
      chunk: 1,
      articles: 0,
      entries: new Uint8Array(0),
      dead: [],
      head: { nextDoc: 2, live: 1 },
    });
    old.close();
    const { corpus } = await openLibrary(name);
    while (await corpus.maintain());
    expect((await corpus.get("a".repeat(32)))?.article).toEqual(article);
    expect(await corpus.verify()).toEqual({ articles: 1, wrong: [] });
    await corpus.save(report("https://a.example/2", "A storm reached Velmora."));
    expect((await corpus.list(0, 10)).total).toBe(2);
  },
);

test("corrections and events of the second version stand as they were", async () => {
  const [a, b] = ["a".repeat(32), "b".repeat(32)];
  const old = new Dexie("released-corrections");
  old.version(2).stores(SECOND);
  await old.open();
  const at = "2024-03-01T10:00:00.000Z";
  // As every device gives it to what is said of these two.
  const id = "5504d96bedf7af3f65014d8e7592508f";
  const said = { id, at, correction: { about: "match", articles: [a, b], same: false } };
  const row = { id: said.id, cursor: 3, at, said, articles: [a, b], standing: 3 };
  await old.table("corrections").put({ ...row, change: "", before: null });
  const days = { firstDay: "2024-03-01", lastDay: "2024-03-01", listed: "2024-03-01" };
  await old.table("events").put({ id: 7, members: [a], ...days });
  old.close();
  const { corpus } = await openLibrary("released-corrections");
  expect((await corpus.corrections.list(0, 10)).corrections).toEqual([said]);
  expect((await corpus.events.of(a))?.id).toBe(7);
  expect(await corpus.corrections.add([{ about: "match", articles: [b, a], same: true }])).not.toBe("");
  expect(await corpus.corrections.list(0, 10)).toMatchObject({ total: 1, corrections: [{ id }] });
});
