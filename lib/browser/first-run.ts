import { browser } from "wxt/browser";

/**
 * Opens the first page once, when the extension is installed; never after an update, and not for a build loaded by a
 * developer or a test, who do that many times a day.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== "install") return;
    const { installType } = await browser.management.getSelf();
    if (installType !== "development") await browser.tabs.create({ url: `${location.origin}/welcome.html` });
  });
}
