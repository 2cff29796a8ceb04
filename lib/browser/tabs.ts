import { browser } from "wxt/browser";

export interface CurrentTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly isPrivate: boolean;
}

/** The tab that the reader looks at, as the popup or panel sees it; null where the window has none. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId, isPrivate: tab.incognito };
}

/** Shows a tab where another one of its window is in front. */
export async function bringForward(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}

/** Opens a page of the extension ("library", "options", or "outlets" in the open edition) in a tab of its own, or brings an open one to the front. */
export async function openPage(page: "library" | "options" | "welcome" | "outlets"): Promise<void> {
  const url = new URL(`/${page}.html`, location.origin).href;
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}

/** Opens the page of outlets, to follow that of the page in front. The open edition alone has it. */
export async function followOutletInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const page = new URL("/outlets.html", location.origin);
  if (tab?.url !== undefined && !tab.incognito) page.searchParams.set("follow", tab.url);
  await browser.tabs.create({ url: page.href });
}

/** True for a popup that was opened from the menu of a selection (see `menu.ts`): that text is the article then. */
export function wantsSelection(): boolean {
  return new URLSearchParams(location.search).get("use") === "selection";
}

/** Opens an address in a tab of its own, in front. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
