import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { missingFor, openTabs, saveTab } from "../../lib/browser/open-tabs";
import { parseHtml } from "../../lib/cli/html-document";
import { readContent } from "../../lib/extract/page";
import { StoreError } from "../../lib/store/errors";
import { openLibrary } from "../store/library";

const tab = (url: string, more: object = {}) => ({ id: 1, url, title: "A story", incognito: false, ...more });
const page = (content: unknown) => [{ result: content }];

beforeEach(() => fakeBrowser.reset());

function standsOpen(...tabs: object[]): void {
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue(tabs as never);
}

describe("the open tabs", () => {
  test("are web pages; the browser's own, its store's and private ones are none", async () => {
    standsOpen(
      tab("https://a.example/1"),
      tab("https://b.example/1", { id: 2, incognito: true }),
      tab("about:config", { id: 3 }),
      tab("https://chromewebstore.google.com/detail/x", { id: 4 }),
      tab("http://c.example/1", { id: 5, discarded: true, title: "" }),
      { id: 6, incognito: false },
    );
    expect(await openTabs()).toEqual([
      { tabId: 1, url: "https://a.example/1", title: "A story", asleep: false },
      { tabId: 5, url: "http://c.example/1", title: "http://c.example/1", asleep: true },
    ]);
  });

  test("need no permission for sites that the reader has allowed", async () => {
    const contains = vi.fn(
      async ({ origins }: { origins: string[] }) => origins[0] === "https://a.example/*",
    );
    Object.assign(fakeBrowser, { permissions: { contains } });
    standsOpen(tab("https://a.example/1"), tab("https://b.example:8443/1"), tab("https://b.example/2"));
    expect(await missingFor(await openTabs())).toEqual(["https://b.example/*"]);
  });
});

describe("saving a tab", () => {
  const open = { tabId: 1, url: "https://a.example/1", title: "A story", asleep: false };
  const save = async () => ({ id: "", outcome: "new", savedAt: "", versions: 1, undo: "" }) as const;

  function reads(result: () => Promise<unknown>, incognito = false): void {
    vi.spyOn(fakeBrowser.tabs, "get").mockResolvedValue(tab(open.url, { incognito }) as never);
    Object.assign(fakeBrowser, { scripting: { executeScript: result } });
  }

  test("that sleeps reads nothing of it", async () => {
    const read = vi.fn();
    reads(read);
    expect(await saveTab({ ...open, asleep: true }, save)).toBe("asleep");
    expect(read).not.toHaveBeenCalled();
  });

  test("without permission says so", async () => {
    reads(() => Promise.reject(new Error("Missing host permission for the tab")));
    expect(await saveTab(open, save)).toBe("no-access");
  });

  /** What the reading script gives of a page with such a body. */
  const reading = (body: string) => {
    const html = `<html lang="en"><title>Flood in Velmora</title><body>${body}</body></html>`;
    const content = readContent(parseHtml(html), open.url);
    return { state: "page", url: open.url, title: "A story", selection: "", content };
  };
  const ARTICLE = `<article><h1>Flood in Velmora</h1>${"<p>Two people were hurt in Velmora on Monday when the river rose over its banks, the mayor of the town said.</p>".repeat(6)}</article>`;

  test("saves its article, and tells whether it was there already", async () => {
    reads(async () => page(reading(ARTICLE)));
    const { corpus } = await openLibrary();
    expect(await saveTab(open, (article) => corpus.save(article))).toBe("new");
    expect(await saveTab(open, (article) => corpus.save(article))).toBe("unchanged");
    expect((await corpus.list(0, 5)).articles).toMatchObject([{ url: open.url }]);
  });

  test("keeps nothing of a private one, and finds no article where there is none", async () => {
    const nothing = vi.fn();
    reads(async () => page(reading(ARTICLE)), true);
    expect(await saveTab(open, nothing)).toBe("private");
    reads(async () => page(reading("<nav><a href='/'>Home</a></nav>")));
    expect(await saveTab(open, nothing)).toBe("no-article");
    expect(nothing).not.toHaveBeenCalled();
  });

  test("that answers nonsense, or is gone, could not be read", async () => {
    reads(async () => page({ state: "article" }));
    expect(await saveTab(open, save)).toBe("failed");
    vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("No tab with id: 1"));
    expect(await saveTab(open, save)).toBe("failed");
  });

  test("fails as a whole where the storage is full", async () => {
    reads(async () => page(reading(ARTICLE)));
    const full = () => Promise.reject(new StoreError("storage-full", ""));
    await expect(saveTab(open, full)).rejects.toMatchObject({ code: "storage-full" });
  });
});
