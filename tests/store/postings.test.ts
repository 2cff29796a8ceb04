/** The packed index against a naive one, on generated libraries that grow, change, shrink and are merged on the way. */
import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { type CorpusCounts, keyWeight } from "../../lib/match/corpus";
import { openDatabase } from "../../lib/store/open";
import { changeIndex } from "../../lib/store/postings/append";
import { eachDoc, eachList, encodeBucket } from "../../lib/store/postings/bucket";
import { ByteReader, ByteWriter } from "../../lib/store/postings/bytes";
import { hashKeys } from "../../lib/store/postings/keys";
import { mergeStep } from "../../lib/store/postings/merge";
import { type Ranking, rankDocs, readIndex } from "../../lib/store/postings/query";
import { appendToTail, eachTailPosting } from "../../lib/store/postings/tail";
import { TopDocs } from "../../lib/store/postings/top-docs";
import type { Database } from "../../lib/store/schema";
import { generator } from "./generator";

interface NaiveDoc {
  readonly doc: number;
  readonly keys: readonly string[];
}

/** Writes documents and deaths as saves and deletions do. */
async function change(db: Database, added: readonly NaiveDoc[], dead: readonly number[]): Promise<void> {
  await db.transaction("rw", [db.tail, db.state], async () =>
    changeIndex(db, async (head) => ({
      index: { added: added.map(({ doc, keys }) => ({ doc, keys: hashKeys(keys) })), dead },
      head: {
        nextDoc: Math.max(head.nextDoc, ...added.map(({ doc }) => doc + 1)),
        live: head.live + added.length - dead.length,
      },
      result: undefined,
    })),
  );
}

/** Documents and scores by reading every document, with the counts that the index answered from. */
function naiveRanking(docs: readonly NaiveDoc[], query: readonly string[], counts: CorpusCounts) {
  const heard = query.filter((key) => counts.articles <= 300 || counts.holding(key) <= counts.articles * 0.2);
  const weights = new Map(heard.map((key) => [key, keyWeight(key, counts) ** 2]));
  return docs
    .map(({ doc, keys }) => ({ doc, score: keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0) }))
    .filter(({ score }) => score > 0);
}

async function mergeAll(db: Database): Promise<number> {
  let steps = 0;
  while ((await mergeStep(db)) === "more") steps++;
  return steps;
}

async function ask(db: Database, query: readonly string[], limit: number) {
  return db.transaction("r", [db.tail, db.buckets, db.state], async () =>
    rankDocs(db, await readIndex(db), query, limit),
  );
}

const documents = ({ docs }: Ranking) => docs.map(({ doc }) => doc).sort((a, b) => a - b);

/** Some thirty keys of a vocabulary that is used unevenly, as words are. */
function generatedKeys(random: () => number): string[] {
  const keys = new Set<string>();
  while (keys.size < 30) keys.add(`k${Math.floor(3_000 * random() ** 3)}`);
  return [...keys];
}

describe("numbers as bytes", () => {
  test("come back as they were", () => {
    const numbers = [0, 1, 127, 128, 300, 2 ** 31, 2 ** 32 - 1, 2 ** 34, Number.MAX_SAFE_INTEGER];
    const writer = new ByteWriter(1);
    for (const number of numbers) writer.number(number);
    const reader = new ByteReader(writer.finish());
    expect(numbers.map(() => reader.number())).toEqual(numbers);
    expect(reader.done).toBe(true);
  });

  test("cut off or of noise end without a loop or an error", () => {
    const random = generator(7);
    for (let round = 0; round < 200; round++) {
      const noise = Uint8Array.from({ length: round }, () => Math.floor(random() * 256));
      eachTailPosting(noise, () => {});
      eachList(noise, (list) => eachDoc(list, () => {}));
    }
  });
});

describe("a bucket", () => {
  test("gives back its postings in order of hash and document", () => {
    const bucket = encodeBucket(
      new Map([
        [4_000_000_000, [5]],
        [7, [1, 90_000]],
      ]),
    );
    const lists: unknown[] = [];
    eachList(bucket, (list) => eachDoc(list, (doc) => lists.push([list.hash, list.count, doc])));
    expect(lists).toEqual([
      [7, 2, 1],
      [7, 2, 90_000],
      [4_000_000_000, 1, 5],
    ]);
  });
});

describe("the tail", () => {
  test("begins a new chunk when the last is full, and rewrites no other", () => {
    const head = { nextDoc: 1, live: 0 };
    const entry = (doc: number) => ({ doc, keys: hashKeys([`k${doc}`]) });
    const [first] = appendToTail(undefined, 5, { added: [entry(1)], dead: [], head });
    expect([first?.chunk, first?.articles]).toEqual([5, 1]);
    const more = Array.from({ length: 40 }, (_, at) => entry(at + 2));
    expect(
      appendToTail(first, 5, { added: more, dead: [], head }).map(({ chunk, articles }) => [chunk, articles]),
    ).toEqual([
      [5, 32],
      [6, 9],
    ]);
  });
});

