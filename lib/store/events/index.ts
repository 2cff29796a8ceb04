import type { EventPage, EventSummary, UndoToken } from "../../library";
import type { Analysis } from "../analysis";
import type { Corrections } from "../corrections";
import { named } from "../errors";
import type { Database } from "../schema";
import { wordsOfMove } from "./move";
import {
  type EventOutline,
  eventAt,
  eventOf,
  eventsAt,
  listEvents,
  outlineEvents,
  reportsOfEvent,
} from "./read";
import { type EventReports, readReports } from "./reports";
import { settleStep } from "./settle";

/** Steps that settling takes at most before the reader goes on; the rest is left to `maintain`. */
const SETTLING_STEPS = 10;

/** The saved articles as events. */
export class Events {
  constructor(
    private readonly db: Database,
    private readonly analysis: Analysis,
    private readonly corrections: Corrections,
  ) {}

  /** A page of the events, the newest first. */
  list(offset: number, limit: number): Promise<EventPage> {
    return named(() => listEvents(this.db, offset, limit));
  }

  /** How many reports the library holds of the event of the first of some articles that has one; 0 where none has. */
  size(articleIds: readonly string[]): Promise<number> {
    return named(() => reportsOfEvent(this.db, articleIds));
  }

  /** All events of which the library holds a report, the newest first, without their reports. */
  outlines(): Promise<EventOutline[]> {
    return named(() => outlineEvents(this.db));
  }

  /** Some events in the given order; null for one that has become part of another. */
  some(ids: readonly number[]): Promise<(EventSummary | null)[]> {
    return named(() => eventsAt(this.db, ids));
  }

  /** The event of an article, or null where it has none yet. */
  of(articleId: string): Promise<EventSummary | null> {
    return named(() => eventOf(this.db, articleId));
  }

  /** An event by its number, or null where it has become part of another. */
  at(id: number): Promise<EventSummary | null> {
    return named(() => eventAt(this.db, id));
  }

  /** All that an event's page shows; null where the event has become part of another, or has no report any more. */
  reports(id: number): Promise<EventReports | null> {
    return named(() => readReports(this.db, this.analysis, id));
  }

  /**
   * Moves articles to another event, or out of theirs into one of their own (null). The reader's word on it is kept as
   * corrections are, and holds whatever comes later.
   *
   * @returns how to take it back; empty where nothing moved
   */
  async move(articleIds: readonly string[], to: number | null, now = new Date()): Promise<UndoToken> {
    const words = await named(() => wordsOfMove(this.db, articleIds, to));
    const undo = await this.corrections.add(words, now);
    await this.settle();
    return undo;
  }

  /** Divides events again where the reader's word on their reports has changed, rather than leave it to `maintain`. */
  async settle(): Promise<void> {
    for (let step = 0; step < SETTLING_STEPS; step++)
      if ((await named(() => settleStep(this.db, this.analysis))) === "idle") return;
  }
}
