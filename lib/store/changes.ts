import { versionsOf } from "./delete";
import { readIndex } from "./postings/query";
import type { ArticleRow, Database, Tombstone, VersionRow } from "./schema";

/** What happened to the library after a cursor, in order; to be asked again with `next` until `next` stays the same. */
export interface Changes {
  readonly changed: readonly { readonly row: ArticleRow; readonly versions: readonly VersionRow[] }[];
  readonly deleted: readonly Tombstone[];
  readonly next: number;
}

/**
 * Articles and tombstones above a cursor. An article appears with its present text however often it changed.
 *
 * @param cursor 0 for everything
 * @param limit at most so many articles, and so many tombstones
 */
export function changesSince(db: Database, cursor: number, limit: number): Promise<Changes> {
  return db.transaction("r", [db.articles, db.versions, db.tombstones], async () => {
    const rows = await db.articles.where("doc").above(cursor).limit(limit).toArray();
    const gone = await db.tombstones.where("cursor").above(cursor).limit(limit).toArray();
    const next = reach(cursor, limit, rows, gone);
    const changed = rows.filter(({ doc }) => doc <= next);
    const versions = await Promise.all(changed.map(({ id }) => versionsOf(db, id).toArray()));
    return {
      changed: changed.map((row, at) => ({ row, versions: versions[at] ?? [] })),
      deleted: gone.filter((tombstone) => tombstone.cursor <= next),
      next,
    };
  });
}

/** How far both lists are known to be whole. */
function reach(
  cursor: number,
  limit: number,
  rows: readonly ArticleRow[],
  gone: readonly Tombstone[],
): number {
  const lastRow = rows.at(-1)?.doc ?? cursor;
  const lastGone = gone.at(-1)?.cursor ?? cursor;
  const ends = [rows.length === limit ? lastRow : Infinity, gone.length === limit ? lastGone : Infinity];
  return Math.min(Math.max(lastRow, lastGone), ...ends);
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

/** Where the library stands now; kept with `markBackup` once the export made from here is written. */
export async function backupCursor(db: Database): Promise<number> {
  const { state, tail } = await db.transaction("r", [db.tail, db.state], () => readIndex(db));
  return (tail.at(-1)?.head ?? state.head).nextDoc - 1;
}

export async function markBackup(db: Database, cursor: number, now: string): Promise<void> {
  await db.marks.put({ name: "backup", at: now, doc: cursor });
}
