/** When a page was last read again with the text that the library has of it. */
import type { Article } from "../model";
import { identityOf } from "./analysis";
import { chosenId, knownRows } from "./save";
import type { Database } from "./schema";

/** Pages are read again within moments: a row is not written for that. */
const APART_MS = 60_000;

/**
 * Notes that a page was read with its present text; nothing where the library has another text of it, or none. Moves no
 * cursor: who shares the library hears of it with the article's next change.
 */
export async function noteSeen(db: Database, article: Article, now: Date): Promise<void> {
  const identity = await identityOf(article);
  await db.transaction("rw", db.articles, async () => {
    const known = await knownRows(db, identity.ids);
    const row = known.get(chosenId(identity, known));
    if (row?.textHash !== identity.textHash) return;
    const before = Date.parse(row.lastSeenAt ?? row.changedAt);
    if (now.getTime() - before < APART_MS) return;
    await db.articles.put({ ...row, lastSeenAt: now.toISOString() });
  });
}
