/**
 * What a reader of a large library waits for, in the built extension: importing and saving with analysis, and the click
 * on the toolbar button. BENCH_ARTICLES gives the library's size, BROWSERS names the browsers.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { ANALYSIS_VERSION } from "../../lib/pipeline";
import { english } from "../../scripts/demo/articles/en";
import { saveOtherReports } from "../../scripts/demo/library";
import { serveOutlets } from "../../scripts/demo/server";
import { buildFor } from "../../scripts/drive/build";
import { type Driver, until } from "../../scripts/drive/driver";
import type { DrivenBrowser } from "../../scripts/drive/launch";
import { type Measurement, summary } from "./measure";
import { clicks } from "./popup.bench";
import { benchedBrowsers } from "./store/browsers";
import { FILL_ONLY, type Kept, keptLibrary } from "./store/kept";
import { syntheticArticle } from "./store/synthetic";

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 10_000);
const IMPORTS = 7;
/** Articles of one imported file. */
const IMPORTED = 1_000;
const SAVES = 30;
const STEP = 2_000;
const LISTED_MS = 5_000;
/** Numbers of articles that are not in the library yet begin here. */
const FRESH = 10_000_000;

/** The built extension with one page more, which fills its library. */
async function extensionWithFiller(browser: DrivenBrowser, folder: string): Promise<void> {
  buildFor(browser);
  cpSync(resolve(browser.build), folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2022",
      lib: {
        entry: join(import.meta.dirname, "store", "filler.ts"),
        formats: ["iife"],
        name: "filler",
        fileName: () => "filler.js",
      },
    },
  });
  writeFileSync(
    join(folder, "filler.html"),
    '<!doctype html><meta charset="utf-8"><script src="filler.js"></script>',
  );
}

/** Fills the library up to its size; the number of articles in it. */
async function fill(driver: Driver, kept: Kept): Promise<number> {
  const page = await driver.open(`${driver.extensionOrigin}/filler.html`);
  let total = await page.evaluate<number>("fill(0, 0)");
  if (kept.filled) return total;
  for (let at = total; at < ARTICLES; at += STEP) {
    total = await page.evaluate<number>(`fill(${at}, ${Math.min(ARTICLES, at + STEP)})`);
  }
  return total;
}

/** Articles a second of one file's import, from its choice to the report. */
async function importRate(driver: Driver, from: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-import-"));
  const file = join(folder, `${from}.jsonl`);
  const articles = Array.from({ length: IMPORTED }, (_, at) => JSON.stringify(syntheticArticle(from + at)));
  writeFileSync(file, articles.join("\n"));
  try {
    const page = await driver.open(`${driver.extensionOrigin}/library.html`);
    await until(page, 'Boolean(document.querySelector("input[type=file]"))');
    // The list of a large library is read first: it is no part of the import.
    await new Promise((resolve) => setTimeout(resolve, LISTED_MS));
    const start = performance.now();
    await page.chooseFiles([file]);
    await until(page, 'Boolean(document.querySelector(".import[data-state=ended]"))', 300_000);
    return (IMPORTED * 1_000) / (performance.now() - start);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of saves through the worker, as the popup asks for them. */
async function saves(driver: Driver, from: number): Promise<number[]> {
  const page = await driver.open(`${driver.extensionOrigin}/filler.html`);
  const samples: number[] = [];
  for (let number = from; number < from + SAVES; number++) {
    const ms = await page.evaluate<number>(`chrome.tabs.getCurrent().then(async (tab) => {
      const request = { tabId: tab.id, article: ${JSON.stringify(syntheticArticle(number))} };
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage({ name: "article.save", request });
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return performance.now() - start;
    })`);
    samples.push(ms);
  }
  return samples;
}

/** Megabytes that a compared page leaves in a worker, above what it held when it had just been woken. */
async function heapAfterQuery(driver: Driver, address: string): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < IMPORTS; round++) {
    await driver.stopBackground();
    const library = await driver.open(`${driver.extensionOrigin}/options.html`);
    await library.evaluate(
      `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } })`,
    );
    const idle = await driver.backgroundHeap();
    if (idle === null) continue;
    const page = await driver.open(address);
    const popup = await page.clickAction();
    await until(popup, 'Boolean(document.querySelector(".section-reports"))');
    const after = await driver.backgroundHeap();
    await popup.close();
    if (after !== null) samples.push((after - idle) / 1e6);
  }
  return samples;
}

async function measureIn(browser: DrivenBrowser): Promise<Measurement[]> {
  const kept = keptLibrary(`reader-${browser.name}-${ARTICLES}-${ANALYSIS_VERSION}`);
  if (kept.filled && FILL_ONLY) return [];
  await extensionWithFiller(browser, kept.extension);
  const server = await serveOutlets();
  const driver = await browser.launch({ extension: kept.extension, profile: kept.profile });
  try {
    const measured: Measurement[] = [];
    const note = (name: string, samples: readonly number[], unit: string): void => {
      if (samples.length === 0) return;
      measured.push({
        name: `reader: ${name}`,
        n: ARTICLES,
        subject: browser.name,
        ...summary(samples),
        unit,
      });
    };
    const total = await fill(driver, kept);
    if (!kept.filled) await saveOtherReports(driver, server, english);
    kept.markFilled();
    if (FILL_ONLY) return [];
    const from = FRESH + total;
    const address = server.addressOf(english.subject);
    const [first = 0, ...awake] = await clicks(driver, address, false);
    note("first click to painted comparison", [first], "ms");
    note("click to painted comparison", awake, "ms");
    note("click to painted comparison, background stopped before", await clicks(driver, address, true), "ms");
    note(
      "worker heap after a comparison, above the idle worker",
      await heapAfterQuery(driver, address),
      "MB",
    );
    note("one save with analysis", await saves(driver, from), "ms");
    const rates: number[] = [];
    for (let at = 1; at <= IMPORTS; at++) rates.push(await importRate(driver, from + at * IMPORTED));
    note("import with analysis", rates, "1/s");
    return measured;
  } finally {
    await driver.close();
    server.close();
    kept.close();
  }
}

export default async function storeReaderBench(): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const browser of benchedBrowsers()) measured.push(...(await measureIn(browser)));
  return measured;
}
