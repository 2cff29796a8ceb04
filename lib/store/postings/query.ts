/** Finding articles by their keys: reads the tail and the buckets that the keys fall into, never an article. */
import { type CorpusCounts, keyWeight } from "../../match/corpus";
import type { Database } from "../schema";
import { eachList, eachPosting, type PackedList } from "./bucket";
import { bucketOf, hashKey } from "./keys";
import { bucketId, EMPTY_STATE, type IndexState, type Segment, type TailChunk } from "./state";
import { eachTailPosting } from "./tail";
import { type RankedDoc, TopDocs } from "./top-docs";

/** A key in more than this share of a library says nothing of an event. */
const COMMON_SHARE = 0.2;
/** Below this size shares mean little, and every key is heard. */
const SMALL_LIBRARY = 300;

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
  /** What the library holds of the keys asked for; for any other key nothing is known. */
  readonly counts: CorpusCounts;
}

/**
 * The documents that share most with the keys: each shared key counts with its weight in the document and the square
 * of its rarity in the library.
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
  const counts = countsOf(found, index.live);
  const gone = new Set([...index.state.dead, ...index.tail.flatMap((chunk) => chunk.dead)]);
  const top = new TopDocs((index.tail.at(-1)?.head ?? index.state.head).nextDoc);
  for (const key of found.values()) score(key, counts, top);
  return { docs: top.best(limit, gone), counts };
}

interface FoundKey {
  readonly key: string;
  count: number;
  readonly lists: PackedList[];
  /** Documents and weights of the tail, alternating. */
  readonly fresh: number[];
}

async function collectSegments(
  db: Database,
  segments: readonly Segment[],
  found: Map<number, FoundKey>,
): Promise<void> {
  const wanted = new Set<number>();
  for (const { id, bits } of segments) {
    for (const hash of found.keys()) wanted.add(bucketId(id, bucketOf(hash, bits)));
  }
  for (const bucket of await db.buckets.bulkGet([...wanted].sort((a, b) => a - b))) {
    if (bucket === undefined) continue;
    eachList(bucket, (list) => {
      const key = found.get(list.hash);
      if (key === undefined) return;
      key.lists.push(list);
      key.count += list.count;
    });
  }
}

function collectTail(chunk: TailChunk, found: Map<number, FoundKey>): void {
  eachTailPosting(chunk.entries, (doc, hash, weight) => {
    const key = found.get(hash);
    if (key === undefined) return;
    key.fresh.push(doc, weight);
    key.count++;
  });
}

/** The gone still count among a key's documents until they are merged away. */
function countsOf(found: ReadonlyMap<number, FoundKey>, articles: number): CorpusCounts {
  return { articles, holding: (key) => Math.min(articles, found.get(hashKey(key))?.count ?? 0) };
}

function score(key: FoundKey, counts: CorpusCounts, top: TopDocs): void {
  if (counts.articles > SMALL_LIBRARY && key.count > counts.articles * COMMON_SHARE) return;
  const share = keyWeight(key.key, counts) ** 2;
  for (const list of key.lists) eachPosting(list, (doc, weight) => top.add(doc, share * weight));
  for (let i = 0; i < key.fresh.length; i += 2) top.add(key.fresh[i] ?? 0, share * (key.fresh[i + 1] ?? 0));
}
