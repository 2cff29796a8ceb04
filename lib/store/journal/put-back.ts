/** Rows of the journal put back into the database, a transaction a step. */
import { unsettle } from "../events/unsettle";
import type { ListingChunk } from "../listing/chunk";
import { changeIndex } from "../postings/append";
import { rowsUnder } from "../rows-under";
import type { Database } from "../schema";
import type { Folder } from "./folder";
import { readOpenings } from "./openings-file";
import type { Rows } from "./rows";

/** Has the library's sequence go on above a place, if it does not. */
export function passNumbers(db: Database, place: number): Promise<void> {
  return db.transaction("rw", [db.tail, db.state], async () =>
    changeIndex(db, async ({ nextDoc, live }) => ({
      index: { added: [], dead: [] },
      head: { nextDoc: Math.max(nextDoc, place + 1), live },
      result: undefined,
    })),
  );
}

/** The numbers of those articles that the library holds already. */
async function docsOf(db: Database, { articles, tombstones }: Rows): Promise<Map<string, number>> {
  const ids = [...articles.map(({ row }) => row.id), ...tombstones.map(({ id }) => id)];
  return new Map((await rowsUnder(db.articles, "id", ids)).map(({ id, doc }) => [id, doc]));
}

/**
 * Puts rows into the database, all or none.
 *
 * @param into whether the database is known to have held no article before: then none is sought, which takes longer than
 *   all the rest. One that it holds all the same fails the transaction.
 */
export function putBack(
  db: Database,
  rows: Rows,
  listing: readonly ListingChunk[],
  into: "empty" | "held",
): Promise<void> {
  const kept = [db.articles, db.versions, db.openings, db.tombstones, db.corrections, db.events, db.listing];
  return db.transaction("rw", [...kept, db.tail, db.state], async () =>
    changeIndex(db, async (head) => {
      const docs = into === "empty" ? new Map<string, number>() : await docsOf(db, rows);
      const missing = rows.articles.filter(({ row }) => (docs.get(row.id) ?? 0) < row.doc);
      const goneDocs = rows.tombstones.flatMap(({ id, cursor }) => {
        const doc = docs.get(id);
        return doc !== undefined && doc < cursor ? [doc] : [];
      });
      const replaced = missing.flatMap(({ row }) => docs.get(row.id) ?? []);
      const dead = [...replaced, ...goneDocs];
      await db.articles.bulkDelete(dead);
      await Promise.all([
        db.articles.bulkAdd(missing.map(({ row }) => row)),
        db.listing.bulkPut([...listing]),
      ]);
      await putBeside(db, rows);
      const added = missing.flatMap(({ row, keys }) =>
        row.doc >= head.nextDoc ? [{ doc: row.doc, keys }] : [],
      );
      const nextDoc = Math.max(head.nextDoc, (missing.at(-1)?.row.doc ?? 0) + 1);
      const live = head.live + missing.length - dead.length;
      return { index: { added, dead }, head: { nextDoc, live }, result: undefined };
    }),
  );
}

async function putBeside(db: Database, { versions, tombstones, corrections, openings }: Rows): Promise<void> {
  const known = await db.corrections.bulkGet(corrections.map(({ id }) => id));
  const later = corrections.filter(({ cursor }, at) => cursor > (known[at]?.cursor ?? 0));
  await Promise.all([
    db.versions.bulkPut([...versions]),
    db.tombstones.bulkPut([...tombstones]),
    db.openings.bulkPut([...openings]),
    db.corrections.bulkPut(later),
  ]);
  await unsettle(
    db,
    later.map(({ said }) => said),
  );
}

export async function putBackOpenings(db: Database, folder: Folder): Promise<void> {
  const openings = await readOpenings(folder);
  await db.transaction("rw", [db.articles, db.openings], async () => {
    const saved = new Set(
      (
        await rowsUnder(
          db.articles,
          "id",
          openings.map(({ id }) => id),
        )
      ).map(({ id }) => id),
    );
    await db.openings.bulkPut(openings.filter(({ id }) => saved.has(id)));
  });
}
