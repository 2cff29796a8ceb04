/** What a reader agrees to before anything of theirs is sent, where the browser itself asks for that (Firefox). */
import { browser } from "wxt/browser";

/** Firefox's names for what sharing sends; the manifest names the same as optional. */
export const SENT_BY_SHARING = ["authenticationInfo", "browsingActivity", "websiteContent"] as const;

/** Asks within the reader's click; true at once where they agreed before, and in browsers that have no such question. */
export async function agreesToSharing(): Promise<boolean> {
  if (import.meta.env.BROWSER !== "firefox") return true;
  const asked = { permissions: [], data_collection: [...SENT_BY_SHARING] };
  return browser.permissions.request(asked);
}
