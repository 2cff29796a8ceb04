import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { ImportJournal } from "../../lib/store/import/journal";
import { PaceMaker } from "../../lib/store/import/pace";
import type { FileProgress } from "../../lib/store/import/progress";
import { emptyReport, withOutcome } from "../../lib/store/import/report";

const source = (name: string, text: string) => ({ name, blob: new Blob([text]) });
const progress = (name: string, items: number, done: boolean): FileProgress => ({
  report: withOutcome(emptyReport(name), "new"),
  items,
  done,
});

let opened = 0;
const journal = (name = `journal-${++opened}`) => ({ name, journal: new ImportJournal(name) });

describe("the journal of imports", () => {
  test("gives back after a restart what is left to do, and how far it had come", async () => {
    const { name, journal: before } = journal();
    const job = await before.begin([
      source("a.txt", "one"),
      source("b.txt", "two"),
      source("c.txt", "three"),
    ]);
    await before.checkpoint(
      job,
      new Map([
        [0, progress("a.txt", 1, true)],
        [1, progress("b.txt", 7, false)],
      ]),
    );
    before.close();
    const { journal: after } = journal(name);
    expect(await after.unfinished()).toEqual([{ job, files: 3, filesDone: 1 }]);
    const { sources, resumed } = await after.load(job);
    expect(sources.map((each) => each.name)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(await Promise.all(sources.map(({ blob }) => blob.text()))).toEqual(["", "two", "three"]);
    expect(resumed).toEqual([
      progress("a.txt", 1, true),
      progress("b.txt", 7, false),
      { report: emptyReport("c.txt"), items: 0, done: false },
    ]);
  });

  test("forgets an import that has ended, and only that", async () => {
    const { journal: open } = journal();
    const first = await open.begin([source("a.txt", "one")]);
    const second = await open.begin([source("b.txt", "two")]);
    await open.end(first);
    expect(await open.unfinished()).toEqual([{ job: second, files: 1, filesDone: 0 }]);
    await open.clear();
    expect(await open.unfinished()).toEqual([]);
  });
});

describe("the pace of an import", () => {
  test("is said once it has settled: articles a second and the time left", () => {
    const pace = new PaceMaker();
    expect(pace.note({ at: 0, share: 0, articles: 0 })).toBeNull();
    expect(pace.note({ at: 1_000, share: 0.1, articles: 150 })).toBeNull();
    expect(pace.note({ at: 4_000, share: 0.2, articles: 600 })).toEqual({ rate: 150, secondsLeft: 16 });
  });

  test("is that of the last stretch", () => {
    const pace = new PaceMaker();
    pace.note({ at: 0, share: 0, articles: 0 });
    pace.note({ at: 10_000, share: 0.4, articles: 4_000 });
    pace.note({ at: 20_000, share: 0.5, articles: 5_000 });
    expect(pace.note({ at: 30_001, share: 0.6, articles: 6_000 })?.rate).toBeCloseTo(100, 0);
  });

  test("says nothing where nothing moves, nor of the time before a pause", () => {
    const pace = new PaceMaker();
    pace.note({ at: 0, share: 0.5, articles: 10 });
    expect(pace.note({ at: 5_000, share: 0.5, articles: 10 })).toBeNull();
    pace.restart();
    expect(pace.note({ at: 60_000, share: 0.6, articles: 20 })).toBeNull();
  });
});
