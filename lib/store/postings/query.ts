/** Finding articles by their keys: reads the tail and the buckets that the keys fall into, never an article. */
import { type CorpusCounts, keyWeight } from "../../match";
import type { Database } from "../schema";
import { eachDoc, eachList, type PackedList } from "./bucket";
import { bucketOf, hashKey } from "./keys";
import { bucketId, EMPTY_STATE, type IndexState, type PostingSegment, type TailChunk } from "./state";
import { eachTailPosting } from "./tail";
import { type RankedDoc, TopDocs } from "./top-docs";

/** A key in more than this share of a library says nothing of an event. */
const COMMON_SHARE = 0.2;
/** Nor does one of more articles than any event has reports; their lists are what a large library would be read for. */
const COMMON_COUNT = 2_000;
/** Below this size shares mean little, and every key is heard. */
const SMALL_LIBRARY = 300;

function isCommon(count: number, articles: number): boolean {
  return articles > SMALL_LIBRARY && count > Math.min(articles * COMMON_SHARE, COMMON_COUNT);
}

export interface IndexReading {
  readonly state: IndexState;
  readonly tail: readonly TailChunk[];
  /** Articles in the library. */
  readonly live: number;
}

/** State and tail of the index; to be called within a transaction that covers both tables. */
export async function readIndex(db: Database): Promise<IndexReading> {
  const [state, tail] = await Promise.all([db.state.get("index"), db.tail.toArray()]);
  const known = state ?? EMPTY_STATE;
  return { state: known, tail, live: (tail.at(-1)?.head ?? known.head).live };
}

export interface Ranking {
  /** Best first. */
  readonly docs: readonly RankedDoc[];
  /** Documents that hold each key asked for. The gone still count until they are merged away. */
  readonly holding: ReadonlyMap<string, number>;
}

/**
 * The documents that share most with the keys: each shared key counts with the square of its rarity in the library.
 *
 * @param limit at most so many documents; the gone are left out
 */
export async function rankDocs(
  db: Database,
  index: IndexReading,
  keys: readonly string[],
  limit: number,
): Promise<Ranking> {
  const found = new Map<number, FoundKey>();
  for (const key of keys) found.set(hashKey(key), { key, count: 0, lists: [], fresh: [] });
  await collectSegments(db, index.state.segments, found);
  for (const chunk of index.tail) collectTail(chunk, found);
  const holding = new Map([...found.values()].map(({ key, count }) => [key, Math.min(index.live, count)]));
  const counts = { articles: index.live, holding: (key: string) => holding.get(key) ?? 0 };
  const gone = new Set([...index.state.dead, ...index.tail.flatMap((chunk) => chunk.dead)]);
  const top = new TopDocs((index.tail.at(-1)?.head ?? index.state.head).nextDoc);
  for (const key of found.values()) score(key, counts, top);
  return { docs: top.best(limit, gone), holding };
}

interface FoundKey {
  readonly key: string;
  count: number;
  readonly lists: PackedList[];
  /** Documents of the tail. */
  readonly fresh: number[];
}

async function collectSegments(
  db: Database,
  segments: readonly PostingSegment[],
  found: Map<number, FoundKey>,
): Promise<void> {
  /** Each bucket with the last hash that is wanted of it. */
  const wanted = new Map<number, number>();
  for (const { id, bits } of segments) {
    for (const hash of found.keys()) {
      const bucket = bucketId(id, bucketOf(hash, bits));
      wanted.set(bucket, Math.max(hash, wanted.get(bucket) ?? 0));
    }
  }
  const ids = [...wanted.keys()].sort((a, b) => a - b);
  const take = (list: PackedList) => {
    const key = found.get(list.hash);
    if (key === undefined) return;
    key.lists.push(list);
    key.count += list.count;
  };
  for (const [at, bucket] of (await db.buckets.bulkGet(ids)).entries()) {
    if (bucket !== undefined) eachList(bucket, take, wanted.get(ids[at] ?? 0));
  }
}

function collectTail(chunk: TailChunk, found: Map<number, FoundKey>): void {
  eachTailPosting(chunk.entries, (doc, hash) => {
    const key = found.get(hash);
    if (key === undefined) return;
    key.fresh.push(doc);
    key.count++;
  });
}

function score(key: FoundKey, counts: CorpusCounts, top: TopDocs): void {
  if (isCommon(key.count, counts.articles)) return;
  const share = keyWeight(key.key, counts) ** 2;
  for (const list of key.lists) eachDoc(list, (doc) => top.add(doc, share));
  for (const doc of key.fresh) top.add(doc, share);
}
