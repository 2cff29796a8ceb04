import type { ArticleRow, Database, EventRow } from "../schema";

/** The day (ISO) of a report: published, or where that is not known saved. */
export function dayOf({ article, savedAt }: ArticleRow): string {
  return (article.publishedAt ?? savedAt).slice(0, 10);
}

type Days = Pick<EventRow, "firstDay" | "lastDay" | "listed">;

/** The first and the last of some days; at least one. */
export function daysOver(days: readonly string[]): Days {
  const sorted = [...days].sort();
  const lastDay = sorted.at(-1) ?? "";
  return { firstDay: sorted[0] ?? "", lastDay, listed: lastDay };
}

/** An event with the days of the reports that the library holds of it; one without any is not listed. */
export function dated<T extends Days>({ listed: _before, ...event }: T, rows: readonly ArticleRow[]) {
  return rows.length === 0 ? event : { ...event, ...daysOver(rows.map(dayOf)) };
}

/** Reports in the order of their time; where that is the same, as they came in. */
export function inTimeOrder(rows: readonly ArticleRow[]): ArticleRow[] {
  const time = ({ article, savedAt }: ArticleRow) => Date.parse(article.publishedAt ?? savedAt) || 0;
  return [...rows].sort((a, b) => time(a) - time(b) || a.doc - b.doc);
}

/** Those of an event's reports that the library holds. */
export function reportsOf(db: Database, members: readonly string[]): Promise<ArticleRow[]> {
  return db.articles.where("id").anyOf(members).toArray();
}

/**
 * Brings the days of some articles' events in line with what the library holds. Within a transaction that covers
 * articles and events, after articles went or came back.
 */
export async function redate(db: Database, articleIds: readonly string[]): Promise<void> {
  const events = await db.events.where("members").anyOf(articleIds).distinct().toArray();
  for (const event of events) await db.events.put(dated(event, await reportsOf(db, event.members)));
}
