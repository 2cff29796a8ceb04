/**
 * Dropping what was never opened, in steps, where the reader asked for it. Texts are numbered as they come in, so the
 * old ones stand first, whenever they were written elsewhere: each is judged once by each rule, and a pass ends with the
 * first that is young enough. What is to go is announced some days before, and nothing goes that was not.
 */
import { deleteArticles, RETENTION_TOKEN, trashedUnder } from "./delete";
import { withOpenedEvent } from "./openings";
import type { AnnouncedMark, ArticleRow, Database, WorkProgress } from "./schema";

/** Articles judged in one step. */
export const BATCH = 100;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How long before it goes what is to go is announced. */
export const ANNOUNCED_MS = 3 * DAY_MS;

/** Which articles go by themselves: days that one stays of whose event the reader has opened no report. */
export interface Retention {
  /** Null keeps them. */
  readonly days: number | null;
  /** The same for what comes in from outlets that are followed. */
  readonly followedDays?: number | null;
}

/** One pass over the library. */
export interface Rule {
  readonly name: Extract<WorkProgress["name"], "retention" | "retention-followed">;
  readonly days: number;
  readonly concerns: (row: ArticleRow) => boolean;
}

export function rulesOf({ days, followedDays = null }: Retention): Rule[] {
  const all: Rule[] = days === null ? [] : [{ name: "retention", days, concerns: () => true }];
  if (followedDays === null) return all;
  return [
    ...all,
    { name: "retention-followed", days: followedDays, concerns: (row) => row.followed === true },
  ];
}

/**
 * Does one step. A shorter or longer rule judges and announces everything again. What goes can be taken back for a day,
 * as any deletion can.
 */
export async function retentionStep(db: Database, retention: Retention, now: Date): Promise<"more" | "idle"> {
  for (const rule of rulesOf(retention)) if ((await stepOf(db, rule, now)) === "more") return "more";
  return "idle";
}

async function stepOf(db: Database, rule: Rule, now: Date): Promise<"more" | "idle"> {
  const { name, days } = rule;
  const stored = await db.progress.get(name);
  const from = stored?.version === days ? stored.doc : 0;
  const announced = await announcementOf(db, rule);
  if (announced === null || announced.doc <= from) {
    await announce(db, rule, from, now);
    return "idle";
  }
  if (now.getTime() < Date.parse(announced.at) + ANNOUNCED_MS) return "idle";
  const before = new Date(now.getTime() - days * DAY_MS).toISOString();
  const rows = await db.articles
    .where("doc")
    .between(from, announced.doc, false, true)
    .limit(BATCH)
    .toArray();
  const young = rows.findIndex((row) => arrivalOf(row) >= before);
  const old = young < 0 ? rows : rows.slice(0, young);
  const leaving = await leavingOf(db, rule, old);
  if (leaving.length > 0) {
    const ids = leaving.map(({ id }) => id);
    await deleteArticles(db, ids, RETENTION_TOKEN, now.toISOString());
  }
  // All that was announced is judged where fewer are left than a step takes, whatever gaps the numbers have.
  const isOver = young < 0 && rows.length < BATCH;
  const doc = isOver ? announced.doc : (old.at(-1)?.doc ?? from);
  await db.progress.put({ name, version: days, doc, done: false });
  return old.length === BATCH || isOver ? "more" : "idle";
}

const arrivalOf = ({ arrivedAt, changedAt }: ArticleRow): string => arrivedAt ?? changedAt;

const markOf = ({ name }: Rule): AnnouncedMark["name"] => `${name}-announced`;

export async function announcementOf(db: Database, rule: Rule): Promise<AnnouncedMark | null> {
  const mark = await db.marks.get(markOf(rule));
  return mark !== undefined && "days" in mark && mark.days === rule.days ? mark : null;
}

/** Announces what will be old by the time that the announcement has been made for long enough. */
async function announce(db: Database, rule: Rule, from: number, now: Date): Promise<void> {
  const before = new Date(now.getTime() + ANNOUNCED_MS - rule.days * DAY_MS).toISOString();
  const doc = await lastBefore(db, from, before);
  if (doc > from) await db.marks.put({ name: markOf(rule), at: now.toISOString(), doc, days: rule.days });
}

/** The last document above a place that came in before a time; the place where there is none. */
async function lastBefore(db: Database, place: number, before: string): Promise<number> {
  const [first, last] = await Promise.all([
    db.articles.where("doc").above(place).first(),
    db.articles.orderBy(":id").last(),
  ]);
  if (first === undefined || arrivalOf(first) >= before) return place;
  let [low, high] = [place, last?.doc ?? place];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const row = await db.articles.where("doc").between(middle, high, true, true).first();
    if (row !== undefined && arrivalOf(row) < before) low = row.doc;
    else high = middle - 1;
  }
  return low;
}

/** Those of some rows that a rule takes: neither opened with their event nor brought back. */
export async function leavingOf(
  db: Database,
  rule: Rule,
  rows: readonly ArticleRow[],
): Promise<ArticleRow[]> {
  const concerned = rows.filter((row) => row.broughtBack !== true && rule.concerns(row));
  if (concerned.length === 0) return [];
  const opened = await withOpenedEvent(
    db,
    concerned.map(({ id }) => id),
  );
  return concerned.filter(({ id }) => !opened.has(id));
}

/** Has what retention took within the last day count as opened, so that it stays once it is back. */
export async function keepDropped(db: Database, now: string): Promise<void> {
  const ids = await trashedUnder(db, RETENTION_TOKEN).primaryKeys();
  await db.openings.bulkPut(ids.map(([, id]) => ({ id, at: now })));
}
