/** Deleting and undoing. What is deleted stays in the trash for a while; a tombstone says that it is gone. */
import { redate } from "./events/days";
import { changeIndex } from "./postings/append";
import { rowsUnder } from "./rows-under";
import type { ArticleRow, Database, Tombstone, TrashRow } from "./schema";

/** Articles deleted in one transaction, so that a large deletion does not fill the memory. */
const BATCH = 200;
/** Under which what retention took waits in the trash. */
export const RETENTION_TOKEN = "delete:retention";
/** How long deletion can be undone. */
const TRASH_MS = 24 * 60 * 60 * 1000;

/**
 * Deletes articles by id; unknown ids are passed over. Returns how many went.
 *
 * @param token under which they wait in the trash; null deletes them for good
 * @param here whether they go from this device alone, for whoever shares the library
 */
export async function deleteArticles(
  db: Database,
  ids: readonly string[],
  token: string | null,
  now: string,
  here = token === RETENTION_TOKEN,
): Promise<number> {
  let deleted = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    deleted += await deleteBatch(db, ids.slice(at, at + BATCH), token, now, here);
  }
  return deleted;
}

function deleteBatch(
  db: Database,
  ids: readonly string[],
  token: string | null,
  now: string,
  here: boolean,
): Promise<number> {
  const gone = [db.articles, db.versions, db.openings, db.trash, db.tombstones, db.events];
  const tables = [...gone, db.tail, db.state];
  return db.transaction("rw", tables, async () =>
    changeIndex(db, async (head) => {
      const rows = await rowsUnder(db.articles, "id", ids);
      if (token !== null) await Promise.all(rows.map((row) => toTrash(db, row, token, now)));
      await entomb(db, rows, { cursor: head.nextDoc, deletedAt: now, ...(here && { here }) });
      await redate(
        db,
        rows.map(({ id }) => id),
      );
      return {
        index: { added: [], dead: rows.map((row) => row.doc) },
        head: { nextDoc: head.nextDoc + rows.length, live: head.live - rows.length },
        result: rows.length,
      };
    }),
  );
}

async function toTrash(db: Database, row: ArticleRow, token: string, now: string): Promise<void> {
  const [versions, opening] = await Promise.all([versionsOf(db, row.id).toArray(), db.openings.get(row.id)]);
  await db.trash.put({ token, id: row.id, deletedAt: now, row, versions, openedAt: opening?.at ?? null });
}

export function versionsOf(db: Database, id: string) {
  return db.versions.where("[id+version]").between([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

async function entomb(
  db: Database,
  rows: readonly ArticleRow[],
  { cursor, ...how }: Omit<Tombstone, "id">,
): Promise<void> {
  await db.articles.bulkDelete(rows.map((row) => row.doc));
  for (const row of rows) await versionsOf(db, row.id).delete();
  await db.openings.bulkDelete(rows.map(({ id }) => id));
  await db.tombstones.bulkPut(rows.map(({ id }, at) => ({ id, cursor: cursor + at, ...how })));
}

/** Removes for good what was deleted too long ago to be undone. */
export function emptyTrash(db: Database, now: number): Promise<number> {
  const before = new Date(now - TRASH_MS).toISOString();
  return db.trash.filter((row) => row.deletedAt < before).delete();
}

/** The articles that a deletion took, a batch at a time. */
export function trashed(db: Database, token: string): Promise<TrashRow[]> {
  return trashedUnder(db, token).limit(BATCH).toArray();
}

export function trashedUnder(db: Database, token: string) {
  return db.trash.where("[token+id]").between([token, ""], [token, "\uffff"]);
}
