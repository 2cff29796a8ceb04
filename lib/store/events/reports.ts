/** Everything that an event's page needs: its reports as they were read, and what the reader set right in them. */
import type { AnalysedArticle, KeptCorrection, Note } from "../../model";
import { type Analysis, analysedRow } from "../analysis";
import { correctionsOf } from "../corrections/rows";
import { noteOnEvent } from "../notes";
import type { Database, EventRow } from "../schema";
import { inTimeOrder, reportsOf } from "./days";

/** A report of an event, with when its present text came into the library. */
export interface EventReport {
  readonly analysed: AnalysedArticle;
  /** ISO time. */
  readonly seenAt: string;
}

export interface EventReports {
  readonly id: number;
  /** What the reader noted on the event; null where that is nothing. */
  readonly note: Note | null;
  /** In the order of their time. */
  readonly reports: readonly EventReport[];
  /** The latest first. */
  readonly corrections: readonly KeptCorrection[];
}

async function reportsUnder(db: Database, analysis: Analysis, event: EventRow): Promise<EventReports> {
  const ordered = inTimeOrder(await reportsOf(db, event.members));
  const corrections = await correctionsOf(
    db,
    ordered.map(({ id }) => id),
  );
  return {
    id: event.id,
    note: await noteOnEvent(db, event.members),
    reports: ordered.map((row) => ({ analysed: analysedRow(row, analysis), seenAt: row.changedAt })),
    corrections,
  };
}

/** An event's reports that the library holds; null where it has become part of another, or holds none of them. */
export function readReports(db: Database, analysis: Analysis, id: number): Promise<EventReports | null> {
  return db.transaction("r", [db.events, db.articles, db.corrections], async () => {
    const event = await db.events.get(id);
    const found = event && (await reportsUnder(db, analysis, event));
    return found && found.reports.length > 0 ? found : null;
  });
}
