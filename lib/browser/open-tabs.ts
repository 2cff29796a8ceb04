/**
 * Saving what stands open in a window. Seeing the tabs' addresses and reading their pages are optional permissions:
 * each is asked for within the reader's click, for exactly the sites chosen, and given back once the tabs are saved.
 */
import { browser } from "wxt/browser";
import type { Article } from "../model";
import type { SaveResult, StoreErrorCode } from "../store";
import { readTab } from "./page";
import { type Unreadable, unreadableByAddress } from "./page-states";
import { patternOf } from "./sites";

/** A tab whose page may hold an article. */
export interface OpenTab {
  readonly tabId: number;
  readonly title: string;
  readonly url: string;
  /** True where the browser has put the page to sleep: it must be shown once before it can be read. */
  readonly asleep: boolean;
}

/** What became of one tab. */
export type TabOutcome = SaveResult["outcome"] | Unreadable | "no-article" | "private" | "asleep" | "failed";

/** Asks to see which pages are open; within the reader's click, before anything is awaited. */
export function allowTabList(): Promise<boolean> {
  return browser.permissions.request({ permissions: ["tabs"] });
}

/** The web pages open in this page's window; nothing of private windows. */
export async function openTabs(): Promise<OpenTab[]> {
  return webPages(await browser.tabs.query({ currentWindow: true }));
}

/** The web pages open in a window; nothing of private windows. */
export async function openTabsIn(windowId: number): Promise<OpenTab[]> {
  return webPages(await browser.tabs.query({ windowId }));
}

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly incognito: boolean;
  readonly discarded?: boolean | undefined;
}

function webPages(tabs: readonly Tab[]): OpenTab[] {
  return tabs.flatMap(({ id, url, title, incognito, discarded }) => {
    if (id === undefined || url === undefined || incognito || !isWebPage(url)) return [];
    return [{ tabId: id, url, title: title || url, asleep: discarded === true }];
  });
}

function isWebPage(address: string): boolean {
  return /^https?:/i.test(address) && unreadableByAddress(address) === null;
}

/** The permissions that reading some tabs takes and that are not given yet. */
export async function missingFor(tabs: readonly OpenTab[]): Promise<string[]> {
  const patterns = [...new Set(tabs.map(({ url }) => patternOf(url)))];
  const given = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_origin, at) => given[at] !== true);
}

/** Asks for sites; within the reader's click, before anything is awaited. False where the reader refused. */
export async function allowOrigins(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0 || (await browser.permissions.request({ origins: [...origins] }));
}

/** Gives back what was asked for to save the tabs. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ permissions: ["tabs"], origins: [...origins] });
}

/** Reads one tab's page and saves its article. @throws StoreError "storage-full", since no other would fit either */
export async function saveTab(
  { tabId, asleep }: OpenTab,
  save: (article: Article) => Promise<SaveResult>,
): Promise<TabOutcome> {
  if (asleep) return "asleep";
  try {
    const page = await readTab(tabId, false);
    if (page.state !== "read") return page.state;
    if (page.isPrivate) return "private";
    if (page.reading.state === "none") return "no-article";
    return (await save(page.reading.article)).outcome;
  } catch (error) {
    if (isOfStore(error, "storage-full")) throw error;
    return "failed";
  }
}

/** By its code: the popup, which knows this file, does not load the store for the sake of a class. */
function isOfStore(error: unknown, code: StoreErrorCode): boolean {
  return error instanceof Error && error.name === "StoreError" && Reflect.get(error, "code") === code;
}
