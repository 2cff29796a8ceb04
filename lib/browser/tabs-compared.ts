/**
 * Comparing the page being read with the window's other tabs. One prompt asks for what it takes; the popup may be gone
 * the next moment, so the worker keeps the wish, does the work once the permission arrives, and gives it back.
 */
import * as v from "valibot";
import { browser } from "wxt/browser";
import type { Article } from "../model";
import { Count, Words } from "../store/article-shape";
import { send } from "./client";
import { giveBack, type OpenTab, openTabsIn, type TabOutcome } from "./open-tabs";
import { readTab } from "./page";

const WISH = "tabsWish";
const STATE = "tabsCompared";
const EVERY_SITE = "*://*/*";
/** Who may read every site also sees which of them are open. */
const ASKED = { origins: [EVERY_SITE] };
/** Tabs of one window that are read. */
const MOST_TABS = 100;

const WishShape = v.object({ tabId: Count, windowId: Count });
export type TabsWish = v.InferOutput<typeof WishShape>;

const StateShape = v.variant("step", [
  v.object({ step: v.literal("reading"), tabId: Count, done: Count, of: Count }),
  v.object({
    step: v.literal("done"),
    tabId: Count,
    tabs: v.pipe(v.array(v.object({ title: Words, outcome: Words })), v.maxLength(MOST_TABS)),
  }),
  v.object({ step: v.literal("failed"), tabId: Count }),
]);
/** How far the worker is with a page's tabs, kept as long as the browser runs. */
export type TabsState = v.InferOutput<typeof StateShape>;

/** Saves an article where it reports the event of the page being read. */
export type SaveOnEvent = (article: Article) => Promise<TabOutcome | "other-event">;

/** Asks for the tabs of a window and their pages; within the reader's click, before anything is awaited. */
export async function allowTabsCompared(wish: TabsWish): Promise<boolean> {
  const answer = browser.permissions.request(ASKED);
  const noted = send("tabs.wish", wish);
  const [allowed] = await Promise.all([answer, noted]);
  if (!allowed) await browser.storage.session.remove(WISH);
  // Where it was allowed before, nothing tells the worker that it now is.
  else await send("tabs.compare", {});
  return allowed;
}

/** Keeps in mind what the reader is being asked for; for the worker. */
export async function noteTabsWish(wish: TabsWish): Promise<void> {
  await browser.storage.session.remove(STATE);
  await browser.storage.session.set({ [WISH]: wish });
}

/** What is known of a tab's comparison with the others; null where there is none. */
export async function tabsState(tabId: number): Promise<TabsState | null> {
  const stored = await browser.storage.session.get(STATE);
  const parsed = v.safeParse(StateShape, stored[STATE]);
  return parsed.success && parsed.output.tabId === tabId ? parsed.output : null;
}

/** Calls back with each step of the worker; returns how to stop that. */
export function onTabsState(callback: (state: TabsState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const parsed = v.safeParse(StateShape, changes[STATE]?.newValue);
    if (parsed.success) callback(parsed.output);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

const tell = (state: TabsState) => browser.storage.session.set({ [STATE]: state });

async function outcomeOf({ tabId, asleep }: OpenTab, save: SaveOnEvent): Promise<string> {
  if (asleep) return "asleep";
  try {
    const page = await readTab(tabId, false);
    if (page.state !== "read") return page.state;
    if (page.isPrivate) return "private";
    return page.reading.state === "none" ? "no-article" : await save(page.reading.article);
  } catch {
    return "failed";
  }
}

async function compareTabs({ tabId, windowId }: TabsWish, saverFor: SaverFor): Promise<void> {
  const others = (await openTabsIn(windowId)).filter((tab) => tab.tabId !== tabId).slice(0, MOST_TABS);
  const told: { title: string; outcome: string }[] = [];
  await tell({ step: "reading", tabId, done: 0, of: others.length });
  const save = await saverFor(tabId);
  for (const tab of others) {
    told.push({ title: tab.title.slice(0, 300), outcome: await outcomeOf(tab, save) });
    await tell({ step: "reading", tabId, done: told.length, of: others.length });
  }
  await tell({ step: "done", tabId, tabs: told });
}

/** Given the tab being read, what saves other articles on its event. */
export type SaverFor = (tabId: number) => Promise<SaveOnEvent>;

let running: Promise<void> | null = null;

/** Does what the reader wished for once it is allowed, whoever calls first; settles when that is done. */
export function grantTabsWish(saverFor: SaverFor): Promise<void> {
  running ??= compareWished(saverFor).finally(() => {
    running = null;
  });
  return running;
}

async function compareWished(saverFor: SaverFor): Promise<void> {
  const stored = await browser.storage.session.get(WISH);
  const wish = v.safeParse(WishShape, stored[WISH]);
  if (!wish.success || !(await browser.permissions.contains(ASKED))) return;
  await browser.storage.session.remove(WISH);
  try {
    await compareTabs(wish.output, saverFor);
  } catch {
    await tell({ step: "failed", tabId: wish.output.tabId });
  } finally {
    await giveBack([EVERY_SITE]);
  }
}

/** Goes on when the permission arrives, whether the popup lives or not; for the worker's top level. */
export function watchTabsWish(saverFor: SaverFor): void {
  browser.permissions.onAdded.addListener(() => void grantTabsWish(saverFor));
}
