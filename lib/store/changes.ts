import { versionsOf } from "./delete";
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
export function reach(cursor: number, limit: number, lists: readonly (readonly number[])[]): number {
  const lasts = lists.map((list) => list.at(-1) ?? cursor);
  const ends = lists.map((list) => (list.length === limit ? (list.at(-1) ?? cursor) : Infinity));
  return Math.min(Math.max(...lasts), ...ends);
}
