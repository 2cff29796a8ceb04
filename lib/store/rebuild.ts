/**
 * Rebuilding the index from the articles, in steps, beside the one in use. Merges of the one in use rest meanwhile:
 * the documents that left the library since are known by its lists of the dead, which only merges shorten.
 */
import { keysOf } from "./article-keys";
import { mergeStep } from "./postings/merge";
import { newIndex, readState, usedIndex } from "./postings/place";
import type { IndexState, TailChunk } from "./postings/state";
import { appendToTail } from "./postings/tail";
import type { ArticleRow, Database, WorkProgress } from "./schema";

/** Articles indexed in one step. */
const BATCH = 64;
/** Segments of the new index are numbered well above those that a merge just under way may still give. */
const NUMBERS_APART = 1_000;

const BEGUN: WorkProgress = { name: "rebuild", version: 0, doc: 0, done: false };

/** Has the index rebuilt from now on; whatever an earlier rebuild left is thrown away. */
export function orderRebuild(db: Database): Promise<void> {
  return db.transaction("rw", [db.progress, db.state, db.rebuildTail], async () => {
    const used = await readState(db, usedIndex(db));
    const left = await readState(db, newIndex(db));
    const nextSegment = Math.max(used.nextSegment, left.nextSegment) + NUMBERS_APART;
    await db.rebuildTail.clear();
    await db.state.put({ ...used, garbage: [...used.garbage, ...segmentsOf(left)] });
    await db.state.put({ ...left, segments: [], merge: null, garbage: [], nextChunk: 1, nextSegment });
    await db.progress.put(BEGUN);
  });
}

function segmentsOf(state: IndexState): number[] {
  const merging = state.merge === null ? [] : [state.merge.target.id];
  return [...state.segments.map(({ id }) => id), ...merging];
}

/** Does one step of a rebuild that was ordered; "idle" where none was. */
export async function rebuildStep(db: Database): Promise<"more" | "idle"> {
  const progress = await db.progress.get("rebuild");
  if (progress === undefined || progress.done) return "idle";
  if ((await mergeStep(db, newIndex(db))) === "more") return "more";
  const rows = await db.articles.where("doc").above(progress.doc).limit(BATCH).toArray();
  if (rows.length > 0) await addRows(db, progress, rows);
  else await takeOver(db, progress);
  return "more";
}

function addRows(db: Database, progress: WorkProgress, rows: readonly ArticleRow[]): Promise<void> {
  return db.transaction("rw", [db.rebuildTail, db.state, db.progress], async () => {
    if ((await db.progress.get("rebuild"))?.doc !== progress.doc) return;
    const last = await db.rebuildTail.orderBy("chunk").last();
    const { nextChunk } = await readState(db, newIndex(db));
    const added = rows.map(({ doc, analysis }) => ({ doc, keys: keysOf(analysis.fingerprint) }));
    const doc = rows.at(-1)?.doc ?? progress.doc;
    const head = { nextDoc: doc + 1, live: 0 };
    await db.rebuildTail.bulkPut(appendToTail(last, nextChunk, { added, dead: [], head }));
    await db.progress.put({ ...progress, doc });
  });
}

/** Puts the new index into the place of the old, unless something was saved since the last step. */
function takeOver(db: Database, progress: WorkProgress): Promise<void> {
  const tables = [db.articles, db.tail, db.rebuildTail, db.state, db.progress];
  return db.transaction("rw", tables, async () => {
    if ((await db.articles.where("doc").above(progress.doc).count()) > 0) return;
    const [used, built] = [await readState(db, usedIndex(db)), await readState(db, newIndex(db))];
    const [oldTail, newTail] = [await db.tail.toArray(), await db.rebuildTail.toArray()];
    const head = oldTail.at(-1)?.head ?? used.head;
    const dead = [...used.dead, ...oldTail.flatMap((chunk) => chunk.dead)].sort((a, b) => a - b);
    const garbage = [...used.garbage, ...built.garbage, ...segmentsOf(used)];
    await db.state.put({ ...built, name: "index", dead, garbage, head });
    await db.state.delete("rebuild");
    await db.tail.clear();
    await db.tail.bulkPut(withHead(newTail, head));
    await db.rebuildTail.clear();
    await db.progress.put({ ...progress, done: true });
  });
}

/** Only the last chunk's head is read. */
function withHead(tail: readonly TailChunk[], head: TailChunk["head"]): TailChunk[] {
  return tail.map((chunk, at) => (at === tail.length - 1 ? { ...chunk, head } : chunk));
}
