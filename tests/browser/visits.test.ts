import { describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  allowSites,
  noteSites,
  pauseSite,
  readSites,
  removeSite,
  siteState,
  sitesNamed,
} from "../../lib/browser/sites";
import { visitOf } from "../../lib/browser/visits";

const TAB = { id: 7, incognito: false, url: "https://news.example/1" };
const SENDER = { id: "x", frameId: 0, url: "https://news.example/said-by-the-page", tab: TAB };

describe("a page that says it is being read", () => {
  test("is a visit", () => {
    expect(visitOf({ name: "page.visited" }, SENDER)).toEqual({
      tabId: 7,
      address: "https://news.example/1",
    });
  });

  test.each([
    ["in a private window", { ...SENDER, tab: { ...TAB, incognito: true } }],
    ["in a frame", { ...SENDER, frameId: 3 }],
    ["in no tab", { ...SENDER, tab: undefined }],
    ["in a tab whose address is not told", { ...SENDER, tab: { ...TAB, url: undefined } }],
  ])("%s is none", (_what, sender) => {
    expect(visitOf({ name: "page.visited" }, sender)).toBeNull();
  });

  test.each([null, "page.visited", {}, { name: "article.save" }])("%j is none", (message) => {
    expect(visitOf(message, SENDER)).toBeNull();
  });
});

/** The worker's end of one request. */
function answerTo(name: string, act: (request: Record<string, unknown>) => Promise<void>) {
  return async (message: unknown) => {
    const envelope = Object(message);
    if (Reflect.get(envelope, "name") !== name) return undefined;
    await act(Object(Reflect.get(envelope, "request")));
    return { ok: true, value: {} };
  };
}

/**
 * Permissions and registered scripts as the browser keeps them, and the worker's part of a wish; the storage is the
 * testing library's own.
 */
function browserThat(allows: boolean) {
  const origins = new Set<string>();
  const scripts = new Map<string, { matches: string[] }>();
  fakeBrowser.reset();
  const sitesNoted = answerTo("site.wish", ({ addresses }) => noteSites(addresses as string[]));
  fakeBrowser.runtime.onMessage.addListener(sitesNoted);
  Object.assign(fakeBrowser.permissions, {
    request: async (asked: { origins: string[] }) => {
      if (allows) for (const origin of asked.origins) origins.add(origin);
      return allows;
    },
    contains: async (asked: { origins: string[] }) => asked.origins.every((origin) => origins.has(origin)),
    remove: async (given: { origins: string[] }) => given.origins.every((origin) => origins.delete(origin)),
  });
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.keys()].map((id) => ({ id })),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.forEach((id) => void scripts.delete(id)),
      registerContentScripts: async (added: { id: string; matches: string[] }[]) => {
        for (const { id, matches } of added) scripts.set(id, { matches });
      },
    },
  });
  return { origins, matches: () => [...scripts.values()].flatMap((script) => script.matches) };
}

test("sites are found among what a reader writes, by domain or address", () => {
  expect(sitesNamed("bbc.com, HTTPS://www.Courier.example/world؛ the wire")).toEqual([
    "https://bbc.com/",
    "https://www.bbc.com/",
    "https://courier.example/",
    "https://www.courier.example/",
  ]);
  expect(sitesNamed("")).toEqual([]);
});

describe("a site", () => {
  test("is allowed together with others in one prompt", async () => {
    const { origins, matches } = browserThat(true);
    expect(
      await allowSites(["https://news.example/1", "https://b.example/2", "https://news.example/3"]),
    ).toBe(true);
    expect([...origins].sort()).toEqual(["https://b.example/*", "https://news.example/*"]);
    expect(matches()).toHaveLength(2);
  });

  test("that is allowed is read from then on, and no other", async () => {
    const { origins, matches } = browserThat(true);
    expect(await allowSites(["https://news.example/story?x#y"])).toBe(true);
    expect([...origins]).toEqual(["https://news.example/*"]);
    expect(matches()).toEqual(["https://news.example/*"]);
    expect(await siteState("https://news.example/another")).toBe("on");
    expect(await siteState("https://other.example/")).toBe("off");
  });

  test("that is not allowed is not read and not kept in mind", async () => {
    const { matches } = browserThat(false);
    expect(await allowSites(["https://news.example/"])).toBe(false);
    expect(await readSites()).toEqual([]);
    expect(matches()).toEqual([]);
  });

  test("paused is not read until it goes on", async () => {
    const { matches } = browserThat(true);
    await allowSites(["https://news.example/"]);
    await allowSites(["https://b.example/"]);
    await pauseSite("https://news.example", true);
    expect(await siteState("https://news.example/")).toBe("paused");
    expect(matches()).toEqual(["https://b.example/*"]);
    await pauseSite("https://news.example", false);
    expect(matches()).toHaveLength(2);
  });

  test("removed gives its permission back", async () => {
    const { origins, matches } = browserThat(true);
    await allowSites(["https://news.example/"]);
    await removeSite("https://news.example");
    expect([[...origins], matches(), await readSites()]).toEqual([[], [], []]);
  });

  test.each(["about:config", "file:///etc/passwd", "no address", ""])("%j is none", async (address) => {
    const { origins } = browserThat(true);
    expect(await allowSites([address])).toBe(false);
    expect(origins.size).toBe(0);
  });
});
