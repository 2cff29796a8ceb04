import { versionsOf } from "./delete";
import { readIndex } from "./postings/query";
import type { ArticleRow, CorrectionRow, Database, Tombstone, VersionRow } from "./schema";

/** What happened to the library after a cursor, in order; to be asked again with `next` until `next` stays the same. */
export interface Changes {
  readonly changed: readonly { readonly row: ArticleRow; readonly versions: readonly VersionRow[] }[];
  readonly deleted: readonly Tombstone[];
  /** Those taken back among them, which say nothing. */
  readonly corrections: readonly CorrectionRow[];
  readonly next: number;
}

/**
 * Articles, tombstones and corrections above a cursor. Each appears as it is at present, however often it changed.
 *
 * @param cursor 0 for everything
 * @param limit at most so many of each
 */
export function changesSince(db: Database, cursor: number, limit: number): Promise<Changes> {
  return db.transaction("r", [db.articles, db.versions, db.tombstones, db.corrections], async () => {
    const rows = await db.articles.where("doc").above(cursor).limit(limit).toArray();
    const gone = await db.tombstones.where("cursor").above(cursor).limit(limit).toArray();
    const corrections = await db.corrections.where("cursor").above(cursor).limit(limit).toArray();
    const lists = [
      rows.map(({ doc }) => doc),
      ...[gone, corrections].map((list) => list.map((one) => one.cursor)),
    ];
    const next = reach(cursor, limit, lists);
    const changed = rows.filter(({ doc }) => doc <= next);
    const versions = await Promise.all(changed.map(({ id }) => versionsOf(db, id).toArray()));
    return {
      changed: changed.map((row, at) => ({ row, versions: versions[at] ?? [] })),
      deleted: gone.filter((tombstone) => tombstone.cursor <= next),
      corrections: corrections.filter((correction) => correction.cursor <= next),
      next,
    };
  });
}

/** How far all lists of cursors are known to be whole. */
function reach(cursor: number, limit: number, lists: readonly (readonly number[])[]): number {
  const lasts = lists.map((list) => list.at(-1) ?? cursor);
  const ends = lists.map((list) => (list.length === limit ? (list.at(-1) ?? cursor) : Infinity));
  return Math.min(Math.max(...lasts), ...ends);
}

/** How many articles came or changed since the last backup, and when that was; null where there was none. */
export interface BackupState {
  readonly at: string | null;
  readonly changed: number;
}

export async function backupState(db: Database): Promise<BackupState> {
  const mark = await db.marks.get("backup");
  const changed = await db.articles
    .where("doc")
    .above(mark?.doc ?? 0)
    .count();
  return { at: mark?.at ?? null, changed };
}

/** New or changed articles from which on the reader is reminded of a backup. */
const MUCH_NEW = 200;

/** How many articles the last backup misses, where they are so many that the reader ought to know; 0 otherwise. */
export async function backupDue(db: Database): Promise<number> {
  const [{ changed }, postponed] = [await backupState(db), await db.marks.get("backup-postponed")];
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
