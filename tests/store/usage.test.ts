import { describe, expect, test } from "vitest";
import { keepStorage, storageMeter } from "../../lib/store/usage";
import { openLibrary, report } from "./library";

const written = (number: number, outlet: string | null, words: number) => ({
  ...report(`https://a.example/${number}`, "word ".repeat(words), ""),
  outlet,
});

test("outlets are told by the space that they take, the largest first", async () => {
  const { corpus } = await openLibrary();
  await corpus.saveAll([
    written(1, "Tarn Post", 10),
    written(2, "Oskel Wire", 100),
    written(3, "Tarn Post", 20),
    written(4, null, 1),
  ]);
  expect(await corpus.usageByOutlet()).toEqual([
    { outlet: "Oskel Wire", articles: 1, letters: 500 },
    { outlet: "Tarn Post", articles: 2, letters: 150 },
    { outlet: null, articles: 1, letters: 5 },
  ]);
});

describe("the browser's storage", () => {
  /** A browser's storage manager; there is none here. */
  const manager = (kept: boolean, grants: boolean, estimate: StorageEstimate = {}) => ({
    estimate: async () => estimate,
    persisted: async () => kept,
    persist: async () => grants,
    getDirectory: () => Promise.reject(new Error("not asked for")),
  });

  test("is told as far as the browser tells", async () => {
    expect(await storageMeter(manager(true, true, { usage: 5, quota: 10 }))).toEqual({
      used: 5,
      quota: 10,
      kept: true,
    });
    expect(await storageMeter(manager(false, true))).toEqual({ used: null, quota: null, kept: false });
  });

  test("is kept where it is already or the browser agrees", async () => {
    expect(await keepStorage(manager(true, false))).toBe(true);
    expect(await keepStorage(manager(false, true))).toBe(true);
    expect(await keepStorage(manager(false, false))).toBe(false);
  });
});

describe("erasing everything", () => {
  test("leaves no row but the numbers' state and the generation, whatever was under way", async () => {
    const { db, corpus } = await openLibrary();
    for (let at = 0; at < 400; at += 40) {
      const some = Array.from({ length: 40 }, (_, each) => written(at + each, "Tarn Post", 20));
      await corpus.saveAll(some);
    }
    const { articles } = await corpus.list(0, 3);
    const ids = articles.map(({ id }) => id);
    await corpus.openings.mark(ids);
    await corpus.delete(ids.slice(0, 1));
    await corpus.rebuild();
    for (let step = 0; step < 3; step++) await corpus.maintain();
    await corpus.eraseAll();
    const rows = await Promise.all(
      db.tables.map(async (table) => [table.name, await table.count()] as const),
    );
    expect(rows.filter(([, count]) => count > 0)).toEqual([
      ["state", 1],
      ["marks", 1],
    ]);
  });

  test("lets the library start over, and undoes nothing of before by mistake", async () => {
    const { corpus } = await openLibrary();
    const { undo } = await corpus.save(written(1, null, 20));
    await corpus.eraseAll();
    expect(await corpus.list(0, 10)).toEqual({ total: 0, articles: [] });
    const { id } = await corpus.save(written(1, null, 20));
    expect(await corpus.undo(undo)).toBe(false);
    expect((await corpus.get(id))?.id).toBe(id);
    expect(await corpus.verify()).toEqual({ articles: 1, wrong: [] });
    expect((await corpus.changesSince(1)).changed).toHaveLength(1);
  });
});

test("on a full disk deletion goes without the trash", async () => {
  const { db, corpus } = await openLibrary();
  const { id } = await corpus.save(written(1, null, 20));
  db.trash.hook("creating", () => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(await corpus.delete([id])).toEqual({ deleted: 1, undo: "" });
  expect(await corpus.get(id)).toBeNull();
});
