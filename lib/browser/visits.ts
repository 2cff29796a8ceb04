/** A page of an allowed site says that it is being read; the worker reads it and saves what it finds. */
import { browser } from "wxt/browser";
import type { Article } from "../model";
import { VISITED } from "./announcement";
import { readTab } from "./page";
import { siteState } from "./sites";

/** What the worker needs to know of a page that announced itself. */
export interface Visit {
  readonly tabId: number;
  readonly address: string;
}

/** The visit that a message announces, at the address that the browser gives of the tab; null for any other message, frames within pages and private windows. */
export function visitOf(
  message: unknown,
  sender: {
    readonly id?: string | undefined;
    readonly frameId?: number | undefined;
    readonly tab?:
      | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito: boolean }
      | undefined;
  },
): Visit | null {
  if (typeof message !== "object" || message === null || Reflect.get(message, "name") !== VISITED)
    return null;
  const { tab, frameId } = sender;
  if (tab?.id === undefined || tab.incognito || tab.url === undefined || frameId !== 0) return null;
  return { tabId: tab.id, address: tab.url };
}

export type SaveVisit = (article: Article, tabId: number) => Promise<unknown>;

/** Saves the articles of allowed sites as they are read; for the worker's top level. */
export function saveVisits(save: SaveVisit): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const visit = sender.id === browser.runtime.id ? visitOf(message, sender) : null;
    // Nobody waits for an answer, and what fails shows in the popup as an article that is not saved.
    if (visit !== null) saveVisit(visit, save).catch(() => {});
    return undefined;
  });
}

async function saveVisit({ tabId, address }: Visit, save: SaveVisit): Promise<void> {
  if ((await siteState(address)) !== "on") return;
  const page = await readTab(tabId, false);
  if (page.state !== "read" || page.isPrivate || page.reading.state !== "article") return;
  await save(page.reading.article, tabId);
}
