// Before Dexie, which takes the database it finds when it is loaded.
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PageError } from "../../lib/browser/errors";
import { makeHandlers } from "../../lib/browser/handlers";
import type { TabReading } from "../../lib/browser/page";
import type { ComparedArticle } from "../../lib/browser/protocol";
import { answer } from "../../lib/browser/server";
import type { Services } from "../../lib/browser/services";
import type { KeptCorrection } from "../../lib/model";
import { StoreError } from "../../lib/store/errors";
import { openLibrary, report, WORDS_ANALYSIS } from "../store/library";

const READ = report("https://a.example/1", "A flood reached Velmora and Tarnhus.");

interface Given {
  readonly page?: TabReading | Promise<TabReading>;
  readonly isPrivate?: boolean;
  readonly corpus?: Services["corpus"];
  readonly retention?: { readonly days: number } | null;
}

/** The worker's handlers over a real library; only the tab is made up. */
async function worker({ page, isPrivate = false, corpus, retention = null }: Given = {}) {
  const library = await openLibrary();
  const heard: KeptCorrection[] = [];
  const badges: [number, string][] = [];
  const wished: string[] = [];
  const backups: number[] = [];
  const handlers = makeHandlers({
    corpus: corpus ?? (async () => library.corpus),
    readTab: async () => page ?? { state: "read", reading: { state: "article", article: READ }, isPrivate },
    showInTab: async (_tab, { exact }) => exact === "Velmora",
    mustNotBePrivate: async () => {
      if (isPrivate) throw new PageError("private-window", "");
    },
    noteSites: async (addresses) => void wished.push(...addresses),
    noteTabsWish: async ({ tabId, windowId }) => void wished.push(`tab ${tabId} of window ${windowId}`),
    grantTabsWish: async () => {},
    retention: async () => retention,
    backUp: async () => void backups.push(Date.now()),
    tellOnButton: async (tabId, { comparison }) => void badges.push([tabId, comparison.subjectId]),
    analyse: WORDS_ANALYSIS.analyse,
    compareAlone: ({ id }) => ({ subjectId: id, facts: [], reports: [] }),
    searchWords: ({ article }) => article.headline,
    compareSteps: function* (subject, others, _counts, corrections) {
      heard.push(...corrections);
      return {
        subjectId: subject.id,
        facts: [],
        reports: others.map(({ id }) => ({
          articleId: id,
          relation: "same-event",
          probability: 1,
          followUp: false,
          reasons: [],
          copyGroup: null,
        })),
      };
    },
  });
  const ask = (name: string, request: unknown) => answer(handlers, { name, request });
  return { ...library, ask, heard, badges, wished, backups };
}

test("a site that the reader is asked for is kept in mind, and nothing that is no address", async () => {
  const { ask, wished } = await worker();
  expect(await ask("site.wish", { addresses: ["https://news.example/1"] })).toEqual({ ok: true, value: {} });
  expect(await ask("site.wish", { addresses: [7] })).toMatchObject({ ok: false });
  expect(await ask("tabs.wish", { tabId: 3, windowId: 1 })).toEqual({ ok: true, value: {} });
  expect(await ask("tabs.wish", { tabId: 3 })).toMatchObject({ ok: false });
  expect(wished).toEqual(["https://news.example/1", "tab 3 of window 1"]);
});

