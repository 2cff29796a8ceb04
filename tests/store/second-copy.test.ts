import "fake-indexeddb/auto";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import type { Analysis } from "../../lib/store/analysis";
import { FillableCorpus } from "../../lib/store/filling";
import { restoreFrom } from "../../lib/store/journal/restore";
import { listSegments } from "../../lib/store/journal/segments";
import { openDatabase, openGuarded } from "../../lib/store/open";
import type { Database } from "../../lib/store/schema";
import { type FilesAround, filesAround } from "./files";
import { report, WORDS_ANALYSIS } from "./library";

let named = 0;

interface Guarded {
  readonly db: Database;
  readonly corpus: FillableCorpus;
}

async function opened(
  around: FilesAround,
  name: string,
  analysis: Analysis = WORDS_ANALYSIS,
): Promise<Guarded> {
  const { db, journal } = await openGuarded(name, around);
  return { db, corpus: new FillableCorpus(db, analysis, journal) };
}

async function fresh() {
  const around = filesAround();
  const name = `copied-${++named}`;
  return { around, name, ...(await opened(around, name)) };
}

/** What the browser does on finding its files cut off. */
function lose(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

async function settled({ corpus }: Guarded): Promise<void> {
  while (await corpus.maintain());
}

const article = (at: number, text = `Report ${at} tells of a flood in Velmora that took ${at + 3} houses.`) =>
  report(`https://a.example/${at}`, text, `Flood ${at}`);

/** Everything that the reader would miss, however it is stored. */
async function holdings({ db }: Guarded) {
  const rows = await db.articles.toArray();
  const versions = await db.versions.toArray();
  return {
    articles: rows.map(({ analysis: _, broughtBack: _back, ...row }) => row),
    versions: versions.map(({ cursor: _, ...row }) => row),
    corrections: (await db.corrections.toArray()).map(({ id, at, said, cursor }) => ({
      id,
      at,
      said,
      cursor,
    })),
    openings: await db.openings.toArray(),
    gone: (await db.tombstones.toArray()).map(({ id, cursor }) => ({ id, cursor })),
  };
}

test("a library whose database is gone comes back as it was, and says so once", async () => {
  const { around, name, ...library } = await fresh();
  const { corpus, db } = library;
  const ids: string[] = [];
  for (let at = 0; at < 30; at++) ids.push((await corpus.save(article(at))).id);
  await corpus.save(article(3, "Report 3 now tells of 40 houses."));
  await corpus.save(article(3, "Report 3 now tells of 41 houses."));
  await corpus.saveFollowed(article(40));
  await corpus.saveWhileReading(article(41));
  await corpus.delete([ids[5] ?? "", ids[6] ?? ""]);
  const undone = await corpus.delete([ids[3] ?? ""]);
  await corpus.undo(undone.undo);
  const pair: [string, string] = [ids[0] ?? "", ids[1] ?? ""];
  await corpus.corrections.add([{ about: "match", articles: pair, same: true }]);
  await corpus.openings.mark(ids.slice(0, 20));
  await settled(library);
  const before = await holdings(library);
  expect(before.articles).toHaveLength(30);
  expect(before.versions).toHaveLength(2);
  db.close();
  await lose(name);
  const again = await opened(around, name);
  expect(await holdings(again)).toEqual(before);
  expect(await again.corpus.copy.restored()).toMatchObject({ articles: 30, missing: 0 });
  expect((await again.corpus.list(0, 5)).total).toBe(30);
  await again.corpus.copy.seen();
  await settled(again);
  expect(await again.corpus.verify()).toMatchObject({ wrong: [] });
  again.db.close();
  const third = await opened(around, name);
  expect(await third.corpus.copy.restored()).toBeNull();
  expect(await holdings(third)).toEqual(before);
});

test("what is found by its words is found again before it is analysed again", async () => {
  const { around, name, corpus, db } = await fresh();
  for (let at = 0; at < 10; at++) await corpus.save(article(at));
  db.close();
  await lose(name);
  const again = await opened(around, name);
  const { articles } = await again.corpus.candidates(WORDS_ANALYSIS.analyse("", article(100)), 5);
  expect(articles).toHaveLength(5);
});

test("a database that lost its last changes gets them back", async () => {
  const { around, name, corpus, db } = await fresh();
  const { id } = await corpus.save(article(1));
  await corpus.save(article(2));
  await new Promise((resolve) => setTimeout(resolve, 5));
  const [articles, tail] = [await db.articles.toArray(), await db.tail.toArray()];
  const kept = await corpus.save(article(3));
  await corpus.save(article(1, "Report 1 tells of 50 houses now."));
  await corpus.delete([kept.id]);
  const before = await holdings({ db, corpus });
  await db.transaction("rw", db.tables, async () => {
    for (const table of [db.articles, db.versions, db.tombstones, db.tail]) await table.clear();
    await db.articles.bulkAdd(articles);
    await db.tail.bulkAdd(tail);
  });
  db.close();
  const again = await opened(around, name);
  expect(await holdings(again)).toEqual(before);
  expect(await again.corpus.versions(id)).toHaveLength(2);
  await settled(again);
  expect(await again.corpus.verify()).toMatchObject({ wrong: [] });
});

/** Has reading articles fail, as it does in a file that was cut off, until the database is deleted. */
function cutOff(): void {
  for (const way of ["openCursor", "getAll", "getAllRecords"]) {
    const read: unknown = Reflect.get(IDBObjectStore.prototype, way);
    if (typeof read !== "function") continue;
    vi.spyOn(IDBObjectStore.prototype, way as "getAll").mockImplementation(function (
      this: IDBObjectStore,
      ...asked
    ) {
      if (this.name === "articles") throw new DOMException("cut off", "UnknownError");
      return read.apply(this, asked);
    });
  }
  const remove = indexedDB.deleteDatabase.bind(indexedDB);
  vi.spyOn(indexedDB, "deleteDatabase").mockImplementation((name) => {
    vi.restoreAllMocks();
    return remove(name);
  });
}

test("a database that opens and cannot be read gives place to what the copy holds", async () => {
  const { around, name, ...library } = await fresh();
  for (let at = 0; at < 5; at++) await library.corpus.save(article(at));
  const before = await holdings(library);
  library.corpus.close();
  cutOff();
  const again = await opened(around, name);
  expect(await holdings(again)).toEqual(before);
  expect(await again.corpus.copy.restored()).toMatchObject({ articles: 5, missing: 0 });
});

test("one that cannot be read and has no whole copy is left as it is", async () => {
  const { around, name, ...library } = await fresh();
  around.wish = false;
  await library.corpus.save(article(1));
  library.corpus.close();
  cutOff();
  await expect(opened(around, name)).rejects.toMatchObject({ code: "storage-unavailable" });
  vi.restoreAllMocks();
  expect((await (await opened(around, name)).corpus.list(0, 5)).total).toBe(1);
});

test("an empty library stays empty, and one that was erased does not come back", async () => {
  const { around, name, corpus, db } = await fresh();
  for (let at = 0; at < 3; at++) await corpus.save(article(at));
  await corpus.eraseAll();
  expect(readdirSync(around.path)).toEqual([]);
  db.close();
  const again = await opened(around, name);
  expect((await again.corpus.list(0, 5)).total).toBe(0);
  expect(await again.corpus.copy.restored()).toBeNull();
  await again.corpus.save(article(9));
  again.db.close();
  await lose(name);
  const third = await opened(around, name);
  expect((await third.corpus.list(0, 5)).articles.map(({ headline }) => headline)).toEqual(["Flood 9"]);
});

test("where the reader wants no copy there is none, and a loss is told", async () => {
  const { around, name, corpus, db } = await fresh();
  await corpus.save(article(1));
  around.wish = false;
  await corpus.copy.make(false);
  await corpus.save(article(2));
  expect(readdirSync(around.path)).toEqual([]);
  db.close();
  await lose(name);
  const again = await opened(around, name);
  expect(await again.corpus.copy.restored()).toMatchObject({ articles: 0, missing: 2 });
});

test("a library older than its journal is taken in whole, without being told of as restored", async () => {
  const { around, name, corpus, db } = await fresh();
  around.wish = false;
  for (let at = 0; at < 210; at += 42)
    await corpus.saveAll(Array.from({ length: 42 }, (_, place) => article(at + place)));
  await corpus.save(article(3, "Report 3 now tells of 40 houses."));
  await db.marks.clear();
  await db.versions.toCollection().modify((row) => {
    Reflect.deleteProperty(row, "cursor");
  });
  around.known = null;
  around.wish = true;
  db.close();
  const again = await opened(around, name);
  expect(await again.corpus.copy.restored()).toBeNull();
  await settled(again);
  const before = await holdings(again);
  expect(await again.corpus.copy.state()).toMatchObject({ behind: 0, failure: null });
  again.db.close();
  await lose(name);
  expect(await holdings(await opened(around, name))).toEqual(before);
});

test("the journal's files stay few, and what was deleted leaves them", async () => {
  const { around, name, ...library } = await fresh();
  const { corpus, db } = library;
  const ids: string[] = [];
  for (let at = 0; at < 100; at++) ids.push((await corpus.save(article(at))).id);
  await settled(library);
  expect(readdirSync(around.path).length).toBeLessThan(24);
  await corpus.delete(ids.slice(0, 90));
  const later = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000);
  while (await corpus.maintain(later));
  const texts = readdirSync(around.path).flatMap((file) => {
    const bytes = readFileSync(join(around.path, file));
    const found: string[] = [];
    for (let at = bytes.indexOf("VJ1"); at >= 0; at = bytes.indexOf("VJ1", at + 1))
      found.push(gunzipSync(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at + 4))).toString());
    return found;
  });
  expect(texts.join("\n")).toContain("Flood 95");
  expect(texts.join("\n")).not.toContain("Flood 17");
  const before = await holdings(library);
  db.close();
  await lose(name);
  expect((await holdings(await opened(around, name))).articles).toEqual(before.articles);
});

