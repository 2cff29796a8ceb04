/** The popup wakes the worker with its first breath, so that both get ready at the same time. */
import { browser } from "wxt/browser";

const WAKE = "worker.wake";

/** For the popup: sent before anything else is loaded. Nobody waits for an answer. */
export function wakeWorker(): void {
  browser.runtime.sendMessage({ name: WAKE }).catch(() => {});
}

/** For the worker's top level: calls back with the tab that the reader asks about. */
export function onWake(prepare: (tabId: number) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isWake = typeof message === "object" && message !== null && Reflect.get(message, "name") === WAKE;
    // What is not made ready now is made ready when it is needed.
    if (isWake && sender.id === browser.runtime.id) prepareActive(prepare).catch(() => {});
    return undefined;
  });
}

async function prepareActive(prepare: (tabId: number) => Promise<void>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await prepare(tab.id);
}
