/** Events as the library shows them: a page at a time, the newest first. */

import { hostOf } from "../../host";
import type { EventArticle, EventPage, EventSummary } from "../../library";
import type { Note } from "../../model";
import { noteOnEvent } from "../notes";
import type { ArticleRow, Database, EventRow } from "../schema";
import { summaryOf } from "../summary";
import { dayOf, inTimeOrder, reportsOf } from "./days";

function eventArticles(rows: readonly ArticleRow[]): EventArticle[] {
  const follows = ({ analysis }: ArticleRow) => analysis.fingerprint.followUp;
  const isMixed = rows.some(follows) && !rows.every(follows);
  return rows.map((row) => ({ ...summaryOf(row), day: dayOf(row), followUp: isMixed && follows(row) }));
}

function summarised(
  { id, firstDay, lastDay }: EventRow,
  rows: readonly ArticleRow[],
  note: Note | null,
): EventSummary {
  const ordered = inTimeOrder(rows);
  const outlets = ordered.flatMap(({ article }) => article.outlet ?? hostOf(article.url) ?? []);
  return {
    id,
    title: note?.title || null,
    tags: note?.tags ?? [],
    firstDay,
    lastDay,
    outlets: [...new Set(outlets)],
    articles: eventArticles(ordered),
  };
}

async function summaryOfEvent(db: Database, event: EventRow): Promise<EventSummary> {
  const { members } = event;
  return summarised(event, await reportsOf(db, members), await noteOnEvent(db, members));
}

/** A page of the events of which the library holds a report; reads no more than the page's own articles. */
export function listEvents(db: Database, offset: number, limit: number): Promise<EventPage> {
  return db.transaction("r", [db.events, db.articles, db.progress, db.corrections], async () => {
    const [total, events, progress] = await Promise.all([
      db.events.orderBy("listed").count(),
      db.events.orderBy("listed").reverse().offset(offset).limit(limit).toArray(),
      db.progress.get("events"),
    ]);
    const waiting = await db.articles
      .where(":id")
      .above(progress?.doc ?? 0)
      .count();
    const rows = await reportsOf(
      db,
      events.flatMap(({ members }) => members),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const held = ({ members }: EventRow) => members.flatMap((id) => byId.get(id) ?? []);
    const anyNoted = (await db.corrections.where("tags").equals("").count()) > 0;
    const noted = events.map(({ members }) => (anyNoted ? noteOnEvent(db, members) : null));
    const notes = await Promise.all(noted);
    return {
      total,
      events: events.map((event, at) => summarised(event, held(event), notes[at] ?? null)),
      waiting,
    };
  });
}

/** What is known of an event without reading its reports. */
export type EventOutline = Pick<EventRow, "id" | "members">;

/** All events of which the library holds a report, the newest first. */
export async function outlineEvents(db: Database): Promise<EventOutline[]> {
  const events = await db.events.orderBy("listed").reverse().toArray();
  return events.map(({ id, members }) => ({ id, members }));
}

/** How many reports the library holds of the event of the first of some articles that has one; 0 where none has. */
export function reportsOfEvent(db: Database, articleIds: readonly string[]): Promise<number> {
  return db.transaction("r", [db.events, db.articles], async () => {
    for (const id of articleIds) {
      const event = await db.events.where("members").equals(id).first();
      if (event !== undefined) return db.articles.where("id").anyOf(event.members).count();
    }
    return 0;
  });
}

/** Some events in the given order; null for one that has become part of another. */
export function eventsAt(db: Database, ids: readonly number[]): Promise<(EventSummary | null)[]> {
  return db.transaction("r", [db.events, db.articles, db.corrections], async () => {
    const events = await db.events.bulkGet([...ids]);
    return Promise.all(events.map((event) => (event === undefined ? null : summaryOfEvent(db, event))));
  });
}

/** The event of an article, or null where it has none yet. */
export function eventOf(db: Database, articleId: string): Promise<EventSummary | null> {
  return db.transaction("r", [db.events, db.articles, db.corrections], async () => {
    const event = await db.events.where("members").equals(articleId).first();
    return event === undefined ? null : summaryOfEvent(db, event);
  });
}

/** An event by its number, or null where it has become part of another. */
export function eventAt(db: Database, id: number): Promise<EventSummary | null> {
  return db.transaction("r", [db.events, db.articles, db.corrections], async () => {
    const event = await db.events.get(id);
    return event === undefined ? null : summaryOfEvent(db, event);
  });
}
