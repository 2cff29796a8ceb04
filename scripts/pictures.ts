/**
 * Takes pictures of every view in both languages, light and dark, in each browser that is installed, and checks each:
 * axe finds nothing, no text is cut, Arabic is joined. Names of browsers or views as arguments narrow it down; "keep"
 * renews the pictures that the README and the stores show.
 */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { serveOutlets } from "./demo/server";
import { violationsIn } from "./drive/accessibility";
import { buildFor } from "./drive/build";
import type { Driver } from "./drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "./drive/launch";
import { misfitsIn } from "./drive/layout";
import { fillLibrary } from "./pictures/fill";
import { type PictureView, type Stage, VIEWS } from "./pictures/views";

const FOLDER = ".artifacts/pictures";
/** Pictures that are committed, by what they show. */
const KEPT = {
  "chromium-en-light-popup-table": "popup-table",
  "chromium-ar-dark-popup": "popup-arabic",
  "chromium-en-light-library-events": "library-events",
  "chromium-ar-light-library-search": "library-search-arabic",
} as const;
const KEPT_FOLDER = "assets/pictures";
const LOCALES = ["en", "ar"] as const;
const THEMES = ["light", "dark"] as const;

async function choose(driver: Driver, locale: string, theme: string): Promise<void> {
  const page = await driver.open(`${driver.extensionOrigin}/options.html`);
  const settings = JSON.stringify({ settings: { locale, theme } });
  await page.evaluate(`chrome.storage.local.set(${settings}).then(() => true)`);
}

async function take(view: PictureView, stage: Stage, theme: string): Promise<string[]> {
  const name = `${stage.driver.name}-${stage.locale}-${theme}-${view.name}`;
  const shown = await view.show(stage);
  try {
    await shown.view.screenshot(join(FOLDER, `${name}.png`));
    const found = [...(await violationsIn(shown.view)), ...(await misfitsIn(shown.view))];
    return found.map((finding) => `${name}: ${finding}`);
  } finally {
    await shown.leave();
  }
}

async function picturesIn(browser: DrivenBrowser, views: readonly PictureView[]): Promise<string[]> {
  buildFor(browser);
  const server = await serveOutlets();
  const driver = await browser.launch({ extension: resolve(browser.build) });
  const findings: string[] = [];
  try {
    await fillLibrary(driver, server);
    for (const locale of LOCALES) {
      for (const theme of THEMES) {
        await choose(driver, locale, theme);
        for (const view of views)
          findings.push(...(await take(view, { driver, addresses: server, locale }, theme)));
      }
    }
  } finally {
    await driver.close();
    server.close();
  }
  return findings;
}

function keep(): void {
  mkdirSync(KEPT_FOLDER, { recursive: true });
  for (const [taken, kept] of Object.entries(KEPT)) {
    const picture = join(FOLDER, `${taken}.png`);
    if (existsSync(picture)) copyFileSync(picture, join(KEPT_FOLDER, `${kept}.png`));
  }
}

const wanted = process.argv.slice(2);
const named = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] => {
  const chosen = all.filter(({ name }) => wanted.includes(name));
  return chosen.length > 0 ? chosen : all;
};
mkdirSync(FOLDER, { recursive: true });
const findings: string[] = [];
for (const browser of named(drivenBrowsers).filter(isInstalled)) {
  console.log(`${browser.name} …`);
  findings.push(...(await picturesIn(browser, named(VIEWS))));
}
if (wanted.includes("keep")) keep();
for (const finding of findings) console.error(finding);
console.log(`${findings.length} findings. Pictures: ${resolve(FOLDER)}`);
if (findings.length > 0) process.exitCode = 1;
