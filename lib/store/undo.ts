/** Undoing saves and deletions. A token says all that is needed, so it outlives the worker. */
import type { UndoToken } from "../library";
import type { Article } from "../model";
import { trashed, versionsOf } from "./delete";
import { redate } from "./events/days";
import { changeIndex } from "./postings/append";
import { type Prepared, rowOf } from "./save";
import type { ArticleRow, Database, TrashRow } from "./schema";

/** Brings back what a deletion took, a batch a transaction. An article saved again since stays as it now is. */
export async function undoDelete(
  db: Database,
  token: UndoToken,
  keysOf: (row: ArticleRow) => Uint32Array,
): Promise<boolean> {
  let restored = 0;
  for (let batch = await trashed(db, token); batch.length > 0; batch = await trashed(db, token)) {
    await restore(db, batch, keysOf);
    restored += batch.length;
  }
  return restored > 0;
}

function restore(
  db: Database,
  batch: readonly TrashRow[],
  keysOf: (row: ArticleRow) => Uint32Array,
): Promise<void> {
  const back = [db.articles, db.versions, db.openings, db.trash, db.tombstones, db.events];
  return db.transaction("rw", [...back, db.tail, db.state], async () =>
    changeIndex(db, async (head) => {
      const ids = batch.map(({ id }) => id);
      const present = new Set((await db.articles.where("id").anyOf(ids).toArray()).map(({ id }) => id));
      const missing = batch.filter(({ id }) => !present.has(id));
      const rows = missing.map(({ row }, at) => ({ ...row, doc: head.nextDoc + at }));
      await Promise.all([
        db.articles.bulkAdd(rows),
        db.versions.bulkPut(
          missing.flatMap(({ versions }, at) =>
            versions.map((version) => ({ ...version, cursor: head.nextDoc + at })),
          ),
        ),
        db.tombstones.bulkDelete(rows.map(({ id }) => id)),
        db.openings.bulkPut(missing.flatMap(({ id, openedAt }) => (openedAt ? [{ id, at: openedAt }] : []))),
        db.trash.bulkDelete(batch.map(({ token, id }) => [token, id])),
      ]);
      await redate(
        db,
        rows.map(({ id }) => id),
      );
      return {
        index: { added: rows.map((row) => ({ doc: row.doc, keys: keysOf(row) })), dead: [] },
        head: { nextDoc: head.nextDoc + rows.length, live: head.live + rows.length },
        result: undefined,
      };
    }),
  );
}

/**
 * Takes back one save: a new article goes, a changed one has its text before again.
 *
 * @param doc the document that the save wrote; where the article has changed since, nothing is done
 * @param prepare analyses the text before, outside the transaction
 */
export async function undoSave(
  db: Database,
  id: string,
  doc: number,
  now: string,
  prepare: (article: Article) => Promise<Prepared>,
): Promise<boolean> {
  if (!Number.isSafeInteger(doc)) return false;
  const row = await db.articles.get(doc);
  if (row?.id !== id) return false;
  const before = row.versions > 1 ? await db.versions.get([id, row.versions - 1]) : undefined;
  const prepared = before === undefined ? null : await prepare(before.article);
  const tables = [db.articles, db.versions, db.tombstones, db.events, db.tail, db.state];
  return db.transaction("rw", tables, async () => {
    if ((await db.articles.get(doc))?.id !== id) return false;
    await changeIndex(db, async (head) => {
      await db.articles.delete(doc);
      const dead = [doc];
      const next = { nextDoc: head.nextDoc + 1, live: head.live };
      if (prepared === null || before === undefined) {
        await versionsOf(db, id).delete();
        await db.tombstones.put({ id, cursor: head.nextDoc, deletedAt: now });
        return { index: { added: [], dead }, head: { ...next, live: head.live - 1 }, result: undefined };
      }
      const restored = rowOf({ ...prepared, id }, undefined, head.nextDoc, row.savedAt);
      const { savedAt: changedAt, lastSeenAt, version: versions } = before;
      const seen = lastSeenAt === undefined ? {} : { lastSeenAt };
      await db.articles.add({ ...restored, changedAt, ...seen, versions });
      await db.versions.delete([id, before.version]);
      const added = [{ doc: head.nextDoc, keys: prepared.keys }];
      return { index: { added, dead }, head: next, result: undefined };
    });
    await redate(db, [id]);
    return true;
  });
}
