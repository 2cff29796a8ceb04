import { rmSync } from "node:fs";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { type Measurement, summary } from "./measure";
import { BenchWorker, buildBenchExtension } from "./store/extension";
import type { PeerName } from "./store/peers";

/** Articles in the library; the figures of the project are measured with 10,000 and 100,000. */
const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 10_000);
/** Peers hold everything in memory while they grow, which ends well below the largest libraries. */
const PEERS: readonly PeerName[] = ["MiniSearch", "FlexSearch"];
const ROUNDS = 9;
const SAVES = 60;
const STEP = 500;

interface Answer {
  readonly ms: number;
  readonly found: number;
  readonly wanted: number;
}

const article = (round: number): number => (round * 7_091) % ARTICLES;

/** Milliseconds from asking a stopped worker to its answer. */
async function cold(worker: BenchWorker, ask: (round: number) => Promise<{ ms: number }>): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await worker.stop();
    samples.push((await ask(round)).ms);
  }
  return samples;
}

async function fill(worker: BenchWorker, way: "import" | "saves"): Promise<Measurement["median"]> {
  const start = Date.now();
  for (let at = 0; at < ARTICLES; at += STEP) await worker.ask(way, at, Math.min(ARTICLES, at + STEP));
  return (ARTICLES * 1_000) / (Date.now() - start);
}

const percent = (answers: readonly Answer[]): number =>
  (100 * answers.reduce((sum, { found }) => sum + found, 0)) /
  answers.reduce((sum, { wanted }) => sum + wanted, 0);

async function measureLibrary(worker: BenchWorker, subject: string, way: "import" | "saves") {
  const measured: Measurement[] = [];
  const note = (name: string, samples: readonly number[], unit: string): void => {
    measured.push({
      name: `library grown by ${way}: ${name}`,
      n: ARTICLES,
      subject,
      ...summary(samples),
      unit,
    });
  };
  note("articles a second, analysis apart", [await fill(worker, way)], "1/s");
  await worker.ask("verify").then(({ value }) => note("documents wrong in the index", [Number(value)], ""));
  note("cold: wake, open, read 20", await cold(worker, (round) => worker.ask("read", round, ARTICLES)), "ms");
  note(
    "cold: wake, open, find and read 20",
    await cold(worker, (round) => worker.ask("query", article(round))),
    "ms",
  );
  const warm: Answer[] = [];
  for (let round = 0; round < 50; round++)
    warm.push((await worker.ask<Answer>("query", article(round))).value);
  note(
    "warm query",
    warm.map(({ ms }) => ms),
    "ms",
  );
  note("reports on the same event among the 20", [percent(warm)], "%");
  note("index", [(await worker.ask<number>("indexBytes")).value / 1e6], "MB");
  const from = ARTICLES * 2;
  note("bare write", (await worker.ask<number[]>("bareSaves", from, from + SAVES)).value, "ms");
  note(
    "one save, analysis apart",
    (await worker.ask<number[]>("timedSaves", from, from + SAVES)).value,
    "ms",
  );
  return measured;
}

async function measurePeer(worker: BenchWorker, peer: PeerName): Promise<Measurement[]> {
  for (let at = 0; at < ARTICLES; at += STEP)
    await worker.ask("peerAdd", at, Math.min(ARTICLES, at + STEP), peer);
  const saved = await worker.ask<number>("peerSave", 0, 0, peer);
  const answers: Answer[] = [];
  const samples = await cold(worker, async (round) => {
    const answer = await worker.ask<Answer>("peerQuery", article(round), 0, peer);
    answers.push(answer.value);
    return answer;
  });
  const common = { n: ARTICLES, subject: peer };
  return [
    { name: "cold: wake, open, find and read 20", ...common, ...summary(samples), unit: "ms" },
    { name: "one save", ...common, ...summary([saved.ms]), unit: "ms" },
    { name: "index", ...common, ...summary([saved.value / 1e6]), unit: "MB" },
    { name: "reports on the same event among the 20", ...common, ...summary([percent(answers)]), unit: "%" },
  ];
}

async function inBrowser(
  browser: DrivenBrowser,
  measure: (worker: BenchWorker) => Promise<Measurement[]>,
): Promise<Measurement[]> {
  const extension = await buildBenchExtension(browser.name);
  const driver = await browser.launch({ extension });
  try {
    return await measure(await BenchWorker.of(driver));
  } finally {
    await driver.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** What the library costs when the worker was stopped, and what its peers cost in Chromium, each in a fresh profile. */
export default async function storeBench(): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const browser of drivenBrowsers.filter(isInstalled)) {
    for (const way of ["import", "saves"] as const)
      measured.push(...(await inBrowser(browser, (worker) => measureLibrary(worker, browser.name, way))));
  }
  const chromium = drivenBrowsers.find(({ name }) => name === "chromium");
  if (chromium === undefined || !isInstalled(chromium)) return measured;
  for (const peer of PEERS) {
    measured.push(
      ...(await inBrowser(chromium, async (worker) => {
        for (let at = 0; at < ARTICLES; at += STEP)
          await worker.ask("import", at, Math.min(ARTICLES, at + STEP));
        return measurePeer(worker, peer);
      })),
    );
  }
  return measured;
}
