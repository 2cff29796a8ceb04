/**
 * Merging: the tail, and the newest segments that are not much larger than it, become one segment. Each step is one
 * transaction that writes some buckets and how far it came, so that it can be cut off anywhere; until the last step
 * readers see the old segments only.
 */
import type { Database } from "../schema";
import { type BucketPostings, eachDoc, eachList, encodeBucket } from "./bucket";
import { bucketOf } from "./keys";
import { type IndexPlace, readState, usedIndex } from "./place";
import {
  BUCKET_BITS,
  bucketId,
  type IndexState,
  type Merge,
  type PostingSegment,
  type TailChunk,
} from "./state";
import { eachTailPosting } from "./tail";

/** Full chunks that wait in the tail before they are merged. */
const TAIL_CHUNKS = 8;
/** A segment is merged along when it has at most so many times the articles gathered so far. */
const GROWTH = 32;
/** Articles for each bucket: at some 100 bytes an article a bucket then has about 1 KB. */
const BUCKET_ARTICLES = 12;
/** Buckets written in one step. */
const STEP_BUCKETS = 512;

/** What is left to do: "idle" where the index is as compact as it is meant to be. */
export type MergeProgress = "idle" | "more";

/**
 * Does one step of what is due: removing buckets that nothing refers to any more, going on with a merge, or
 * beginning one. One transaction; call it again until it says "idle".
 */
export function mergeStep(db: Database, place: IndexPlace = usedIndex(db)): Promise<MergeProgress> {
  return db.transaction("rw", db.state, place.tail, db.buckets, async () => {
    const state = await readState(db, place);
    const [garbage, ...rest] = state.garbage;
    if (garbage !== undefined) {
      await db.buckets
        .where(":id")
        .between(bucketId(garbage, 0), bucketId(garbage + 1, 0), true, false)
        .delete();
      await db.state.put({ ...state, garbage: rest });
      return "more";
    }
    const tail = await place.tail.toArray();
    const merge = state.merge ?? plan(state, tail);
    if (merge === null) return "idle";
    const merged = tail.filter((chunk) => chunk.chunk <= merge.lastChunk);
    await advance(db, place, state, merge, merged);
    return "more";
  });
}

/** A merge of the full chunks, where there are enough of them. */
function plan(state: IndexState, tail: readonly TailChunk[]): Merge | null {
  const full = tail.slice(0, -1);
  const last = full.at(-1);
  if (full.length < TAIL_CHUNKS || last === undefined) return null;
  let articles = full.reduce((sum, chunk) => sum + chunk.articles, 0);
  const sources: PostingSegment[] = [];
  for (const segment of [...state.segments].reverse()) {
    if (segment.articles > articles * GROWTH) break;
    sources.unshift(segment);
    articles += segment.articles;
  }
  const bits = bitsFor(articles);
  const target = { id: state.nextSegment, bits, articles, lastDoc: last.head.nextDoc - 1 };
  return { target, sources, lastChunk: last.chunk, slot: 0 };
}

function bitsFor(articles: number): number {
  const bits = Math.ceil(Math.log2(Math.max(2, articles / BUCKET_ARTICLES)));
  return Math.min(BUCKET_BITS, Math.max(4, bits));
}

/** Slots are ranges of hashes that hold whole buckets of the target and of every source. */
function slotBits({ target, sources }: Merge): number {
  return Math.min(target.bits, ...sources.map((segment) => segment.bits));
}

async function advance(
  db: Database,
  place: IndexPlace,
  state: IndexState,
  merge: Merge,
  tail: readonly TailChunk[],
): Promise<void> {
  const slots = 2 ** slotBits(merge);
  const step = Math.max(1, Math.floor(STEP_BUCKETS / 2 ** (merge.target.bits - slotBits(merge))));
  const end = Math.min(slots, merge.slot + step);
  const gone = new Set([...state.dead, ...tail.flatMap((chunk) => chunk.dead)]);
  const postings = new Map<number, BucketPostings>();
  const add = (doc: number, hash: number): void => {
    if (!gone.has(doc)) addPosting(postings, bucketOf(hash, merge.target.bits), hash, doc);
  };
  for (const segment of merge.sources) await readSlots(db, merge, segment, end, add);
  for (const chunk of tail) {
    eachTailPosting(chunk.entries, (doc, hash) => {
      const slot = bucketOf(hash, slotBits(merge));
      if (slot >= merge.slot && slot < end) add(doc, hash);
    });
  }
  await writeBuckets(db, merge.target, postings);
  await db.state.put(
    end < slots
      ? { ...state, merge: { ...merge, slot: end }, nextSegment: merge.target.id + 1 }
      : finished(state, merge, tail),
  );
  if (end >= slots) await place.tail.where("chunk").belowOrEqual(merge.lastChunk).delete();
}

function addPosting(postings: Map<number, BucketPostings>, bucket: number, hash: number, doc: number): void {
  const keys: BucketPostings = postings.get(bucket) ?? new Map();
  postings.set(bucket, keys);
  const list = keys.get(hash);
  if (list === undefined) keys.set(hash, [doc]);
  else list.push(doc);
}

async function readSlots(
  db: Database,
  merge: Merge,
  segment: PostingSegment,
  end: number,
  add: (doc: number, hash: number) => void,
): Promise<void> {
  const each = 2 ** (segment.bits - slotBits(merge));
  const from = bucketId(segment.id, merge.slot * each);
  const to = bucketId(segment.id, end * each);
  for (const bucket of await db.buckets.where(":id").between(from, to, true, false).toArray()) {
    eachList(bucket, (list) => eachDoc(list, (doc) => add(doc, list.hash)));
  }
}

async function writeBuckets(
  db: Database,
  target: PostingSegment,
  postings: Map<number, BucketPostings>,
): Promise<void> {
  const keys = [...postings.keys()].sort((a, b) => a - b);
  const buckets = keys.map((bucket) => encodeBucket(postings.get(bucket) ?? new Map()));
  await db.buckets.bulkPut(
    buckets,
    keys.map((bucket) => bucketId(target.id, bucket)),
  );
}

function finished(state: IndexState, merge: Merge, tail: readonly TailChunk[]): IndexState {
  const kept = state.segments.slice(0, state.segments.length - merge.sources.length);
  const boundary = kept.at(-1)?.lastDoc ?? 0;
  const dead = [...state.dead, ...tail.flatMap((chunk) => chunk.dead)].filter((doc) => doc <= boundary);
  return {
    ...state,
    segments: [...kept, merge.target],
    nextSegment: merge.target.id + 1,
    nextChunk: merge.lastChunk + 1,
    dead: dead.sort((a, b) => a - b),
    merge: null,
    garbage: [...state.garbage, ...merge.sources.map((segment) => segment.id)],
    head: tail.at(-1)?.head ?? state.head,
  };
}