describe("comparing a page", () => {
  test("tells the tab's button, and nothing where there is no article", async () => {
    const { ask, badges, corpus } = await worker();
    await ask("page.compare", { tabId: 7, useSelection: false });
    expect(badges).toEqual([[7, (await corpus.stateOf(READ)).id]]);
    const none = await worker({ page: { state: "pdf" } });
    await none.ask("page.compare", { tabId: 7, useSelection: false });
    expect(none.badges).toEqual([]);
  });

  test("brings the library's reports and how the article stands in it", async () => {
    const { ask, corpus } = await worker();
    const other = await corpus.save(report("https://b.example/1", "Velmora was flooded."));
    await corpus.save(READ, new Date("2024-03-01T10:00:00Z"));
    const reply = await ask("page.compare", { tabId: 1, useSelection: false });
    expect(reply).toMatchObject({
      ok: true,
      value: {
        state: "article",
        saved: { state: "saved", savedAt: "2024-03-01T10:00:00.000Z", versions: 1 },
        isPrivate: false,
        librarySize: 2,
        comparison: { reports: [{ articleId: other.id }] },
        articles: { [other.id]: { headline: "A report" } },
      },
    });
  });

  test("says how many reports the event has where not all are compared", async () => {
    const { ask, corpus } = await worker();
    for (let number = 0; number < 30; number++)
      await corpus.save(
        report(`https://b.example/${number}`, `Velmora was flooded. Street ${number} is closed.`),
      );
    while (await corpus.maintain());
    const reply = await ask("page.compare", { tabId: 1, useSelection: false });
    const { comparison, eventReports } = (reply as { value: ComparedArticle }).value;
    expect(comparison.reports.length).toBeLessThan(30);
    expect(eventReports).toBe(30);
  });

  test.each(["browser-page", "store-page", "pdf", "no-access"] as const)("says %s", async (state) => {
    const { ask } = await worker({ page: { state } });
    expect(await ask("page.compare", { tabId: 1, useSelection: false })).toEqual({
      ok: true,
      value: { state },
    });
  });

  test("says that there is no article, and what is selected", async () => {
    const reading = { state: "none", title: "A page", selection: "some words" } as const;
    const { ask } = await worker({ page: { state: "read", reading, isPrivate: false } });
    expect(await ask("page.compare", { tabId: 1, useSelection: false })).toEqual({
      ok: true,
      value: reading,
    });
  });

  test("in a private window stores nothing", async () => {
    const { ask, db } = await worker({ isPrivate: true });
    expect(await ask("page.compare", { tabId: 1, useSelection: false })).toMatchObject({
      value: { isPrivate: true },
    });
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });
});

test("waiting work stops while the reader waits for the library, and goes on afterwards", async () => {
  const { ask, corpus } = await worker();
  await corpus.save(report("https://b.example/1", "Velmora was flooded."));
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { stateOf } = corpus;
  corpus.stateOf = async (article) => {
    await held;
    return stateOf.call(corpus, article);
  };
  const asked = ask("page.compare", { tabId: 1, useSelection: false });
  await Promise.resolve();
  await Promise.resolve();
  expect(await ask("library.maintain", {})).toEqual({ ok: true, value: { remaining: 1 } });
  goOn();
  await asked;
  expect(await ask("library.maintain", {})).toEqual({ ok: true, value: { remaining: 0 } });
});

test("a tab that takes its time holds up no work of the library", async () => {
  let show = (_reading: TabReading): void => {};
  const page = new Promise<TabReading>((resolve) => {
    show = resolve;
  });
  const { ask, corpus } = await worker({ page });
  await corpus.save(report("https://b.example/1", "Velmora was flooded."));
  const asked = ask("page.compare", { tabId: 1, useSelection: false });
  expect(await ask("library.maintain", {})).toEqual({ ok: true, value: { remaining: 0 } });
  show({ state: "pdf" });
  await asked;
});

describe("saving", () => {
  test("and undoing it", async () => {
    const { ask } = await worker();
    const saved = await ask("article.save", { article: READ, tabId: 1 });
    expect(saved).toMatchObject({ ok: true, value: { saved: { state: "saved", versions: 1 } } });
    expect(await ask("library.list", { offset: 0, limit: 10 })).toMatchObject({ value: { total: 1 } });
    const undo = saved?.ok === true ? Reflect.get(Object(saved.value), "undo") : "";
    expect(await ask("library.undo", { undo })).toEqual({ ok: true, value: { done: true } });
    expect(await ask("library.list", { offset: 0, limit: 10 })).toMatchObject({
      value: { total: 0, articles: [] },
    });
  });

  test("from a private window is refused, and nothing is stored", async () => {
    const { ask, db } = await worker({ isPrivate: true });
    const reply = await ask("article.save", { article: READ, tabId: 1 });
    expect(reply).toMatchObject({ ok: false, failure: { code: "private-window" } });
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });
});

