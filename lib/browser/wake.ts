import { browser } from "wxt/browser";

/** Wakes the worker where it sleeps. The message says nothing else, and nobody answers it. */
export function wakeWorker(): void {
  browser.runtime.sendMessage({ name: "wake" }).catch(() => {});
}
