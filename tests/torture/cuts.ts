/** A browser's database damaged while it was closed, over and over: what was acknowledged is there again. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Driver, type Page, until } from "../../scripts/drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { inventedArticle } from "../bench/invented-articles";
import { generator } from "../store/generator";
import { DAMAGE } from "./damage";
import { countOf, type Row } from "./row";

const WHOLE = `Boolean(document.querySelector('.library[data-listed="whole"]'))`;
const WITHIN_MS = 10_000;
/** An import of many articles on a machine that does other things, too, in milliseconds. */
const FILLED_WITHIN_MS = 30 * 60_000;

export const ask = (page: Page, request: string) =>
  page.evaluate<string>(`chrome.runtime.sendMessage(${request}).then((reply) => JSON.stringify(reply))`);

export async function total(page: Page): Promise<number> {
  const reply = await ask(page, `{ name: "library.list", request: { offset: 0, limit: 1 } }`);
  return JSON.parse(reply).value?.total ?? 0;
}

/** Saves an article as the popup does; true once it is acknowledged. */
export async function save(page: Page, number: number): Promise<boolean> {
  const tabId = await page.evaluate<number>(`chrome.tabs.getCurrent().then(({ id }) => id)`);
  const request = JSON.stringify({ article: inventedArticle(number), tabId });
  return JSON.parse(await ask(page, `{ name: "article.save", request: ${request} }`)).ok === true;
}

/** Has the library page import so many articles from one file. */
async function fill(page: Page, profile: string, articles: number): Promise<void> {
  const file = join(profile, "invented.jsonl");
  const lines = Array.from({ length: articles }, (_, at) => JSON.stringify(inventedArticle(at)));
  writeFileSync(file, lines.join("\n"));
  await until(page, WHOLE, 60_000);
  await page.chooseFiles([file]);
  const deadline = Date.now() + FILLED_WITHIN_MS;
  while ((await total(page)) < articles) {
    if (Date.now() > deadline) throw new Error("The library was not filled in time");
    await new Promise((next) => setTimeout(next, 1_000));
  }
  // What was written is on the disk, and the second copy has it.
  await until(page, `!document.querySelector("progress")`, 60_000);
}

async function damaged(browser: DrivenBrowser, inputs: number, articles: number): Promise<Row> {
  const profile = mkdtempSync(join(tmpdir(), "variorum-torture-"));
  const next = generator(17);
  const ways = DAMAGE[browser.name];
  let [saved, faults, slowest] = [articles, 0, 0];
  let driver: Driver | null = null;
  const open = async () => {
    driver = await browser.launch({ extension: resolve(browser.build), profile });
    return driver.open(`${driver.extensionOrigin}/library.html`);
  };
  const close = async () => {
    await driver?.close();
    driver = null;
  };
  try {
    await fill(await open(), profile, articles);
    await close();
    for (let round = 0; round < inputs; round++) {
      if (await save(await open(), saved)) saved++;
      await close();
      ways[round % ways.length]?.(profile, next());
      const start = Date.now();
      const again = await open();
      await until(again, WHOLE, 300_000);
      const found = await total(again);
      const took = Date.now() - start;
      slowest = Math.max(slowest, took);
      if (found !== saved) faults++;
      console.log(`${browser.name}, round ${round}: ${found} of ${saved} after ${took} ms`);
      await close();
    }
  } finally {
    await close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const late = slowest > WITHIN_MS ? 1 : 0;
  const what = `${browser.name}'s database damaged at ${articles} articles`;
  return { what, inputs, faults: faults + late, slowest: `${slowest} ms from the browser's start` };
}

/** Those that are installed, or the one that TORTURE_BROWSER names. */
export function chosenBrowsers(): DrivenBrowser[] {
  const only = process.env.TORTURE_BROWSER;
  return drivenBrowsers.filter((one) => isInstalled(one) && (only === undefined || only === one.name));
}

export async function cuts(): Promise<Row[]> {
  const [inputs, articles] = [countOf("TORTURE_CUTS", 20), countOf("TORTURE_ARTICLES", 100)];
  const rows: Row[] = [];
  for (const browser of chosenBrowsers()) rows.push(await damaged(browser, inputs, articles));
  return rows;
}
