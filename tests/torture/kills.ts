/** A browser killed at random moments while it saves, over and over: what was acknowledged is there the next time. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Driver, Page } from "../../scripts/drive/driver";
import type { DrivenBrowser } from "../../scripts/drive/launch";
import { inventedArticle } from "../bench/invented-articles";
import { generator } from "../store/generator";
import { chosenBrowsers, save } from "./cuts";
import { countOf, type Row } from "./row";

/** A kill comes so long after the first save at most, in milliseconds. */
const LONGEST_MS = 1_500;
const USUAL = { chromium: 200, firefox: 50 } as const;
const PAGE = 500;

/** Addresses of everything that the library lists. */
export async function saved(page: Page): Promise<Set<string>> {
  const found = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const urls = await page.evaluate<string[]>(
      `chrome.runtime.sendMessage({ name: "library.list", request: { offset: ${offset}, limit: ${PAGE} } })
        .then(({ value }) => value.articles.map(({ url }) => url))`,
    );
    for (const url of urls) found.add(url);
    if (urls.length < PAGE) return found;
  }
}

/** Saves one article after another until the browser is killed. @returns the number of the next */
async function saveUntilKilled(
  driver: Driver,
  page: Page,
  first: number,
  afterMs: number,
  acknowledged: Set<string>,
): Promise<number> {
  let number = first;
  let isKilled = false;
  const killed = sleep(afterMs).then(async () => {
    isKilled = true;
    await driver.kill();
  });
  while (!isKilled) {
    const at = number++;
    // What the kill cut off was acknowledged to nobody.
    const isSaved = await Promise.race([save(page, at).catch(() => false), killed.then(() => false)]);
    if (isSaved) acknowledged.add(String(inventedArticle(at).url));
  }
  await killed;
  return number;
}

async function killed(browser: DrivenBrowser): Promise<Row> {
  const inputs = countOf("TORTURE_KILLS", USUAL[browser.name]);
  const profile = mkdtempSync(join(tmpdir(), "variorum-kills-"));
  const next = generator(19);
  const acknowledged = new Set<string>();
  const lost = new Set<string>();
  let [number, slowest] = [0, 0];
  try {
    for (let round = 0; round <= inputs; round++) {
      const start = Date.now();
      const driver = await browser.launch({ extension: resolve(browser.build), profile });
      const page = await driver.open(`${driver.extensionOrigin}/library.html`);
      const there = await saved(page);
      slowest = Math.max(slowest, Date.now() - start);
      for (const url of acknowledged) if (!there.has(url)) lost.add(url);
      if (round % 20 === 0)
        console.log(`${browser.name}: ${round} kills, ${acknowledged.size} acknowledged, ${lost.size} lost`);
      if (round === inputs) await driver.close();
      else number = await saveUntilKilled(driver, page, number, next() * LONGEST_MS, acknowledged);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const what = `${browser.name} killed while it saved ${acknowledged.size} articles`;
  return { what, inputs, faults: lost.size, slowest: `${slowest} ms from the browser's start` };
}

export async function kills(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const browser of chosenBrowsers()) rows.push(await killed(browser));
  return rows;
}
