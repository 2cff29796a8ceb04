import { browser } from "wxt/browser";

/** Opens the first page once, when the extension is installed; never after an update. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") browser.tabs.create({ url: `${location.origin}/welcome.html` });
  });
}
