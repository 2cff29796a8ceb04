import { type Measurement, summary } from "../measure";
import type { BenchWorker } from "./extension";
import { PEER_NAMES, type PeerName } from "./peer-names";
import { queryWords } from "./synthetic";

interface Size {
  readonly articles: number;
  readonly rounds: number;
  readonly recalled: number;
  /** Articles given to a peer at once. */
  readonly step: number;
}

interface Found {
  readonly found: number;
  readonly wanted: number;
}

const percent = (answers: readonly Found[]): number =>
  (100 * answers.reduce((sum, { found }) => sum + found, 0)) /
  answers.reduce((sum, { wanted }) => sum + wanted, 0);

async function measurePeer(worker: BenchWorker, peer: PeerName, size: Size): Promise<Measurement[]> {
  const { articles, rounds, recalled, step } = size;
  for (let at = 0; at < articles; at += step)
    await worker.ask("peerAdd", at, Math.min(articles, at + step), { name: peer });
  const saved = await worker.ask<number>("peerSave", 0, 0, { name: peer });
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await worker.stop();
    await worker.storeCloses();
    const number = (round * 7_091) % articles;
    samples.push((await worker.ask("peerQuery", number, 0, { name: peer, words: queryWords(number) })).ms);
  }
  const answers = (await worker.ask<Found[]>("peerRecall", recalled, articles, { name: peer })).value;
  await worker.stop();
  const common = { n: articles, subject: peer };
  const rows = [
    { name: "cold, store closed: wake, open, find and read 20", ...common, ...summary(samples), unit: "ms" },
    { name: "one save", ...common, ...summary([saved.ms]), unit: "ms" },
    { name: "index", ...common, ...summary([saved.value / 1e6]), unit: "MB" },
    { name: "reports on the same event among the 20", ...common, ...summary([percent(answers)]), unit: "%" },
  ];
  for (const { name, median, unit } of rows) console.log(`${peer}, ${name}: ${median} ${unit}`);
  return rows;
}

/** What the peers cost over the library that the worker has; one that cannot bear its size is left out, and said so. */
export async function measurePeers(worker: BenchWorker, size: Size): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const peer of PEER_NAMES) {
    try {
      measured.push(...(await measurePeer(worker, peer, size)));
    } catch (error) {
      console.log(`${peer} did not bear ${size.articles} articles: ${error}`);
      await worker.stop();
    }
    await worker.forgetPeers();
  }
  return measured;
}
