/** What the library holds that no backup has, and when the reader is to be told. */
import { readIndex } from "../postings/query";
import type { Database, Milestone } from "../schema";

/** How many articles came or changed since the last backup, and when that was; null where there was none. */
export interface BackupState {
  readonly at: string | null;
  readonly changed: number;
}

export async function backupState(db: Database): Promise<BackupState> {
  const mark = await momentOf(db, "backup");
  const changed = await db.articles
    .where("doc")
    .above(mark?.doc ?? 0)
    .count();
  return { at: mark?.at ?? null, changed };
}

async function momentOf(db: Database, name: Milestone["name"]): Promise<Milestone | undefined> {
  const mark = await db.marks.get(name);
  return mark?.name === "backup" || mark?.name === "backup-postponed" ? mark : undefined;
}

/** New or changed articles from which on the reader is reminded of a backup. */
const MUCH_NEW = 200;

/** How many articles the last backup misses, where they are so many that the reader ought to know; 0 otherwise. */
export async function backupDue(db: Database): Promise<number> {
  const [{ changed }, postponed] = [await backupState(db), await momentOf(db, "backup-postponed")];
  if (changed < MUCH_NEW || postponed === undefined) return changed < MUCH_NEW ? 0 : changed;
  const since = await db.articles.where("doc").above(postponed.doc).count();
  return since < MUCH_NEW ? 0 : changed;
}

/** Reminds no more until as much again is new. */
export async function postponeBackup(db: Database, now: string): Promise<void> {
  await db.marks.put({ name: "backup-postponed", at: now, doc: await backupCursor(db) });
}

/** Where the library stands now; kept with `markBackup` once the export made from here is written. */
export async function backupCursor(db: Database): Promise<number> {
  const { state, tail } = await db.transaction("r", [db.tail, db.state], () => readIndex(db));
  return (tail.at(-1)?.head ?? state.head).nextDoc - 1;
}

export async function markBackup(db: Database, cursor: number, now: string): Promise<void> {
  await db.marks.put({ name: "backup", at: now, doc: cursor });
}
