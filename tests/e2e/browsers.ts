import { describe } from "vitest";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";

type Tests = (browser: DrivenBrowser) => void;

function inBrowsers(browsers: readonly DrivenBrowser[], what: string, tests: Tests): void {
  for (const browser of browsers) {
    const missing = !isInstalled(browser);
    const name = missing ? `${browser.name} is not installed: ${what}` : `${browser.name}: ${what}`;
    describe.skipIf(missing)(name, () => tests(browser));
  }
}

/** Describes tests for each browser; where one is not installed they are skipped, and their name says so. */
export function inEachBrowser(what: string, tests: Tests): void {
  inBrowsers(drivenBrowsers, what, tests);
}

/** Whether all is met in every pair of browser, language and theme; by default in those between which something can differ. */
export const MEETS_ALL_PAIRS = process.env.PAIRS === "all";

const BROWSER_OF: Readonly<Record<string, DrivenBrowser["name"]>> = { en: "chromium", ar: "firefox" };

/** Whether a language is met in that browser; PAIRS=all: in every one. */
export function isMetIn({ name }: DrivenBrowser, language: string): boolean {
  return MEETS_ALL_PAIRS || (BROWSER_OF[language] ?? name) === name;
}

/**
 * Describes tests of what every browser does alike, for the one that is quickest at it. PAIRS=all describes them for every
 * browser.
 */
export function inOneBrowser(what: string, tests: Tests): void {
  inBrowsers(
    drivenBrowsers.filter(({ name }) => MEETS_ALL_PAIRS || name === "firefox"),
    what,
    tests,
  );
}

/**
 * Describes tests of what readers of a language do, for one browser a language: each browser and each language is met, and
 * what the browsers do differently does not hang on the language. PAIRS=all describes them for every browser.
 */
export function inBrowserOf(language: string, what: string, tests: Tests): void {
  inBrowsers(
    drivenBrowsers.filter((browser) => isMetIn(browser, language)),
    what,
    tests,
  );
}
