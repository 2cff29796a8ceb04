import type { Kept } from "../../model";
import type { Database } from "../schema";

/**
 * Notes which events have to be settled again, because what the reader says of their reports has changed. Within a
 * transaction that covers the events.
 */
export async function unsettle(db: Database, changed: readonly (Kept | null)[]): Promise<void> {
  const ids = changed.flatMap((kept) => (kept?.correction.about === "match" ? kept.correction.articles : []));
  if (ids.length === 0) return;
  const events = await db.events.where("members").anyOf(ids).distinct().toArray();
  await db.events.bulkPut(events.map((event) => ({ ...event, unsettled: 1 as const })));
}
