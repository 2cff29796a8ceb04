/** Telling a library that is empty from one that was lost, and mending the latter from its journal. */
import { readIndex } from "../postings/query";
import type { Database } from "../schema";
import { leaveDamagedLog } from "./damaged-log";
import { generationOf, type JournalHost, type Remembered } from "./journal";
import { passNumbers } from "./put-back";
import { restoreFrom } from "./restore";
import { type JournalSegment, listSegments } from "./segments";

/** Where the database stands. */
interface Stand {
  /** Null where the database is new or lost what it held. */
  readonly generation: number | null;
  readonly cursor: number;
  readonly articles: number;
}

async function standOf(db: Database): Promise<Stand> {
  return db.transaction("r", [db.marks, db.tail, db.state, db.articles], async () => {
    // Firefox opens a file that was cut off, and fails where what is behind the cut is read: the last article, mostly.
    const last = db.articles.orderBy(":id").last();
    const [generation, { state, tail, live }] = await Promise.all([generationOf(db), readIndex(db), last]);
    return { generation, cursor: (tail.at(-1)?.head ?? state.head).nextDoc - 1, articles: live };
  });
}

/** True for a database that holds what it is known to have held. */
function isWhole({ generation, cursor, articles }: Stand, remembered: Remembered | null): boolean {
  if (generation === null) return false;
  if (remembered === null || generation > remembered.generation) return true;
  if (generation < remembered.generation || cursor < remembered.cursor) return false;
  return cursor > remembered.cursor || articles >= remembered.articles;
}

/** Mends the library where it is not whole; what came back is told by the mark "restored". Costs one read where it is. */
export async function guard(db: Database, around: JournalHost): Promise<void> {
  const [stand, remembered] = await Promise.all([standOf(db), around.remembered()]);
  if (isWhole(stand, remembered)) return;
  await around.alone(async () => {
    // Another page may have mended it meanwhile.
    const [now, known] = [await standOf(db), await around.remembered()];
    if (!isWhole(now, known)) await mend(db, around, now, known);
  });
}

/** Whether the second copy reaches as far as the library is known to have done. */
export async function isWholeCopy({ folder, remembered, wanted }: JournalHost): Promise<boolean> {
  const [segments, known] = [await listSegments(folder), await remembered()];
  if (segments.length === 0 || known === null) return segments.length > 0 && wanted();
  const own = segments.filter(({ generation }) => generation === known.generation);
  return Math.max(0, ...own.map(({ last }) => last)) >= known.cursor;
}

async function mend(
  db: Database,
  { folder, remember }: JournalHost,
  stand: Stand,
  remembered: Remembered | null,
): Promise<void> {
  const segments = await listSegments(folder).catch((): JournalSegment[] => []);
  const generation = Math.max(1, remembered?.generation ?? 0, ...segments.map((one) => one.generation));
  const own = segments.filter((segment) => segment.generation === generation);
  const isKnown = stand.generation === generation;
  if (own.length > 0) await restoreFrom(db, folder, own);
  // No number is given twice, even where what bore it is lost.
  await passNumbers(db, remembered?.cursor ?? 0);
  const { cursor, articles } = await standOf(db);
  const isLoss = own.length > 0 || remembered !== null;
  const back = articles - (isKnown ? stand.articles : 0);
  const missing = Math.max(0, (remembered?.articles ?? 0) - articles);
  const at = new Date().toISOString();
  await db.transaction("rw", db.marks, async () => {
    await db.marks.put({ name: "generation", generation });
    if (isLoss && back + missing > 0) await db.marks.put({ name: "restored", at, articles: back, missing });
  });
  await remember({ generation, cursor, articles });
  if (isLoss) await leaveDamagedLog(db);
}
