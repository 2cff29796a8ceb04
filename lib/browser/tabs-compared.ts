/** Comparing the window's tabs with the page being read, as the reader wished (`tabs-wish.ts`); for the worker. */
import { browser } from "wxt/browser";
import type { Article } from "../model";
import { type OpenTab, openTabsIn, type TabOutcome } from "./open-tabs";
import { readTab } from "./page";
import { giveTabsBack, MOST_TABS, type TabsWish, takeTabsWish, tellTabsState } from "./tabs-wish";

/** Saves an article where it reports the event of the page being read. */
export type SaveOnEvent = (article: Article) => Promise<TabOutcome | "other-event">;

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
  await tellTabsState({ step: "reading", tabId, done: 0, of: others.length });
  const save = await saverFor(tabId);
  for (const tab of others) {
    told.push({ title: tab.title.slice(0, 300), outcome: await outcomeOf(tab, save) });
    await tellTabsState({ step: "reading", tabId, done: told.length, of: others.length });
  }
  await tellTabsState({ step: "done", tabId, tabs: told });
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
  const wish = await takeTabsWish();
  if (!wish) return;
  try {
    await compareTabs(wish, saverFor);
  } catch {
    await tellTabsState({ step: "failed", tabId: wish.tabId });
  } finally {
    await giveTabsBack();
  }
}

/** Goes on when the permission arrives, whether the popup lives or not; for the worker's top level. */
export function watchTabsWish(saverFor: SaverFor): void {
  browser.permissions.onAdded.addListener(() => void grantTabsWish(saverFor));
}
