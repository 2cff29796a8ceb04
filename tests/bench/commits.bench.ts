/**
 * What a change costs a reader: builds of several commits by turns on one machine, so that whatever else it does weighs
 * on all alike. BUILDS names them: "before=FOLDER,now=FOLDER"; without it nothing is measured.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { english } from "../../scripts/demo/articles/en";
import { saveOtherReports } from "../../scripts/demo/library";
import { serveOutlets } from "../../scripts/demo/server";
import { type Driver, until } from "../../scripts/drive/driver";
import { drivenBrowsers } from "../../scripts/drive/launch";
import { inventedArticle } from "./invented-articles";
import { type Measurement, summary } from "./measure";
import { clicks } from "./popup.bench";

const SAVES = 60;
const IMPORTS = 4;
/** Articles of one imported file. */
const IMPORTED = 500;
const ROUNDS = 2;

interface Measured {
  readonly name: string;
  readonly driver: Driver;
  readonly profile: string;
  readonly saves: number[];
  readonly imports: number[];
  readonly clicks: number[];
}

async function saveOne({ driver, saves }: Measured, number: number): Promise<void> {
  const page = await driver.open(`${driver.extensionOrigin}/options.html`);
  const request = `{ tabId: id, article: ${JSON.stringify(inventedArticle(number))} }`;
  saves.push(
    await page.evaluate<number>(`chrome.tabs.getCurrent().then(async ({ id }) => {
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage({ name: "article.save", request: ${request} });
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return performance.now() - start;
    })`),
  );
}

/** Milliseconds an article of one file's import. */
async function importOne({ driver, profile, imports }: Measured, from: number): Promise<void> {
  const file = join(profile, `${from}.jsonl`);
  const articles = Array.from({ length: IMPORTED }, (_, at) => JSON.stringify(inventedArticle(from + at)));
  writeFileSync(file, articles.join("\n"));
  const page = await driver.open(`${driver.extensionOrigin}/library.html`);
  await until(
    page,
    'Boolean(document.querySelector(".library[data-listed=whole] input[type=file]"))',
    60_000,
  );
  const start = performance.now();
  await page.chooseFiles([file]);
  await until(page, 'Boolean(document.querySelector(".import[data-state=ended]"))', 300_000);
  imports.push((performance.now() - start) / IMPORTED);
  rmSync(file);
}

/** Bytes that the extension's database and files take. */
function stored(profile: string): number {
  const paths = readdirSync(profile, { recursive: true, encoding: "utf8" });
  const own = paths.filter((path) => /IndexedDB\/chrome-extension|File System\//u.test(path));
  return own
    .map((path) => statSync(join(profile, path)))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}

/** Runs each build's part, in an order that turns round by round. */
async function byTurns(
  all: readonly Measured[],
  times: number,
  work: (one: Measured, at: number) => Promise<void>,
) {
  for (let at = 0; at < times; at++)
    for (const one of at % 2 === 0 ? all : [...all].reverse()) await work(one, at);
}

export default async function commitsBench(): Promise<Measurement[]> {
  const builds = (process.env.BUILDS ?? "").split(",").flatMap((each) => {
    const [name = "", folder] = each.split("=");
    return folder === undefined ? [] : [{ name, folder }];
  });
  const chromium = drivenBrowsers.find(({ name }) => name === "chromium");
  if (builds.length === 0 || chromium === undefined) return [];
  const server = await serveOutlets();
  const all: Measured[] = [];
  try {
    for (const { name, folder } of builds) {
      const profile = mkdtempSync(join(tmpdir(), "variorum-commits-"));
      const driver = await chromium.launch({ extension: resolve(folder), profile, proxy: server });
      all.push({ name, driver, profile, saves: [], imports: [], clicks: [] });
      await saveOtherReports(driver, server, english);
    }
    await byTurns(all, SAVES, (one, at) => saveOne(one, at));
    await byTurns(all, IMPORTS, (one, at) => importOne(one, 10_000 + at * IMPORTED));
    const address = server.addressOf(english.subject);
    await byTurns(
      all,
      ROUNDS,
      async (one) => void one.clicks.push(...(await clicks(one.driver, address, false))),
    );
    return all.flatMap(({ name: subject, profile, ...samples }) => [
      { name: "commits: one save", n: SAVES, subject, ...summary(samples.saves), unit: "ms" },
      { name: "commits: import, an article", n: IMPORTED, subject, ...summary(samples.imports), unit: "ms" },
      {
        name: "commits: click to painted comparison",
        n: SAVES,
        subject,
        ...summary(samples.clicks),
        unit: "ms",
      },
      {
        name: "commits: stored",
        n: SAVES + IMPORTS * IMPORTED,
        subject,
        ...summary([stored(profile) / 1e6]),
        unit: "MB",
      },
    ]);
  } finally {
    for (const { driver, profile } of all) {
      await driver.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    server.close();
  }
}
