import { browser } from "wxt/browser";

/**
 * Keeps the scripts that run in pages from `storage.local`, where the browser can (Chromium; Firefox has no such level, so
 * that whatever is read from there is checked all the same); for the worker's top level.
 */
export function closeStorageToPages(): void {
  const close: unknown = Reflect.get(browser.storage.local, "setAccessLevel");
  if (typeof close !== "function") return;
  const closed: Promise<void> = close.call(browser.storage.local, { accessLevel: "TRUSTED_CONTEXTS" });
  closed.catch(() => {});
}
