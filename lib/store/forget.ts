import type { Database } from "./schema";

/** How long a correction can be undone. */
const UNDO_MS = 24 * 60 * 60 * 1000;

/** Forgets what was said before corrections that were made too long ago to be undone: nothing is quoted that was taken back. */
export async function forgetTakenBack(db: Database, now: number): Promise<void> {
  const old = new Date(now - UNDO_MS).toISOString();
  await db.corrections
    .where("change")
    .above("")
    .and(({ at }) => at < old)
    .modify({ change: "", before: null });
}
