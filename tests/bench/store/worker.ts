/** The bench extension's worker: the library as the real worker opens it, driven by messages of the bench. */
import type { AnalysedArticle } from "../../../lib/model";
import { Corpus } from "../../../lib/store/corpus";
import { openDatabase } from "../../../lib/store/open";
import { bestByScore } from "./exhaustive";
import type { PeerName } from "./peer-names";
import { readRecords, writeRecord } from "./peer-records";
import { PEERS, type Peer } from "./peers";
import { numberOf, queryWords, reportsOn, syntheticAnalysis, syntheticArticle } from "./synthetic";

/** Articles of one transaction of an import. */
const BATCH = 40;
/** Documents of rows that are written bare, far above any other. */
const BARE = 1e9;
const READ = 20;
/** Saves after which a library that grows by them is tended; the rows that are written stay the same. */
const TENDED_AFTER = 8;

const database = openDatabase("bench");
const corpus = database.then((db) => new Corpus(db, { version: 1, analyse: syntheticAnalysis }));
const growing = new Map<PeerName, Peer>();

async function rest(): Promise<void> {
  while (await (await corpus).tendIndex());
}

/** Milliseconds that a piece of work takes. */
async function once(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function timed(
  from: number,
  to: number,
  work: (number: number) => PromiseLike<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let number = from; number < to; number++) times.push(await once(() => work(number)));
  return times;
}

/** The article that a round's query is about. */
const queryNumber = (round: number, of: number): number => (round * 7_091) % of;

/** What a question brings along, so that the worker need not make it first. */
export interface Given {
  readonly name?: PeerName;
  /** The analysed article that a query is about; its words, for a peer. */
  readonly subject?: AnalysedArticle;
  readonly words?: readonly string[];
}

/** @throws Error for a question that lacks what it is about */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Something is missing in the question");
  return value;
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
      if (number % TENDED_AFTER === 0) await rest();
    }
  },
  /** Saves, and bare writes of the same rows without identity, versions and index, by turns. */
  timedSaves: async (from: number, to: number) => {
    const [db, library] = [await database, await corpus];
    const model = await db.articles.orderBy("doc").first();
    if (model === undefined) throw new Error("The library is empty");
    const times = { bare: [] as number[], whole: [] as number[] };
    for (let number = from; number < to; number++) {
      times.bare.push(
        await once(() => {
          const { article, quantities, fingerprint } = syntheticAnalysis("", syntheticArticle(number));
          const analysis = { version: 1, quantities, fingerprint };
          return db.articles.add({ ...model, doc: BARE + number, id: `bare ${number}`, article, analysis });
        }),
      );
      times.whole.push(await once(() => library.save(syntheticArticle(number))));
    }
    await db.articles.where("doc").aboveOrEqual(BARE).delete();
    return times;
  },
  query: async (number: number, _to: number, { subject }: Given) => {
    const start = performance.now();
    const { articles } = await (await corpus).candidates(required(subject), READ + 1);
    const ms = performance.now() - start;
    const numbers = articles.map(({ article }) => numberOf(article)).filter((each) => each !== number);
    return { ms, ...found(number, numbers.slice(0, READ)) };
  },
  /** What scoring the subject against every article of the library finds among the best 20, a query after the other. */
  exhaustive: async (rounds: number, of: number) => {
    const numbers = Array.from({ length: rounds }, (_, round) => queryNumber(round, of));
    const best = await bestByScore(await database, numbers, READ);
    return numbers.map((number, at) => found(number, best[at] ?? []));
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
  /** Assigns articles to events for some steps; milliseconds of each, and articles assigned in all. */
  group: async (_from: number, steps: number) => {
    const library = await corpus;
    const times = await timed(0, steps, () => library.maintain());
    return { times, assigned: (await (await database).progress.get("events"))?.doc ?? 0 };
  },
  /** Milliseconds for some pages of events from the first on, and for as many from the middle. */
  eventPages: async (pages: number, size: number) => {
    const library = await corpus;
    const { total } = await library.events.list(0, 1);
    const first = await timed(0, pages, (page) => library.events.list(page * size, size));
    const middle = await timed(0, pages, (page) =>
      library.events.list(Math.floor(total / 2) + page * size, size),
    );
    return { total, first, middle };
  },
  verify: async () => (await (await corpus).verify()).wrong.length,
  peerAdd: async (from: number, to: number, given: Given) => {
    const name = required(given.name);
    const peer = growing.get(name) ?? PEERS[name]();
    growing.set(name, peer);
    for (let number = from; number < to; number++) peer.add(number, syntheticArticle(number));
  },
  /** Writes the peer's export; the letters written. */
  peerSave: async (_from: number, _to: number, given: Given) => {
    const name = required(given.name);
    let letters = 0;
    await growing.get(name)?.save(async (key, data) => {
      letters += data.length;
      await writeRecord(name, key, data);
    });
    growing.delete(name);
    return letters;
  },
  peerQuery: async (number: number, _to: number, { name, words }: Given) => {
    const peer = PEERS[required(name)]();
    peer.load(await readRecords(required(name)));
    const numbers = peer.find(required(words)).filter((each) => each !== number);
    const db = await database;
    await db.articles.bulkGet(numbers.map((each) => each + 1));
    return found(number, numbers);
  },
  /** The peer's answers to the queries of the library's own recall, loaded once for all. */
  peerRecall: async (rounds: number, of: number, given: Given) => {
    const name = required(given.name);
    const peer = PEERS[name]();
    peer.load(await readRecords(name));
    return Array.from({ length: rounds }, (_, round) => {
      const number = queryNumber(round, of);
      return found(
        number,
        peer.find(queryWords(number)).filter((each) => each !== number),
      );
    });
  },
} as const;
export type Operation = keyof typeof OPERATIONS;

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
declare const chrome: { runtime: { onMessage: { addListener(listener: Listener): void } } };

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  const { operation, from, to, given } = message as {
    operation: Operation;
    from: number;
    to: number;
    given: Given;
  };
  OPERATIONS[operation](from, to, given).then(
    (value) => respond({ value }),
    (error) => respond({ error: String(error) }),
  );
  return true;
});
