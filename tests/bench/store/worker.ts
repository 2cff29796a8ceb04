/** The bench extension's worker: the library as the real worker opens it, driven by messages of the bench. */
import { Corpus } from "../../../lib/store/corpus";
import { openDatabase } from "../../../lib/store/open";
import { readRecords, writeRecord } from "./peer-records";
import { PEERS, type Peer, type PeerName } from "./peers";
import { queryWords, reportsOn, syntheticAnalysis, syntheticArticle } from "./synthetic";

/** Articles of one transaction of an import. */
const BATCH = 40;
/** Documents of rows that are written bare, far above any other. */
const BARE = 1e9;
const READ = 20;

const database = openDatabase("bench");
const corpus = database.then((db) => new Corpus(db, { version: 1, analyse: syntheticAnalysis }));
const growing = new Map<PeerName, Peer>();

async function rest(): Promise<void> {
  while (await (await corpus).maintain());
}

async function timed(
  from: number,
  to: number,
  write: (number: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let number = from; number < to; number++) {
    const start = performance.now();
    await write(number);
    times.push(performance.now() - start);
  }
  return times;
}

const found = (number: number, numbers: readonly number[]) => ({
  found: reportsOn(number).filter((report) => numbers.includes(report)).length,
  wanted: reportsOn(number).length,
});

const OPERATIONS = {
  import: async (from: number, to: number) => {
    for (let at = from; at < to; at += BATCH) {
      const size = Math.min(BATCH, to - at);
      await (await corpus).saveAll(
        Array.from({ length: size }, (_, offset) => syntheticArticle(at + offset)),
      );
      await rest();
    }
  },
  saves: async (from: number, to: number) => {
    for (let number = from; number < to; number++) {
      await (await corpus).save(syntheticArticle(number));
      await (await corpus).maintain();
    }
  },
  timedSaves: async (from: number, to: number) => {
    const library = await corpus;
    return timed(from, to, (number) => library.save(syntheticArticle(number)));
  },
  /** The same rows without identity, versions and index. */
  bareSaves: async (from: number, to: number) => {
    const db = await database;
    const model = await db.articles.orderBy("doc").first();
    if (model === undefined) throw new Error("The library is empty");
    const times = await timed(from, to, (number) => {
      const { article, quantities, fingerprint } = syntheticAnalysis("", syntheticArticle(number));
      const analysis = { version: 1, quantities, fingerprint };
      return db.articles.add({ ...model, doc: BARE + number, id: `bare ${number}`, article, analysis });
    });
    await db.articles.where("doc").aboveOrEqual(BARE).delete();
    return times;
  },
  query: async (number: number) => {
    const subject = syntheticAnalysis("subject", syntheticArticle(number));
    const start = performance.now();
    const { articles } = await (await corpus).candidates(subject, READ);
    const numbers = articles.map(({ article }) => Number(article.url?.split("/").at(-1)));
    return { ms: performance.now() - start, ...found(number, numbers) };
  },
  /** What no index can do without: the database opened and 20 articles read. */
  read: async (number: number, of: number) => {
    const db = await database;
    const docs = Array.from({ length: READ }, (_, at) => ((number * 7_919 + at * 104_729) % of) + 1);
    return (await db.articles.bulkGet(docs)).length;
  },
  indexBytes: async () => {
    const db = await database;
    let bytes = 0;
    await db.buckets.each((bucket) => {
      bytes += bucket.length;
    });
    await db.tail.each(({ entries }) => {
      bytes += entries.length;
    });
    return bytes;
  },
  verify: async () => (await (await corpus).verify()).wrong.length,
  peerAdd: async (from: number, to: number, name: PeerName) => {
    const peer = growing.get(name) ?? PEERS[name]();
    growing.set(name, peer);
    for (let number = from; number < to; number++) peer.add(number, syntheticArticle(number));
  },
  /** Writes the peer's export; the letters written. */
  peerSave: async (_from: number, _to: number, name: PeerName) => {
    let letters = 0;
    await growing.get(name)?.save(async (key, data) => {
      letters += data.length;
      await writeRecord(name, key, data);
    });
    growing.delete(name);
    return letters;
  },
  peerQuery: async (number: number, _to: number, name: PeerName) => {
    const peer = PEERS[name]();
    peer.load(await readRecords(name));
    const numbers = peer.find(queryWords(number)).filter((each) => each !== number);
    const db = await database;
    await db.articles.bulkGet(numbers.map((each) => each + 1));
    return found(number, numbers);
  },
} as const;
export type Operation = keyof typeof OPERATIONS;

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
declare const chrome: { runtime: { onMessage: { addListener(listener: Listener): void } } };

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  const { operation, from, to, name } = message as {
    operation: Operation;
    from: number;
    to: number;
    name: PeerName;
  };
  OPERATIONS[operation](from, to, name).then(
    (value) => respond({ value }),
    (error) => respond({ error: String(error) }),
  );
  return true;
});
