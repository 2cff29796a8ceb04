/** Access to the page of a tab, by the permission that the reader's click gave (activeTab). */

import * as v from "valibot";
import { browser } from "wxt/browser";
import { articleFromSelection, judgeContent } from "../extract";

import type { Article } from "../model";
import { believed, isSameSite } from "./believed";
import { LATE, within } from "./deadline";
import { PageError } from "./errors";
import { type Unreadable, unreadableByAddress, unreadableByRefusal } from "./page-states";
import { type PageReading, READER_FILE } from "./reader-protocol";
import { PageReadingShape } from "./shapes";

/** What was found on a page; `selection` is what the reader has selected there. */
export type PageText =
  | { readonly state: "article"; readonly article: Article }
  | { readonly state: "none"; readonly title: string; readonly selection: string };

/** More of a title says no more of its language. */
const LONGEST_TITLE = 500;

export type TabReading =
  | { readonly state: "read"; readonly reading: PageText; readonly isPrivate: boolean }
  | { readonly state: Unreadable };

/**
 * Injects the reader into a tab and takes what it read.
 *
 * @param useSelection takes the reader's selected text as the article
 * @param meanwhile is given the tab's title once the page is asked, and done while it answers
 * @throws PageError "page-unreadable" where the reader broke or answered nonsense, "page-busy"
 *   where it does not answer at all, "not-found" for a closed tab
 */
export async function readTab(
  tabId: number,
  useSelection: boolean,
  meanwhile: (title: string) => void = () => {},
): Promise<TabReading> {
  const tab = await tabOf(tabId);
  const refused = tab.url === undefined ? null : unreadableByAddress(tab.url);
  if (refused !== null) return { state: refused };
  let answer: unknown;
  try {
    const asked = inject(tabId);
    meanwhile(tab.title?.slice(0, LONGEST_TITLE) ?? "");
    answer = await asked;
  } catch (error) {
    if (error instanceof PageError) throw error;
    return { state: unreadableByRefusal(String(error), tab.url) };
  }
  const reading = checkedReading(answer);
  if (reading.state === "pdf") return { state: "pdf" };
  const { url } = await tabOf(tabId);
  if (url === undefined || !isSameSite(tab.url ?? url, url)) return { state: "no-access" };
  return { state: "read", reading: textOf(believed(reading, url), useSelection), isPrivate: tab.incognito };
}

function textOf(page: Extract<PageReading, { state: "page" }>, useSelection: boolean): PageText {
  const { url, selection, content } = page;
  const result = useSelection
    ? articleFromSelection(selection, page)
    : judgeContent(content, { url, now: new Date() });
  if (result.state === "article") return { state: "article", article: result.article };
  return { state: "none", title: result.title, selection };
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

/** Refuses what must not be stored: articles of private windows, and of tabs that cannot be told apart from them. */
export async function mustNotBePrivate(tabId: number): Promise<void> {
  if ((await tabOf(tabId)).incognito)
    throw new PageError("private-window", "nothing of a private window is kept");
}

interface Tab {
  readonly incognito: boolean;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

async function tabOf(tabId: number): Promise<Tab> {
  try {
    return await browser.tabs.get(tabId);
  } catch (error) {
    throw new PageError("not-found", String(error));
  }
}

/** How long a page that is still loading is waited for, and how long reading it may take, in milliseconds. */
const LOADS_WITHIN_MS = 4_000;
const READ_WITHIN_MS = 12_000;

/**
 * Reads a page once its document stands; one that does not stop loading as it stands.
 *
 * @throws PageError "page-busy" for a page that runs no script: it shows a dialog, or is at work without end
 */
async function inject(tabId: number): Promise<unknown> {
  const loaded = await within(run(tabId, false), LOADS_WITHIN_MS);
  const answer = loaded === LATE ? await within(run(tabId, true), READ_WITHIN_MS) : loaded;
  if (answer === LATE) throw new PageError("page-busy", `no answer within ${READ_WITHIN_MS} ms`);
  return answer;
}

async function run(tabId: number, injectImmediately: boolean): Promise<unknown> {
  const target = { tabId };
  const [frame] = await browser.scripting.executeScript({ target, injectImmediately, files: [READER_FILE] });
  return frame?.result;
}
