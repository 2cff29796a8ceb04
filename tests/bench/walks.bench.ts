/**
 * The walks of those who work with many reports, on the whole: a journalist with WALK_REPORTS reports of one event, and a
 * researcher with a stream of news (SHARED names the folder that holds it; without it that walk is left out). Each in an
 * empty library of its own, with clicks and times. WALK_ROWS takes the stream's first so many reports alone. BROWSERS names the browsers.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Driver } from "../../scripts/drive/driver";
import type { DrivenBrowser } from "../../scripts/drive/launch";
import { journalistWalk } from "../walks/journalist";
import { researcherWalk } from "../walks/researcher";
import { type Measurement, summary } from "./measure";
import { benchedBrowsers } from "./store/browsers";

const REPORTS = Number(process.env.WALK_REPORTS ?? 200);
const ROWS = Number(process.env.WALK_ROWS ?? Number.POSITIVE_INFINITY);
const STREAM = join(process.env.SHARED ?? "../shared", "data/real/ant-2018-feb-jun.jsonl.gz");
const MONTH = ["2018-03-01", "2018-03-31"] as const;
const TIMEOUT = 3_600_000;

function unpacked(folder: string): string {
  const path = join(folder, "stream.jsonl");
  const rows = gunzipSync(readFileSync(STREAM)).toString("utf8").trimEnd().split("\n");
  writeFileSync(path, rows.slice(0, ROWS).join("\n"));
  return path;
}

async function inOwnLibrary<T>(browser: DrivenBrowser, walk: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await browser.launch({ extension: resolve(browser.build) });
  try {
    return await walk(driver);
  } finally {
    await driver.close();
  }
}

async function walksIn(browser: DrivenBrowser, folder: string): Promise<Measurement[]> {
  const note = (walk: string, n: number, figures: Readonly<Record<string, number | null>>): Measurement[] =>
    Object.entries(figures).flatMap(([what, value]) =>
      value === null
        ? []
        : [{ name: `${walk}: ${what}`, n, subject: browser.name, ...summary([value]), unit: "" }],
    );
  const { clicks, seconds, reports, rows } = await inOwnLibrary(browser, (driver) =>
    journalistWalk(driver, { count: REPORTS, folder, timeout: TIMEOUT }),
  );
  const story = note("journalist", REPORTS, { clicks, seconds, reports, "rows of the longest table": rows });
  if (!existsSync(STREAM)) return story;
  const {
    columns: _columns,
    imported,
    ...coded
  } = await inOwnLibrary(browser, (driver) =>
    researcherWalk(driver, { path: unpacked(folder), month: MONTH, timeout: TIMEOUT }),
  );
  return [...story, ...note("researcher", imported, coded)];
}

export default async function walksBench(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-walks-"));
  try {
    const measured: Measurement[] = [];
    for (const browser of benchedBrowsers()) measured.push(...(await walksIn(browser, folder)));
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
