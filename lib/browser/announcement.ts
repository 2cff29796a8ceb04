/** What a page of an allowed site says for itself. It runs in each of them, so it imports nothing but the browser. */
import { browser } from "wxt/browser";

/** The name of the message by which a page says that it is being read. */
export const VISITED = "page.visited";
/** How long a page is before the reader's eyes until it counts as read, in milliseconds. */
const READING_MS = 4_000;

/** Runs in the page: announces it once it was visible for a while. */
export function announceVisit(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    timer = setTimeout(() => {
      document.removeEventListener("visibilitychange", watch);
      void browser.runtime.sendMessage({ name: VISITED });
    }, READING_MS);
  };
  document.addEventListener("visibilitychange", watch);
  watch();
}