describe("what the reader sets right", () => {
  const ID = "a".repeat(32);
  const OTHER = "b".repeat(32);
  const correction = { about: "match", articles: [ID, OTHER], same: false };

  test("is kept, listed, taken back and put back", async () => {
    const { ask } = await worker();
    const listed = () => ask("correction.list", { offset: 0, limit: 10 });
    expect(await ask("correction.add", { corrections: [correction], tabId: 1 })).toMatchObject({ ok: true });
    const page = await listed();
    expect(page).toMatchObject({ value: { total: 1, corrections: [{ correction }], articles: {} } });
    const [{ id }] = Object(page).value.corrections;
    const withdrawn = await ask("correction.withdraw", { ids: [id] });
    expect(await listed()).toMatchObject({ value: { total: 0 } });
    await ask("library.undo", { undo: Object(withdrawn).value.undo });
    expect(await listed()).toMatchObject({ value: { total: 1 } });
  });

  test("comes with the page that it concerns, and moves the comparison", async () => {
    const { ask, corpus, heard } = await worker();
    const { id } = await corpus.save(report("https://b.example/1", "Velmora was flooded."));
    const { id: subject } = await corpus.stateOf(READ);
    await ask("correction.add", { corrections: [{ ...correction, articles: [subject, id] }], tabId: 1 });
    const reply = await ask("page.compare", { tabId: 1, useSelection: false });
    expect(reply).toMatchObject({ value: { corrections: [{ correction: { same: false } }] } });
    expect(heard.map(({ correction }) => correction.about)).toEqual(["match"]);
  });

  test("on a page of a private window is refused, and nothing is stored", async () => {
    const { ask, db } = await worker({ isPrivate: true });
    const reply = await ask("correction.add", { corrections: [correction], tabId: 1 });
    expect(reply).toMatchObject({ ok: false, failure: { code: "private-window" } });
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });
});

describe("what was opened", () => {
  /** Lets what waits for the answer to be out run to its end. */
  async function settle(): Promise<void> {
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.runAllTimersAsync();
  }

  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  test("is the article compared and the reports on its event", async () => {
    const { ask, corpus, db } = await worker();
    const { id } = await corpus.save(report("https://b.example/1", "Velmora was flooded."));
    await ask("page.compare", { tabId: 1, useSelection: false });
    await settle();
    await vi.waitFor(async () => expect(await db.openings.toCollection().primaryKeys()).toEqual([id]));
  });

  test("and what the reader saves; the rest goes when the settings say so", async () => {
    const { ask, corpus } = await worker({ retention: { days: 30 } });
    await corpus.save(
      report("https://b.example/1", "A storm passed Oskel."),
      new Date("2024-03-01T10:00:00Z"),
    );
    // It was announced long ago that it would go.
    while (await corpus.maintain(new Date("2024-04-01T10:00:00Z"), { days: 30 }));
    await ask("article.save", { article: READ, tabId: 1 });
    await settle();
    await vi.waitFor(async () => expect((await corpus.list(0, 5)).total).toBe(1));
    expect((await corpus.list(0, 5)).articles).toMatchObject([{ url: READ.url }]);
  });
});

test("deleting by id and undoing that", async () => {
  const { ask, corpus } = await worker();
  const { id } = await corpus.save(READ);
  const deleted = await ask("library.delete", { ids: [id] });
  expect(deleted).toMatchObject({ value: { deleted: 1 } });
  const undo = deleted?.ok === true ? Reflect.get(Object(deleted.value), "undo") : "";
  await ask("library.undo", { undo });
  expect((await corpus.get(id))?.id).toBe(id);
});

test("showing a quote says whether the page holds it", async () => {
  const { ask } = await worker();
  const show = (exact: string) => ask("page.show", { tabId: 1, quote: { exact, prefix: "", suffix: "" } });
  expect(await show("Velmora")).toEqual({ ok: true, value: { found: true } });
  expect(await show("elsewhere")).toEqual({ ok: true, value: { found: false } });
});

describe("failures cross as plain data", () => {
  test("of the library", async () => {
    const corpus = Promise.reject(new StoreError("newer-database", "version 9"));
    corpus.catch(() => {});
    const { ask } = await worker({ corpus: () => corpus });
    expect(await ask("library.list", { offset: 0, limit: 1 })).toEqual({
      ok: false,
      failure: { code: "newer-database", detail: "StoreError: version 9" },
    });
  });

  test("of a request that is not as it should be", async () => {
    const { ask } = await worker();
    const reply = await ask("library.list", { offset: "0", limit: 1 });
    expect(reply).toMatchObject({ ok: false, failure: { code: "invalid-message" } });
  });

  test("that nobody expected", async () => {
    const corpus = Promise.reject(Object.assign(new Error("broken"), { code: "made-up" }));
    corpus.catch(() => {});
    const { ask } = await worker({ corpus: () => corpus });
    expect(await ask("library.list", { offset: 0, limit: 1 })).toMatchObject({
      failure: { code: "unexpected" },
    });
  });

  test.each(["constructor", "page", "", "__proto__"])(
    "and a message named %j is none of ours",
    async (name) => {
      const { ask } = await worker();
      expect(await ask(name, {})).toBeNull();
    },
  );
});
