/** What a reader agrees to before anything of theirs is sent, where the browser itself asks for that (Firefox). */
import { browser } from "wxt/browser";

/** Firefox's names for what sharing sends; the manifest names the same as optional. */
const SENT_BY_SHARING = ["authenticationInfo", "browsingActivity", "websiteContent"] as const;

const ASKED = { permissions: [], data_collection: [...SENT_BY_SHARING] };

/** Asks within the reader's click; true at once where they agreed before, and in browsers that have no such question. */
export async function agreesToSharing(): Promise<boolean> {
  if (import.meta.env.BROWSER !== "firefox") return true;
  return browser.permissions.request(ASKED);
}

/**
 * Whether the reader agrees still: they can take it back in the browser's own settings. In Firefox a page whose process is
 * taken over may write into `storage.local`; what it writes there shares nothing with anybody while this is not so.
 */
export async function hasAgreedToSharing(): Promise<boolean> {
  return import.meta.env.BROWSER !== "firefox" || browser.permissions.contains(ASKED);
}
