/** A browser's database cut off while it was closed, over and over: what was acknowledged is there again. */
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Page, until } from "../../scripts/drive/driver";
import { drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { inventedArticle } from "../bench/invented-articles";
import { generator } from "../store/generator";
import { countOf, type Row } from "./row";

const WITHIN_MS = 10_000;

function cutLogs(profile: string, share: number): void {
  const paths = readdirSync(profile, { recursive: true, encoding: "utf8" }).map((name) =>
    join(profile, name),
  );
  for (const path of paths.filter((each) => /IndexedDB.chrome-extension_.*\.log$/u.test(each)))
    truncateSync(path, Math.round(statSync(path).size * share));
}

const ask = (page: Page, request: string) =>
  page.evaluate<string>(`chrome.runtime.sendMessage(${request}).then((reply) => JSON.stringify(reply))`);

async function total(page: Page): Promise<number> {
  const reply = await ask(page, `{ name: "library.list", request: { offset: 0, limit: 1 } }`);
  return JSON.parse(reply).value?.total ?? 0;
}

async function save(page: Page, number: number): Promise<void> {
  const tabId = await page.evaluate<number>(`chrome.tabs.getCurrent().then(({ id }) => id)`);
  const request = JSON.stringify({ article: inventedArticle(number), tabId });
  await ask(page, `{ name: "article.save", request: ${request} }`);
}

export async function cuts(): Promise<Row[]> {
  const inputs = countOf("TORTURE_CUTS", 20);
  const articles = countOf("TORTURE_ARTICLES", 100);
  const chromium = drivenBrowsers.find(({ name }) => name === "chromium");
  if (chromium === undefined || !isInstalled(chromium)) return [];
  const profile = mkdtempSync(join(tmpdir(), "variorum-torture-"));
  const next = generator(17);
  let [saved, faults, slowest] = [0, 0, 0];
  const open = async () => {
    const driver = await chromium.launch({ extension: resolve(chromium.build), profile });
    return { driver, page: await driver.open(`${driver.extensionOrigin}/library.html`) };
  };
  for (let round = 0; round < inputs; round++) {
    const { driver, page } = await open();
    while (saved < articles + round) await save(page, saved++);
    await driver.close();
    cutLogs(profile, next());
    const start = Date.now();
    const again = await open();
    await until(again.page, `Boolean(document.querySelector('.library[data-listed="whole"]'))`, 60_000);
    const found = await total(again.page);
    slowest = Math.max(slowest, Date.now() - start);
    if (found !== saved) faults++;
    await again.driver.close();
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const late = slowest > WITHIN_MS ? 1 : 0;
  const what = `Chromium's log cut off at ${articles} articles`;
  return [{ what, inputs, faults: faults + late, slowest: `${slowest} ms from the browser's start` }];
}
