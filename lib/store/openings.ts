/** Which articles the reader has opened: what retention keeps, and what is no longer unread. */
import { notesOf } from "./corrections/rows";
import { named } from "./errors";
import { rowsUnder } from "./rows-under";
import type { Database } from "./schema";

/** The articles that the reader has opened. */
export class Openings {
  constructor(private readonly db: Database) {}

  /** Notes that the reader opened articles: retention keeps them. Unknown ids are passed over. */
  mark(ids: readonly string[], now = new Date()): Promise<void> {
    return named(() => markOpened(this.db, ids, now.toISOString()));
  }

  /** Ids of every article that was opened. */
  async all(): Promise<Set<string>> {
    return new Set(await named(() => this.db.openings.toCollection().primaryKeys()));
  }
}

/** Marks the library's articles among some ids as opened; those opened before keep their time. */
function markOpened(db: Database, ids: readonly string[], now: string): Promise<void> {
  return db.transaction("rw", [db.articles, db.openings], async () => {
    const marked = await db.openings.bulkGet([...ids]);
    const unmarked = ids.filter((_id, at) => marked[at] === undefined);
    if (unmarked.length === 0) return;
    const saved = await rowsUnder(db.articles, "id", unmarked);
    await db.openings.bulkPut(saved.map(({ id }) => ({ id, at: now })));
  });
}

/** Those of some ids that the reader has opened, tagged or noted something on. */
async function openedOf(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const [marked, notes] = await Promise.all([db.openings.bulkGet([...ids]), notesOf(db, ids)]);
  const opened = marked.flatMap((opening) => (opening === undefined ? [] : [opening.id]));
  return new Set([...opened, ...notes.map(({ correction }) => correction.article)]);
}

/** Those of some ids of which the reader has opened, tagged or noted the article or another report on its event. */
export async function withOpenedEvent(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const events = await rowsUnder(db.events, "members", ids);
  const opened = await openedOf(db, [...ids, ...events.flatMap(({ members }) => members)]);
  const ofOpened = events.filter(({ members }) => members.some((id) => opened.has(id)));
  return new Set([...opened, ...ofOpened.flatMap(({ members }) => members)]);
}
