import { describe } from "vitest";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";

/** Describes tests for each browser; where one is not installed they are skipped, and their name says so. */
export function inEachBrowser(what: string, tests: (browser: DrivenBrowser) => void): void {
  for (const browser of drivenBrowsers) {
    const missing = !isInstalled(browser);
    const name = missing ? `${browser.name} is not installed: ${what}` : `${browser.name}: ${what}`;
    describe.skipIf(missing)(name, () => tests(browser));
  }
}
