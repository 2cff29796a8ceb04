/** What retention has announced and not dropped yet: to be told, and to be kept. */
import { named } from "./errors";
import {
  ANNOUNCED_MS,
  announcementOf,
  BATCH,
  leavingOf,
  type Retention,
  type Rule,
  rulesOf,
} from "./retention";
import type { AnnouncedMark, ArticleRow, Database } from "./schema";

/** What is about to go. */
export interface Leaving {
  readonly articles: number;
  /** Headlines of the first few. */
  readonly headlines: readonly string[];
  /** ISO time from which on they go. */
  readonly from: string;
}

/** The articles that are about to go. */
export class LeavingArticles {
  constructor(private readonly db: Database) {}

  /**
   * What is announced to go, by all rules together; null where nothing is.
   *
   * @param unseen only what the reader has not seen announced
   */
  told(retention: Retention, unseen = false): Promise<Leaving | null> {
    return named(() => leaving(this.db, retention, unseen));
  }

  /** Has them count as opened, so that they stay. */
  keep(retention: Retention, now = new Date()): Promise<void> {
    return named(() => keepLeaving(this.db, retention, now.toISOString()));
  }

  /** Notes that the reader knows what is announced. */
  seen(retention: Retention): Promise<void> {
    return named(() => seeLeaving(this.db, retention));
  }
}

/** Rows that are announced to go, a batch at a time, with the announcement. */
async function* announcedRows(db: Database, rule: Rule): AsyncGenerator<[AnnouncedMark, ArticleRow[]]> {
  const announced = await announcementOf(db, rule);
  if (announced === null) return;
  const judged = await db.progress.get(rule.name);
  for (let after = judged?.version === rule.days ? judged.doc : 0; ; ) {
    const rows = await db.articles
      .where("doc")
      .between(after, announced.doc, false, true)
      .limit(BATCH)
      .toArray();
    yield [announced, await leavingOf(db, rule, rows)];
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.doc;
  }
}

/** Headlines that the reader is told. */
const TOLD = 10;

async function leaving(db: Database, retention: Retention, unseen: boolean): Promise<Leaving | null> {
  const ids = new Set<string>();
  const headlines: string[] = [];
  let from = "";
  for (const rule of rulesOf(retention))
    for await (const [{ at, seen }, rows] of announcedRows(db, rule)) {
      if (unseen && seen === true) break;
      const due = new Date(Date.parse(at) + ANNOUNCED_MS).toISOString();
      if (rows.length > 0 && (from === "" || due < from)) from = due;
      const more = rows.filter(({ id }) => !ids.has(id));
      for (const { id, article } of more) {
        ids.add(id);
        if (headlines.length < TOLD) headlines.push(article.headline);
      }
    }
  return ids.size === 0 ? null : { articles: ids.size, headlines, from };
}

async function keepLeaving(db: Database, retention: Retention, now: string): Promise<void> {
  for (const rule of rulesOf(retention))
    for await (const [, rows] of announcedRows(db, rule))
      await db.openings.bulkPut(rows.map(({ id }) => ({ id, at: now })));
}

async function seeLeaving(db: Database, retention: Retention): Promise<void> {
  for (const rule of rulesOf(retention)) {
    const announced = await announcementOf(db, rule);
    if (announced !== null) await db.marks.put({ ...announced, seen: true });
  }
}
