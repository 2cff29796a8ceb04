/**
 * What grouping a library into events costs a worker, and reading the timeline. BENCH_ARTICLES gives the library's size,
 * BENCH_STEPS how many steps of grouping are measured, BROWSERS names the browsers, BENCH_KEEP a folder that keeps what
 * was grown.
 */
import type { DrivenBrowser } from "../../scripts/drive/launch";
import type { Measurement } from "./measure";
import { benchedBrowsers } from "./store/browsers";
import { BenchWorker, buildBenchExtension } from "./store/extension";
import { keptLibrary } from "./store/kept";
import { Measured } from "./store/measured";

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 10_000);
const STEPS = Number(process.env.BENCH_STEPS ?? 120);
const STEP = 500;
const PAGES = 9;
const PAGE = 50;

interface Grouped {
  readonly times: readonly number[];
  readonly assigned: number;
}

interface Pages {
  readonly total: number;
  readonly first: readonly number[];
  readonly middle: readonly number[];
}

async function measure(worker: BenchWorker, { note }: Measured): Promise<void> {
  const before = (await worker.ask<Grouped>("group", 0, 1)).value.assigned;
  const { times, assigned } = (await worker.ask<Grouped>("group", 0, STEPS)).value;
  const each = (assigned - before) / times.length;
  note(
    "one article assigned to its event",
    times.map((ms) => ms / each),
    "ms",
  );
  const { first, middle, total } = (await worker.ask<Pages>("eventPages", PAGES, PAGE)).value;
  note("events", [total], "");
  note(`a page of ${PAGE} events, the newest`, first, "ms");
  note(`a page of ${PAGE} events, from the middle`, middle, "ms");
}

async function measureIn(browser: DrivenBrowser): Promise<Measurement[]> {
  const kept = keptLibrary(`events-${browser.name}-${ARTICLES}`);
  if (!kept.filled) await buildBenchExtension(browser.name, kept.extension);
  const driver = await browser.launch({ extension: kept.extension, profile: kept.profile });
  try {
    const worker = await BenchWorker.of(driver);
    const measured = new Measured("import", ARTICLES, browser.name);
    for (let at = 0; at < ARTICLES && !kept.filled; at += STEP)
      await worker.ask("import", at, Math.min(ARTICLES, at + STEP));
    kept.markFilled();
    await measure(worker, measured);
    return measured.all;
  } finally {
    await driver.close();
    kept.close();
  }
}

export default async function eventsBench(): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const browser of benchedBrowsers()) measured.push(...(await measureIn(browser)));
  return measured;
}
