/** The listing of the whole library, newest chunk first; chunks that are missing are made on the way. */
import { readIndex } from "../postings/query";
import type { Database } from "../schema";
import { chunkOf, firstDoc, type ListingChunk, packRows } from "./chunk";

/** Chunks read at once. */
const AT_ONCE = 40;

export interface ListingPart {
  /** Highest chunk first. */
  readonly chunks: readonly ListingChunk[];
  /** Articles in the library. */
  readonly total: number;
}

/** Reads the listing in parts, so that a list can show its top at once. */
export async function* readListing(db: Database): AsyncGenerator<ListingPart> {
  const { total, nextDoc } = await extent(db);
  const open = chunkOf(nextDoc);
  yield { chunks: [await made(db, open)], total };
  for (let above = open; above > 0; above -= AT_ONCE) {
    const from = Math.max(0, above - AT_ONCE);
    yield { chunks: await wholeChunks(db, from, above), total };
  }
}

async function extent(db: Database): Promise<{ total: number; nextDoc: number }> {
  const { state, tail, live } = await db.transaction("r", [db.tail, db.state], () => readIndex(db));
  return { total: live, nextDoc: (tail.at(-1)?.head ?? state.head).nextDoc };
}

/** Chunks from one to below another, as stored where they still are what the library holds. */
async function wholeChunks(db: Database, from: number, below: number): Promise<ListingChunk[]> {
  const wanted = Array.from({ length: below - from }, (_, at) => below - 1 - at);
  const { stored, counts } = await db.transaction("r", [db.listing, db.articles], async () => ({
    stored: await db.listing.bulkGet(wanted),
    counts: await Promise.all(wanted.map((chunk) => rowsOf(db, chunk).count())),
  }));
  const chunks: ListingChunk[] = [];
  for (const [at, chunk] of wanted.entries()) {
    const known = stored[at];
    // A document that is gone never comes back under its number: the same count means the same articles.
    const holds = known !== undefined && known.docs.length === counts[at];
    chunks.push(holds ? known : await kept(db, chunk));
  }
  return chunks;
}

async function kept(db: Database, chunk: number): Promise<ListingChunk> {
  const packed = await made(db, chunk);
  await db.listing.put(packed);
  return packed;
}

async function made(db: Database, chunk: number): Promise<ListingChunk> {
  return packRows(chunk, await rowsOf(db, chunk).toArray());
}

function rowsOf(db: Database, chunk: number) {
  return db.articles.where("doc").between(firstDoc(chunk), firstDoc(chunk + 1), true, false);
}

/** Makes the newest whole chunk that is missing: work that can wait, so that the list finds it ready. */
export async function listingStep(db: Database): Promise<"more" | "idle"> {
  const { nextDoc } = await extent(db);
  const last = (await db.listing.orderBy("chunk").last())?.chunk ?? -1;
  if (last + 1 >= chunkOf(nextDoc)) return "idle";
  await kept(db, last + 1);
  return "more";
}
