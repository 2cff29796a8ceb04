import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test, vi } from "vitest";
import { SCHEMA_VERSION } from "../../lib/store/schema";
import { openLibrary, report } from "./library";

async function nativeVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

test("a library written by a newer build is refused and stays as it is", async () => {
  const newer = new Dexie("newer");
  newer.version(SCHEMA_VERSION + 1).stores({ chapters: "id" });
  await newer.open();
  await newer.table("chapters").put({ id: 1 });
  newer.close();
  const before = await nativeVersion("newer");
  await expect(openLibrary("newer")).rejects.toMatchObject({ code: "newer-database" });
  expect(await nativeVersion("newer")).toBe(before);
  const same = await new Dexie("newer").open();
  expect(same.tables.map(({ name }) => name)).toEqual(["chapters"]);
});

test("where the browser gives no storage, that is said", async () => {
  const denied = new DOMException("A mutation operation was attempted", "InvalidStateError");
  vi.spyOn(indexedDB, "databases").mockRejectedValue(denied);
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw denied;
  });
  await expect(openLibrary()).rejects.toMatchObject({ code: "storage-unavailable" });
  vi.restoreAllMocks();
});

test("a library opens where the origin's databases cannot be listed, and a newer one is refused all the same", async () => {
  const { name, db } = await openLibrary();
  db.close();
  const newer = new Dexie("unlisted-newer");
  newer.version(SCHEMA_VERSION + 1).stores({ chapters: "id" });
  await newer.open();
  newer.close();
  vi.spyOn(indexedDB, "databases").mockRejectedValue(
    new DOMException("another one is damaged", "UnknownError"),
  );
  (await openLibrary(name)).db.close();
  (await openLibrary()).db.close();
  await expect(openLibrary("unlisted-newer")).rejects.toMatchObject({ code: "newer-database" });
  vi.restoreAllMocks();
});

test("a full disk is named, and nothing is half written", async () => {
  const { db, corpus } = await openLibrary();
  await corpus.save(report("https://a.example/1", "One."));
  const full = (): never => {
    throw new DOMException("full", "QuotaExceededError");
  };
  db.tail.hook("updating", full);
  await expect(corpus.save(report("https://a.example/2", "Two."))).rejects.toMatchObject({
    code: "storage-full",
  });
  db.tail.hook("updating").unsubscribe(full);
  expect(await db.articles.count()).toBe(1);
  expect((await corpus.list(0, 10)).total).toBe(1);
});

test("a disk that is full is named, too, where the browser says something else of it", async () => {
  const { db, corpus } = await openLibrary();
  const abort = (): never => {
    throw new DOMException("The transaction was aborted", "AbortError");
  };
  db.articles.hook("creating", abort);
  const code = () => corpus.save(report("https://a.example/1", "One.")).catch((error) => error.code);
  const estimating = (quota: number) =>
    vi.stubGlobal("navigator", { storage: { estimate: async () => ({ quota, usage: 1_745_448 }) } });
  estimating(900_000_000);
  expect(await code()).toBe("write-aborted");
  estimating(1_745_448);
  expect(await code()).toBe("storage-full");
  vi.unstubAllGlobals();
  db.articles.hook("creating").unsubscribe(abort);
});

test("a library closed for a newer build does not come back by itself, nor writes into it", async () => {
  const { name, db, corpus } = await openLibrary();
  const newer = new Dexie(name);
  newer.version(SCHEMA_VERSION + 1).stores({ chapters: "id" });
  await newer.open();
  await expect(corpus.save(report("https://a.example/1", "One."))).rejects.toMatchObject({
    code: "storage-unavailable",
  });
  expect([db.isOpen(), corpus.isOpen]).toEqual([false, false]);
  await expect(openLibrary(name)).rejects.toMatchObject({ code: "newer-database" });
  expect(await newer.table("chapters").count()).toBe(0);
});

test("one that is upgraded while it is being opened is refused", async () => {
  const newer = new Dexie("raced");
  newer.version(SCHEMA_VERSION + 1).stores({ chapters: "id" });
  await newer.open();
  newer.close();
  vi.spyOn(indexedDB, "databases").mockResolvedValue([]);
  await expect(openLibrary("raced")).rejects.toMatchObject({ code: "newer-database" });
  vi.restoreAllMocks();
});

test("a write that the browser breaks off is named", async () => {
  const { db, corpus } = await openLibrary();
  const abort = (): never => {
    throw new DOMException("The transaction was aborted", "AbortError");
  };
  db.tail.hook("creating", abort);
  await expect(corpus.save(report("https://a.example/1", "One."))).rejects.toMatchObject({
    code: "write-aborted",
  });
  db.tail.hook("creating").unsubscribe(abort);
  expect(await db.articles.count()).toBe(0);
});