describe("the packed index finds what a naive one finds", () => {
  test.each([1, 2, 3])("in generated library %i", async (seed) => {
    const random = generator(seed);
    const db = await openDatabase(`postings-${seed}`);
    const docs: NaiveDoc[] = [];
    const gone = new Set<number>();
    let steps = 0;
    for (let round = 0; round < 100; round++) {
      const size = 1 + Math.floor(random() * 60);
      const added = Array.from({ length: size }, (_, at) => ({
        doc: docs.length + at + 1,
        keys: generatedKeys(random),
      }));
      docs.push(...added);
      const dead = docs.filter(({ doc }) => !gone.has(doc) && random() < 0.01).map(({ doc }) => doc);
      for (const doc of dead) gone.add(doc);
      await change(db, added, dead);
      if (random() < 0.4) steps += await mergeAll(db);
      if (random() < 0.3) await mergeStep(db);
    }
    expect(steps).toBeGreaterThan(3);
    const live = docs.filter(({ doc }) => !gone.has(doc));
    for (let query = 0; query < 10; query++) {
      const keys = generatedKeys(random);
      const { docs: ranked, holding: held } = await ask(db, keys, docs.length);
      const counts = { articles: live.length, holding: (key: string) => held.get(key) ?? 0 };
      const expected = naiveRanking(live, keys, counts);
      const actual = [...ranked].sort((a, b) => a.doc - b.doc);
      expect(actual.map(({ doc }) => doc)).toEqual(expected.map(({ doc }) => doc));
      for (const [at, { score }] of actual.entries()) expect(score).toBeCloseTo(expected[at]?.score ?? 0, 1);
      for (const key of keys) {
        const holding = (all: readonly NaiveDoc[]) => all.filter((doc) => doc.keys.includes(key)).length;
        expect(counts.holding(key)).toBeGreaterThanOrEqual(holding(live));
        expect(counts.holding(key)).toBeLessThanOrEqual(holding(docs));
      }
    }
  });

  test("and of many puts the best first, the newest first among equals", async () => {
    const db = await openDatabase("postings-order");
    const docs = Array.from({ length: 50 }, (_, at) => ({
      doc: at + 1,
      keys: at % 5 === 0 ? ["a", "b"] : ["a"],
    }));
    await change(db, docs, []);
    expect((await ask(db, ["a", "b"], 4)).docs.map(({ doc }) => doc)).toEqual([46, 41, 36, 31]);
  });
});

describe("the best documents", () => {
  test("are those of the highest sums, each once, the newest among equals", () => {
    const random = generator(11);
    const top = new TopDocs(500);
    const sums = new Map<number, number>();
    for (let each = 0; each < 4_000; each++) {
      const [doc, score] = [Math.floor(random() * 520), Math.floor(random() * 4)];
      top.add(doc, score);
      if (doc < 500) sums.set(doc, (sums.get(doc) ?? 0) + score);
    }
    const gone = new Set([...sums.keys()].filter((doc) => doc % 7 === 0));
    const sorted = [...sums].sort(([a, x], [b, y]) => y - x || b - a);
    const wanted = sorted.filter(([doc, sum]) => sum > 0 && !gone.has(doc)).slice(0, 30);
    expect(top.best(30, gone).map(({ doc, score }) => [doc, score])).toEqual(wanted);
  });
});

describe("a merge cut off after any step", () => {
  test("loses and doubles nothing, and goes on where it stood", async () => {
    const random = generator(11);
    const db = await openDatabase("postings-cut");
    const docs = Array.from({ length: 1_500 }, (_, at) => ({ doc: at + 1, keys: generatedKeys(random) }));
    const query = generatedKeys(random);
    for (let at = 0; at < docs.length; at += 30) {
      await change(db, docs.slice(at, at + 30), at > 0 ? [at] : []);
      const before = await ask(db, query, 2_000);
      const progress = await mergeStep(db);
      const after = await ask(db, query, 2_000);
      // Counts, and with them the order, may change: the gone no longer count once they are merged away.
      if (progress === "more") expect(documents(after)).toEqual(documents(before));
    }
    await mergeAll(db);
    const state = await db.state.get("index");
    const segments = new Set(state?.segments.map(({ id }) => id));
    const keys = (await db.buckets.toCollection().primaryKeys()).map((key) => Math.floor(key / 2 ** 16));
    expect(new Set(keys)).toEqual(segments);
    expect(state?.merge).toBeNull();
  });

  test("leaves the state as it was when its transaction fails", async () => {
    const db = await openDatabase("postings-fail");
    const docs = Array.from({ length: 700 }, (_, at) => ({ doc: at + 1, keys: [`k${at % 50}`] }));
    await change(db, docs, []);
    const fail = (): never => {
      throw new DOMException("full", "QuotaExceededError");
    };
    db.buckets.hook("creating", fail);
    await expect(mergeStep(db)).rejects.toThrow();
    db.buckets.hook("creating").unsubscribe(fail);
    expect(await db.state.get("index")).toBeUndefined();
    expect((await ask(db, ["k1"], 100)).docs).toHaveLength(14);
    await mergeAll(db);
    expect((await ask(db, ["k1"], 100)).docs).toHaveLength(14);
    expect((await db.state.get("index"))?.segments).toHaveLength(1);
  });
});
