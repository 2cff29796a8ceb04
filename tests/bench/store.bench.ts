/**
 * What the library costs a worker that was stopped, and what its peers cost in Chromium, all over the same library in
 * the same profile. BENCH_ARTICLES gives its size, BROWSERS names the browsers, BENCH_KEEP a folder that keeps what was
 * grown, BENCH_WAYS how it is grown ("import", "saves" or both), BENCH_PARTS what is measured (all by default).
 */
import type { DrivenBrowser } from "../../scripts/drive/launch";
import { type Measurement, summary } from "./measure";
import { benchedBrowsers } from "./store/browsers";
import { BenchWorker, buildBenchExtension } from "./store/extension";
import { FILL_ONLY, keptLibrary } from "./store/kept";
import { Measured, type Way } from "./store/measured";
import { measurePeers } from "./store/peer-measures";
import { syntheticAnalysis, syntheticArticle } from "./store/synthetic";

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 10_000);
const WAYS = (process.env.BENCH_WAYS ?? "import,saves").split(",");
const PARTS = new Set((process.env.BENCH_PARTS ?? "cold,warm,scored,index,saves,peers").split(","));
const STEP = 500;
/** Queries that are held against exhaustive scoring, which takes a minute or two for 100,000 articles. */
const SCORED = 7;
const RECALLED = 50;
const ROUNDS = 9;
const PEER_ROUNDS = 7;
const SAVES = 200;

async function fill(worker: BenchWorker, way: Way): Promise<number> {
  const start = Date.now();
  for (let at = 0; at < ARTICLES; at += STEP) await worker.ask(way, at, Math.min(ARTICLES, at + STEP));
  return (ARTICLES * 1_000) / (Date.now() - start);
}

const queryNumber = (round: number): number => (round * 7_091) % ARTICLES;

interface Found {
  readonly found: number;
  readonly wanted: number;
}

/** Asks for the reports on the event of an article, which is given as analysed: that is another stage's work. */
function askQuery(worker: BenchWorker, number: number) {
  const subject = syntheticAnalysis("subject", syntheticArticle(number));
  return worker.ask<Found & { ms: number }>("query", number, 0, { subject });
}

/** Milliseconds from asking a stopped worker to its answer, for reading 20 articles and for finding them by turns. */
async function cold(worker: BenchWorker, held: boolean) {
  const times = { read: [] as number[], query: [] as number[] };
  await worker.hold(held);
  for (let round = 0; round < ROUNDS; round++) {
    for (const operation of ["read", "query"] as const) {
      await worker.stop();
      if (!held) await worker.storeCloses();
      const answered =
        operation === "read" ? worker.ask("read", round, ARTICLES) : askQuery(worker, queryNumber(round));
      times[operation].push((await answered).ms);
    }
  }
  await worker.hold(false);
  return times;
}

async function coldRows(worker: BenchWorker, { note }: Measured): Promise<void> {
  for (const [held, store] of [
    [false, "closed"],
    [true, "held"],
  ] as const) {
    const { read, query } = await cold(worker, held);
    note(`cold, store ${store}: wake, open, read 20`, read, "ms");
    note(`cold, store ${store}: wake, open, find and read 20`, query, "ms");
    note(
      `cold, store ${store}: find and read against read`,
      [summary(query).median / summary(read).median],
      "×",
    );
  }
}

const percent = (answers: readonly Found[]): number =>
  (100 * answers.reduce((sum, { found }) => sum + found, 0)) /
  answers.reduce((sum, { wanted }) => sum + wanted, 0);

async function warmRows(worker: BenchWorker, { note }: Measured): Promise<void> {
  const warm: (Found & { ms: number })[] = [];
  for (let round = 0; round < RECALLED; round++)
    warm.push((await askQuery(worker, queryNumber(round))).value);
  note(
    "warm query",
    warm.map(({ ms }) => ms),
    "ms",
  );
  note("reports on the same event among the 20", [percent(warm)], "%");
}

/** What the index finds of what scoring every article finds. */
async function scoredRows(worker: BenchWorker, { note }: Measured): Promise<void> {
  const found: Found[] = [];
  for (let round = 0; round < SCORED; round++) found.push((await askQuery(worker, queryNumber(round))).value);
  const scored = (await worker.ask<Found[]>("exhaustive", SCORED, ARTICLES)).value;
  note("reports among the 20 of exhaustive scoring", [percent(scored)], "%");
  note("reports among the 20, of the same queries", [percent(found)], "%");
}

async function saveRows(worker: BenchWorker, { note }: Measured): Promise<void> {
  const from = ARTICLES * 2 + (Date.now() % 1e9);
  const times = await worker.ask<{ bare: number[]; whole: number[] }>("timedSaves", from, from + SAVES);
  const { bare, whole } = times.value;
  note("bare write", bare, "ms");
  note("one save, analysis apart", whole, "ms");
  const [written, saved] = [summary(bare).median, summary(whole).median];
  note("one save beyond the bare write, against it", [(saved - written) / written], "×");
}

async function indexRows(worker: BenchWorker, { note }: Measured): Promise<void> {
  note("documents wrong in the index", [(await worker.ask<number>("verify")).value], "");
  note("index", [(await worker.ask<number>("indexBytes")).value / 1e6], "MB");
}

async function peerRows(worker: BenchWorker, measured: Measured): Promise<void> {
  const size = { articles: ARTICLES, rounds: PEER_ROUNDS, recalled: RECALLED, step: STEP };
  measured.add(await measurePeers(worker, size));
}

type Part = readonly [string, (worker: BenchWorker, measured: Measured) => Promise<void>];

/** Of Firefox only the saves are asked for; peers are measured once, over the library that was imported. */
function partsOf({ name }: DrivenBrowser, way: Way): readonly Part[] {
  const saves: Part = ["saves", saveRows];
  if (name === "firefox") return [saves];
  const own: Part[] = [["cold", coldRows], ["warm", warmRows], ["index", indexRows], saves];
  return way === "saves" ? own : [...own, ["scored", scoredRows], ["peers", peerRows]];
}

async function measureIn(browser: DrivenBrowser, way: Way): Promise<Measurement[]> {
  const kept = keptLibrary(`store-${browser.name}-${way}-${ARTICLES}`);
  if (kept.filled && FILL_ONLY) return [];
  await buildBenchExtension(browser.name, kept.extension);
  const driver = await browser.launch({ extension: kept.extension, profile: kept.profile });
  try {
    const worker = await BenchWorker.of(driver);
    const measured = new Measured(way, ARTICLES, browser.name);
    const rate = kept.filled ? null : await fill(worker, way);
    if (rate !== null && kept.fresh) measured.note("articles a second, analysis apart", [rate], "1/s");
    kept.markFilled();
    if (FILL_ONLY) return measured.all;
    for (const [part, measure] of partsOf(browser, way)) if (PARTS.has(part)) await measure(worker, measured);
    return measured.all;
  } finally {
    await driver.close();
    kept.close();
  }
}

export default async function storeBench(): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const browser of benchedBrowsers()) {
    for (const way of ["import", "saves"] as const) {
      // Saves do not depend on how the library grew.
      if (browser.name === "firefox" && way === "saves") continue;
      if (WAYS.includes(way)) measured.push(...(await measureIn(browser, way)));
    }
  }
  return measured;
}
