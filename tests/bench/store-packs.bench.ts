/** What the language packs cost the worker: heap and wake, against a worker without them, in Chromium. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Measurement, summary } from "./measure";
import { benchedBrowsers } from "./store/browsers";
import { BenchWorker, buildBenchExtension } from "./store/extension";

const ROUNDS = 15;
/** Wakes before the browser has its compiled script at hand, as a reader's browser has. */
const WARM_UP = 5;

interface Cost {
  readonly wake: number[];
  readonly heap: number[];
}

async function costOf(script: string): Promise<Cost> {
  const [chromium] = benchedBrowsers().filter(({ name }) => name === "chromium");
  if (chromium === undefined) return { wake: [], heap: [] };
  const folder = mkdtempSync(join(tmpdir(), "variorum-packs-"));
  await buildBenchExtension("chromium", folder, script);
  const driver = await chromium.launch({ extension: folder });
  const cost: Cost = { wake: [], heap: [] };
  try {
    const worker = await BenchWorker.of(driver);
    // Its first run tells the browser what may wake it.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      await worker.stop();
      const { ms } = await worker.ask("verify");
      const heap = await worker.heap();
      if (round < 0 || heap === null) continue;
      cost.wake.push(ms);
      cost.heap.push(heap / 1e6);
    }
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return cost;
}

export default async function storePacksBench(): Promise<Measurement[]> {
  const rows = [
    ["bare worker", await costOf("bare-worker.ts")],
    ["worker with every language pack", await costOf("packs-worker.ts")],
    ["worker that has read Arabic and English", await costOf("ready-worker.ts")],
  ] as const;
  return rows.flatMap(([subject, { wake, heap }]) =>
    wake.length === 0
      ? []
      : [
          { name: "worker: wake to answer", n: 0, subject, ...summary(wake), unit: "ms" },
          { name: "worker: heap", n: 0, subject, ...summary(heap), unit: "MB" },
        ],
  );
}
