/** Access to the page of a tab, by the permission that the reader's click gave (activeTab). */

import * as v from "valibot";
import { browser } from "wxt/browser";
import type { TextQuote } from "../model";
import { PageError } from "./errors";
import { type Unreadable, unreadableByAddress, unreadableByRefusal } from "./page-states";
import {
  type PageReading,
  READER_FILE,
  type ReaderRequestName,
  type ReaderRequests,
} from "./reader-protocol";
import { FoundShape, PageReadingShape } from "./shapes";

export type TabReading =
  | {
      readonly state: "read";
      readonly reading: Exclude<PageReading, { state: "pdf" | "error" }>;
      readonly isPrivate: boolean;
    }
  | { readonly state: Unreadable };

/**
 * Injects the reader into a tab and takes what it read.
 *
 * @param useSelection takes the reader's selected text as the article
 * @throws PageError "page-unreadable" where the reader broke or answered nonsense, "not-found" for a closed tab
 */
export async function readTab(tabId: number, useSelection: boolean): Promise<TabReading> {
  const tab = await tabOf(tabId);
  const refused = tab.url === undefined ? null : unreadableByAddress(tab.url);
  if (refused !== null) return { state: refused };
  let answer: unknown;
  try {
    answer = await inject(tabId);
    if (useSelection) answer = await ask(tabId, "reader.read", { useSelection });
  } catch (error) {
    return { state: unreadableByRefusal(String(error), tab.url) };
  }
  const reading = checkedReading(answer);
  if (reading.state === "pdf") return { state: "pdf" };
  return { state: "read", reading, isPrivate: tab.incognito };
}

function checkedReading(answer: unknown): Exclude<PageReading, { state: "error" }> {
  const parsed = v.safeParse(PageReadingShape, answer);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new PageError(
      "page-unreadable",
      `${v.getDotPath(issue) ?? "reading"}: ${issue.message.slice(0, 200)}`,
    );
  }
  if (parsed.output.state === "error") throw new PageError("page-unreadable", parsed.output.detail);
  return parsed.output;
}

/** Scrolls to a quote in the tab's page and highlights it; false where the page no longer holds it or was left. */
export async function showInTab(tabId: number, quote: TextQuote): Promise<boolean> {
  try {
    return await askToShow(tabId, quote);
  } catch {
    // No reader in the page: it was reloaded, or the worker's first message came before the reader's own.
    try {
      await inject(tabId);
      return await askToShow(tabId, quote);
    } catch {
      return false;
    }
  }
}

async function askToShow(tabId: number, quote: TextQuote): Promise<boolean> {
  return v.parse(FoundShape, await ask(tabId, "reader.show", { quote })).found;
}

/** Refuses what must not be stored: articles of private windows, and of tabs that cannot be told apart from them. */
export async function mustNotBePrivate(tabId: number): Promise<void> {
  if ((await tabOf(tabId)).incognito)
    throw new PageError("private-window", "nothing of a private window is kept");
}

async function tabOf(tabId: number): Promise<{ incognito: boolean; url?: string | undefined }> {
  try {
    return await browser.tabs.get(tabId);
  } catch (error) {
    throw new PageError("not-found", String(error));
  }
}

async function inject(tabId: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
  return frame?.result;
}

function ask<N extends ReaderRequestName>(
  tabId: number,
  name: N,
  request: ReaderRequests[N]["request"],
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
}
