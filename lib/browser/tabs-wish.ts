/**
 * The reader's wish to compare the page being read with the window's other tabs. One prompt asks for what it takes; the
 * popup may be gone the next moment, so the worker keeps the wish, does the work once the permission arrives
 * (`tabs-compared.ts`), and gives it back.
 */
import * as v from "valibot";
import { browser } from "wxt/browser";
import { send } from "./client";

const WISH = "tabsWish";
const STATE = "tabsCompared";
const EVERY_SITE = "*://*/*";
/** Who may read every site also sees which of them are open. */
const ASKED = { origins: [EVERY_SITE] };
/** Tabs of one window that are read. */
export const MOST_TABS = 100;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Words = v.pipe(v.string(), v.maxLength(300));

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

/** Tells of a step of the work; for the worker. */
export async function tellTabsState(state: TabsState): Promise<void> {
  await browser.storage.session.set({ [STATE]: state });
}

/** Takes the wish, once it is allowed, so that it is done once; null where there is none to do. For the worker. */
export async function takeTabsWish(): Promise<TabsWish | null> {
  const stored = await browser.storage.session.get(WISH);
  const wish = v.safeParse(WishShape, stored[WISH]);
  if (!wish.success || !(await browser.permissions.contains(ASKED))) return null;
  await browser.storage.session.remove(WISH);
  return wish.output;
}

/** Gives back what was asked for. */
export async function giveTabsBack(): Promise<void> {
  await browser.permissions.remove(ASKED);
}