test.each(["cut off", "a byte turned"])(
  "of a file that is damaged (%s) what is whole comes back",
  async (damage) => {
    const { around, name, ...library } = await fresh();
    await library.corpus.saveAll(Array.from({ length: 130 }, (_, place) => article(place)));
    library.db.close();
    const file = join(
      around.path,
      readdirSync(around.path)
        .filter((each) => each.startsWith("g1-1-"))
        .at(0) ?? "",
    );
    const bytes = readFileSync(file);
    if (damage === "cut off") truncateSync(file, bytes.length - 100);
    else {
      const place = Math.floor(bytes.length / 3);
      bytes[place] = (bytes[place] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    }
    await lose(name);
    const again = await opened(around, name);
    const { total } = await again.corpus.list(0, 1);
    expect(total).toBeGreaterThanOrEqual(130 - 64);
    expect(total).toBeLessThan(130);
    expect(await again.corpus.copy.restored()).toMatchObject({ articles: total, missing: 130 - total });
  },
);

test("a copy that cannot be written keeps nobody from saving, and is caught up with", async () => {
  const { around, corpus } = await fresh();
  const { write } = around.folder;
  around.folder.write = async () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  expect((await corpus.save(article(1))).outcome).toBe("new");
  expect(await corpus.copy.state()).toMatchObject({ behind: 1, failure: expect.stringContaining("full") });
  around.folder.write = write;
  await corpus.save(article(2));
  expect(await corpus.copy.state()).toMatchObject({ behind: 0, failure: null });
});

/** A hundred articles in ten files, lost with their database; what they were. */
async function lostInParts() {
  const { around, name, corpus, db } = await fresh();
  for (let at = 0; at < 100; at += 10)
    await corpus.saveAll(Array.from({ length: 10 }, (_, place) => article(at + place)));
  const before = await holdings({ db, corpus });
  db.close();
  await lose(name);
  return { around, name, before };
}

async function resumed({ around, name, before }: Awaited<ReturnType<typeof lostInParts>>): Promise<void> {
  const again = await opened(around, name);
  expect(await holdings(again)).toEqual(before);
  expect(await again.corpus.copy.restored()).toMatchObject({ articles: 100, missing: 0 });
  await settled(again);
  expect(await again.corpus.verify()).toMatchObject({ wrong: [] });
}

test("a restoration that is cut off while it reads begins again", async () => {
  const lost = await lostInParts();
  const { folder } = lost.around;
  const { read } = folder;
  let reads = 0;
  folder.read = (file) => {
    if (++reads > 5) throw new Error("the browser was ended");
    return read.call(folder, file);
  };
  await expect(opened(lost.around, lost.name)).rejects.toThrow("ended");
  folder.read = read;
  await resumed(lost);
});

test("a restoration that is cut off while it writes is resumed", async () => {
  const lost = await lostInParts();
  const { add } = IDBObjectStore.prototype;
  let adds = 0;
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === "articles" && ++adds > 45)
      throw new DOMException("the browser was ended", "AbortError");
    return add.apply(this, given);
  });
  const { folder } = lost.around;
  const db = await openDatabase(lost.name);
  const cutOff = listSegments(folder).then((segments) => restoreFrom(db, folder, segments, 1_000_000, 10));
  await expect(cutOff).rejects.toThrow("ended");
  vi.restoreAllMocks();
  expect(await db.articles.count()).toBe(40);
  db.close();
  await resumed(lost);
});

test("a journal that is larger than what may stand in memory comes back as well", async () => {
  const { around, name, before } = await lostInParts();
  const db = await openDatabase(name);
  await restoreFrom(db, around.folder, await listSegments(around.folder), 5_000);
  expect(await holdings({ db, corpus: new FillableCorpus(db, WORDS_ANALYSIS, null) })).toEqual(before);
  db.close();
});

test("the listing comes back with the library, as it would be made of its rows", async () => {
  const { around, name, corpus, db } = await fresh();
  for (let at = 0; at < 600; at += 100)
    await corpus.saveAll(Array.from({ length: 100 }, (_, place) => article(at + place)));
  await corpus.delete((await corpus.list(100, 20)).articles.map(({ id }) => id));
  db.close();
  await lose(name);
  const again = await opened(around, name);
  const made = await again.db.listing.toArray();
  expect(made.map(({ chunk }) => chunk)).toEqual([0, 1]);
  await again.db.listing.clear();
  for await (const _part of again.corpus.listing());
  expect(await again.db.listing.bulkGet([0, 1])).toEqual(made);
});
