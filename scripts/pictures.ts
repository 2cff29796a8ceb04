/**
 * Takes pictures of every view in both languages, light and dark, in each browser that is installed, and checks each:
 * axe finds nothing, no text is cut, Arabic is joined. Names of browsers or views as arguments narrow it down; "keep"
 * renews the pictures that the README shows, "stores" takes those of the stores' listings instead.
 */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { serveOutlets } from "./demo/server";
import { violationsIn } from "./drive/accessibility";
import { buildFor } from "./drive/build";
import type { Driver, LaunchOptions } from "./drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "./drive/launch";
import { misfitsIn } from "./drive/layout";
import { fillLibrary } from "./pictures/fill";
import { STORE_FOLDER, STORE_WINDOW, takeStorePictures } from "./pictures/stores";
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

/** What to take in one language and theme; the findings. */
type Shoot = (stage: Stage, theme: string) => Promise<string[]>;

interface Session {
  readonly themes: readonly string[];
  readonly shoot: Shoot;
  readonly window?: LaunchOptions["window"];
}

async function picturesIn(browser: DrivenBrowser, { themes, shoot, window }: Session): Promise<string[]> {
  buildFor(browser);
  const server = await serveOutlets();
  const driver = await browser.launch({ extension: resolve(browser.build), ...(window && { window }) });
  const findings: string[] = [];
  try {
    await fillLibrary(driver, server);
    for (const locale of LOCALES) {
      for (const theme of themes) {
        await choose(driver, locale, theme);
        findings.push(...(await shoot({ driver, addresses: server, locale }, theme)));
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

const everyView: Session = {
  themes: THEMES,
  async shoot(stage, theme) {
    const findings: string[] = [];
    for (const view of named(VIEWS)) findings.push(...(await take(view, stage, theme)));
    return findings;
  },
};
const forStores: Session = { themes: ["light"], shoot: takeStorePictures, window: STORE_WINDOW };

mkdirSync(FOLDER, { recursive: true });
const stores = wanted.includes("stores");
const browsers = stores ? drivenBrowsers.filter(({ name }) => name === "chromium") : named(drivenBrowsers);
const findings: string[] = [];
for (const browser of browsers.filter(isInstalled)) {
  console.log(`${browser.name} …`);
  findings.push(...(await picturesIn(browser, stores ? forStores : everyView)));
}
if (wanted.includes("keep")) keep();
for (const finding of findings) console.error(finding);
console.log(`${findings.length} findings. Pictures: ${resolve(stores ? STORE_FOLDER : FOLDER)}`);
if (findings.length > 0) process.exitCode = 1;
