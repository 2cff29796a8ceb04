/** The side panel of Chromium, the sidebar of Firefox: how it opens, and when it should look again. */
import { browser } from "wxt/browser";

/** Where the popup leaves word that the reader gave access to a page; it lasts as long as the browser runs. */
const READ_KEY = "pageRead";

interface ChromiumPanel {
  readonly open: (options: { windowId: number }) => Promise<void>;
}
interface FirefoxSidebar {
  readonly open: () => Promise<void>;
}

function apiOf<T>(name: string): T | null {
  const api: unknown = Reflect.get(browser, name);
  return typeof api === "object" && api !== null ? (api as T) : null;
}

/**
 * How to open the panel beside this window's pages; null where the browser has none. Prepared before the reader's
 * click, because browsers open a panel only at once.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  const sidebar = apiOf<FirefoxSidebar>("sidebarAction");
  if (sidebar) return () => sidebar.open();
  const panel = apiOf<ChromiumPanel>("sidePanel");
  const { id: windowId } = await browser.windows.getCurrent();
  return panel && windowId !== undefined ? () => panel.open({ windowId }) : null;
}

/** Tells an open panel that the reader has just given access to a page. */
export async function announceRead(): Promise<void> {
  await browser.storage.session.set({ [READ_KEY]: Date.now() });
}

/** Calls back whenever the panel's window may show another page, or has become readable; returns how to stop that. */
export function onPageMayDiffer(callback: () => void): () => void {
  const onUpdated = (_tabId: number, change: { status?: string }, tab: { active?: boolean }): void => {
    if (change.status === "complete" && tab.active === true) callback();
  };
  const onStored = (changes: Record<string, unknown>): void => {
    if (READ_KEY in changes) callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.session.onChanged.addListener(onStored);
  return () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.storage.session.onChanged.removeListener(onStored);
  };
}
