/**
 * Dropping what was never opened, in steps, where the reader asked for it. Texts are numbered as they come in, so the
 * old ones stand first, whenever they were written elsewhere: each is judged once by each rule, and a pass ends with the first that is young enough.
 */
import { deleteArticles, RETENTION_TOKEN, trashedUnder } from "./delete";
import { withOpenedEvent } from "./openings";
import type { ArticleRow, Database, Progress } from "./schema";

/** Articles judged in one step. */
const BATCH = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Which articles go by themselves: days that one stays of whose event the reader has opened no report. */
export interface Retention {
  /** Null keeps them. */
  readonly days: number | null;
  /** The same for what comes in from outlets that are followed. */
  readonly followedDays?: number | null;
}

/** One pass over the library. */
interface Rule {
  readonly name: Extract<Progress["name"], "retention" | "retention-followed">;
  readonly days: number;
  readonly concerns: (row: ArticleRow) => boolean;
}

function rulesOf({ days, followedDays = null }: Retention): Rule[] {
  const all: Rule[] = days === null ? [] : [{ name: "retention", days, concerns: () => true }];
  if (followedDays === null) return all;
  return [
    ...all,
    { name: "retention-followed", days: followedDays, concerns: (row) => row.followed === true },
  ];
}

/**
 * Does one step. A shorter or longer rule judges everything again. What goes can be taken back for a day, as any
 * deletion can.
 */
export async function retentionStep(db: Database, retention: Retention, now: Date): Promise<"more" | "idle"> {
  for (const rule of rulesOf(retention)) if ((await stepOf(db, rule, now)) === "more") return "more";
  return "idle";
}

async function stepOf(db: Database, { name, days, concerns }: Rule, now: Date): Promise<"more" | "idle"> {
  const stored = await db.progress.get(name);
  const from = stored?.version === days ? stored.doc : 0;
  const before = new Date(now.getTime() - days * DAY_MS).toISOString();
  const rows = await db.articles.where("doc").above(from).limit(BATCH).toArray();
  const young = rows.findIndex(({ arrivedAt, changedAt }) => (arrivedAt ?? changedAt) >= before);
  const old = young < 0 ? rows : rows.slice(0, young);
  const concerned = old.filter((row) => row.broughtBack !== true && concerns(row));
  if (concerned.length > 0) await drop(db, concerned, now.toISOString());
  const progress: Progress = { name, version: days, doc: old.at(-1)?.doc ?? from, done: false };
  if (old.length > 0 || stored?.version !== days) await db.progress.put(progress);
  return old.length === BATCH ? "more" : "idle";
}

async function drop(db: Database, old: readonly ArticleRow[], now: string): Promise<void> {
  const ids = old.map(({ id }) => id);
  const opened = await withOpenedEvent(db, ids);
  const unopened = ids.filter((id) => !opened.has(id));
  if (unopened.length > 0) await deleteArticles(db, unopened, RETENTION_TOKEN, now);
}

/** Has what retention took within the last day count as opened, so that it stays once it is back. */
export async function keepDropped(db: Database, now: string): Promise<void> {
  const ids = await trashedUnder(db, RETENTION_TOKEN).primaryKeys();
  await db.openings.bulkPut(ids.map(([, id]) => ({ id, at: now })));
}
