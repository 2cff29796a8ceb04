/** The browser may end at any moment: every point at which the second copy is touched is tried as the last one. */
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { FillableCorpus } from "../../lib/store/filling";
import type { Folder } from "../../lib/store/journal/folder";
import { openGuarded } from "../../lib/store/open";
import { type FilesAround, filesAround } from "./files";
import { report, WORDS_ANALYSIS } from "./library";

/** A folder that after some operations answers no more, as if the browser had been ended. */
function endingAfter(folder: Folder, operations: number): { folder: Folder; done: () => number } {
  let done = 0;
  const counted = <A extends unknown[], R>(operation: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => {
      if (++done > operations) return Promise.reject(new Error("the browser was ended"));
      return operation.apply(folder, args);
    };
  };
  const { names, read, write, remove } = folder;
  return {
    folder: { names: counted(names), read: counted(read), write: counted(write), remove: counted(remove) },
    done: () => done,
  };
}

async function opened(around: FilesAround, name: string) {
  const { db, journal } = await openGuarded(name, around);
  return { db, corpus: new FillableCorpus(db, WORDS_ANALYSIS, journal) };
}

const article = (at: number) =>
  report(`https://a.example/${at}`, `Report ${at} of the flood.`, `Flood ${at}`);

/** Saves, deletes, takes back and tidies; ids of the articles that are to be there afterwards. */
async function work(corpus: FillableCorpus): Promise<Set<string>> {
  const kept = new Set<string>();
  for (let at = 0; at < 10; at++) kept.add((await corpus.save(article(at))).id);
  const [first = "", second = ""] = kept;
  await corpus.delete([first]);
  const { undo } = await corpus.delete([second]);
  await corpus.undo(undo);
  kept.delete(first);
  await corpus.maintain().catch(() => false);
  while (await corpus.maintain().catch(() => false));
  return kept;
}

const idsIn = async (corpus: FillableCorpus) =>
  new Set((await corpus.list(0, 100)).articles.map(({ id }) => id));

function lose(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

test("whichever touch of the second copy is the last, nothing is lost of the library, and the copy catches up", async () => {
  const whole = filesAround();
  const counter = endingAfter(whole.folder, Number.MAX_SAFE_INTEGER);
  await work((await opened({ ...whole, folder: counter.folder }, "uncut")).corpus);
  const points = counter.done();
  expect(points).toBeGreaterThan(30);
  for (let point = 0; point < points; point += 3) {
    const name = `cut-at-${point}`;
    const around = filesAround();
    const sound = around.folder;
    Object.assign(around, { folder: endingAfter(sound, point + 2).folder });
    const first = await opened(around, name);
    const kept = await work(first.corpus);
    first.db.close();
    Object.assign(around, { folder: sound });
    const second = await opened(around, name);
    expect(await idsIn(second.corpus)).toEqual(kept);
    while (await second.corpus.maintain());
    second.db.close();
    await lose(name);
    const third = await opened(around, name);
    expect(await idsIn(third.corpus)).toEqual(kept);
    third.db.close();
  }
}, 120_000);

test("an erasure that is cut off leaves the library, or nothing", async () => {
  for (let point = 0; point < 6; point++) {
    const name = `erased-${point}`;
    const around = filesAround();
    const { db, corpus } = await opened(around, name);
    for (let at = 0; at < 3; at++) await corpus.save(article(at));
    db.close();
    const sound = around.folder;
    const again = await opened(around, name);
    Object.assign(around, { folder: endingAfter(sound, point).folder });
    const erased = await again.corpus.eraseAll().then(
      () => true,
      () => false,
    );
    again.db.close();
    Object.assign(around, { folder: sound });
    const third = await opened(around, name);
    expect((await idsIn(third.corpus)).size).toBe(erased ? 0 : 3);
    third.db.close();
  }
});
