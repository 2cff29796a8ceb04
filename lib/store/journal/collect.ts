/** What the library holds above a place in its sequence, as entries of the journal. */
import { keysOf } from "../article-keys";
import { reach } from "../changes";
import { versionsOf } from "../delete";
import type { ArticleRow, CorrectionRow, Database, VersionRow } from "../schema";
import { entryOf, type JournalEntry } from "./entries";

export interface Collected {
  readonly entries: readonly JournalEntry[];
  /** Up to where they are whole; the cursor itself where nothing is new. */
  readonly next: number;
  /** Where the library's sequence stands, and how many articles it holds. */
  readonly head: number;
  readonly live: number;
}

/**
 * Entries above a cursor, within one transaction.
 *
 * @param limit at most so many articles, removals and corrections each
 */
export function collect(db: Database, cursor: number, limit: number): Promise<Collected> {
  const tables = [db.articles, db.versions, db.openings, db.tombstones, db.corrections, db.tail, db.state];
  return db.transaction("r", tables, async () => {
    const [rows, gone, corrections, last] = await Promise.all([
      db.articles.where("doc").above(cursor).limit(limit).toArray(),
      db.tombstones.where("cursor").above(cursor).limit(limit).toArray(),
      db.corrections.where("cursor").above(cursor).limit(limit).toArray(),
      db.tail.orderBy("chunk").last(),
    ]);
    const head = last?.head ?? (await db.state.get("index"))?.head ?? { nextDoc: 1, live: 0 };
    const lists = [
      rows.map(({ doc }) => doc),
      gone.map((one) => one.cursor),
      corrections.map((one) => one.cursor),
    ];
    const next = reach(cursor, limit, lists);
    const removals = gone.map(({ id, cursor: at }): JournalEntry => {
      return { kind: "gone", cursor: at, id, version: 0, content: "" };
    });
    const said = corrections.map(correctionEntry);
    const texts = await textEntries(db, rows, cursor);
    const entries = [...texts, ...removals, ...said].filter((entry) => entry.cursor <= next);
    return { entries, next, head: head.nextDoc - 1, live: head.live };
  });
}

async function textEntries(
  db: Database,
  rows: readonly ArticleRow[],
  cursor: number,
): Promise<JournalEntry[]> {
  const openings = await db.openings.bulkGet(rows.map(({ id }) => id));
  const entries = rows.map(async (row, at) => [
    ...(row.versions > 1 ? await earlierTexts(db, row, cursor) : []),
    articleEntry(row, openings[at]?.at),
  ]);
  return (await Promise.all(entries)).flat();
}

/** Earlier texts that no segment has: those of a library older than the journal, and those that came by a merge. */
async function earlierTexts(db: Database, row: ArticleRow, cursor: number): Promise<JournalEntry[]> {
  const versions = await versionsOf(db, row.id).toArray();
  return versions
    .filter((version) => (version.cursor ?? Infinity) > cursor)
    .map((version) => textEntry(version, row.doc));
}

function articleEntry(row: ArticleRow, openedAt: string | undefined): JournalEntry {
  const {
    doc,
    id,
    versions,
    savedAt,
    changedAt,
    textHash,
    article,
    analysis,
    whileReading,
    followed,
    arrivedAt,
  } = row;
  const keys = [...keysOf(analysis.fingerprint)];
  const content = {
    ...{ savedAt, changedAt, textHash, article, keys },
    ...(whileReading === undefined ? {} : { whileReading }),
    ...(followed === undefined ? {} : { followed }),
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    ...(openedAt === undefined ? {} : { openedAt }),
  };
  return entryOf({ kind: "article", cursor: doc, id, version: versions }, content);
}

function textEntry({ id, version, savedAt, article }: VersionRow, cursor: number): JournalEntry {
  return entryOf({ kind: "text", cursor, id, version }, { savedAt, article });
}

function correctionEntry({ id, cursor, at, said }: CorrectionRow): JournalEntry {
  const word = said === null ? null : { at: said.at, correction: said.correction };
  return entryOf({ kind: "correction", cursor, id, version: 0 }, { at, said: word });
}
