/**
 * Fresh articles, article by article: document, number of keys, then for each key the distance from the last hash.
 * Cheap to append to and to read whole; a merge turns it into buckets.
 */
import { ByteReader, ByteWriter } from "./bytes";
import type { Head, TailChunk } from "./state";

/** Articles that one chunk takes before the next begins: what a save rewrites stays near 10 KB. */
const CHUNK_ARTICLES = 32;
/** Dead documents that one chunk takes. */
const CHUNK_DEAD = 2_000;

export interface TailEntry {
  readonly doc: number;
  /** See `hashKeys`. */
  readonly keys: Uint32Array;
}

export function encodeEntry({ doc, keys }: TailEntry): Uint8Array {
  const writer = new ByteWriter(keys.length * 5 + 16);
  writer.number(doc);
  writer.number(keys.length);
  let last = 0;
  for (const hash of keys) {
    writer.number(hash - last);
    last = hash;
  }
  return writer.finish();
}

/** Calls back with every posting of the entries, article by article. */
export function eachTailPosting(entries: Uint8Array, callback: (doc: number, hash: number) => void): void {
  const reader = new ByteReader(entries);
  while (!reader.done) {
    const doc = reader.number();
    let left = reader.number();
    let hash = 0;
    while (left-- > 0 && !reader.done) {
      hash += reader.number();
      callback(doc, hash);
    }
  }
}

export interface TailChange {
  readonly added: readonly TailEntry[];
  readonly dead: readonly number[];
  readonly head: Head;
}

/**
 * The chunks to be written for a change, the first of them the last chunk grown where it has room. Deaths come last:
 * a document must not die in an earlier chunk than it was added in, since merges take chunks from the front.
 */
export function appendToTail(
  last: TailChunk | undefined,
  nextChunk: number,
  change: TailChange,
): TailChunk[] {
  const chunks: TailChunk[] = [];
  const added = [...change.added];
  const dead = [...change.dead];
  let open = last ?? emptyChunk(nextChunk);
  if (!hasRoom(open)) open = emptyChunk(open.chunk + 1);
  do {
    const taken = added.splice(0, CHUNK_ARTICLES - open.articles);
    const gone = added.length === 0 ? dead.splice(0, CHUNK_DEAD - open.dead.length) : [];
    const nextDoc = added[0]?.doc ?? change.head.nextDoc;
    chunks.push(grown(open, taken, gone, { ...change.head, nextDoc }));
    open = emptyChunk(open.chunk + 1);
  } while (added.length > 0 || dead.length > 0);
  return chunks;
}

function hasRoom(chunk: TailChunk): boolean {
  return chunk.articles < CHUNK_ARTICLES && chunk.dead.length < CHUNK_DEAD;
}

function emptyChunk(chunk: number): TailChunk {
  return { chunk, articles: 0, entries: new Uint8Array(0), dead: [], head: { nextDoc: 0, live: 0 } };
}

function grown(
  chunk: TailChunk,
  added: readonly TailEntry[],
  dead: readonly number[],
  head: Head,
): TailChunk {
  const writer = new ByteWriter(chunk.entries.length + added.length * 512 + 16);
  writer.bytes(chunk.entries);
  for (const entry of added) writer.bytes(encodeEntry(entry));
  return {
    chunk: chunk.chunk,
    articles: chunk.articles + added.length,
    entries: writer.finish(),
    dead: [...chunk.dead, ...dead],
    head,
  };
}
