import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { LATE, within } from "../../lib/browser/deadline";
import { LibraryHold } from "../../lib/browser/library";
import { StoreError } from "../../lib/store/errors";
import { openLibrary } from "../store/library";

test("a library that could not be opened is tried again by the next who asks", async () => {
  let tries = 0;
  const hold = new LibraryHold(async () => {
    if (++tries === 1) throw new StoreError("storage-unavailable", "just now");
    return (await openLibrary()).corpus;
  });
  await expect(hold.get()).rejects.toMatchObject({ code: "storage-unavailable" });
  const [one, other] = await Promise.all([hold.get(), hold.get()]);
  expect(one).toBe(other);
  expect(tries).toBe(2);
});

test("one that the browser closed is opened again", async () => {
  const { name } = await openLibrary();
  const hold = new LibraryHold(async () => (await openLibrary(name)).corpus);
  const first = await hold.get();
  first.close();
  const second = await hold.get();
  expect(second).not.toBe(first);
  expect((await second.list(0, 1)).total).toBe(0);
});

test("work that takes too long is told, and its failure is nobody's", async () => {
  expect(await within(Promise.resolve(7), 1_000)).toBe(7);
  await expect(within(Promise.reject(new Error("broken")), 1_000)).rejects.toThrow("broken");
  let fail: (error: Error) => void = () => {};
  const work = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  expect(await within(work, 10)).toBe(LATE);
  fail(new Error("later"));
});
