import type { ArticleRow, Database, EventRow } from "../schema";

/** The day (ISO) of a report: published, or where that is not known saved. */
export function dayOf({ article, savedAt }: ArticleRow): string {
  return (article.publishedAt ?? savedAt).slice(0, 10);
}

/** An event's days over the reports that the library holds of it; one without any is not listed. */
export function dated<T extends { readonly firstDay: string; readonly lastDay: string }>(
  { listed: _before, ...event }: T & { readonly listed?: string },
  rows: readonly ArticleRow[],
): Omit<T, "listed"> & Pick<EventRow, "firstDay" | "lastDay" | "listed"> {
  const days = rows.map(dayOf).sort();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  return firstDay === undefined || lastDay === undefined
    ? event
    : { ...event, firstDay, lastDay, listed: lastDay };
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
