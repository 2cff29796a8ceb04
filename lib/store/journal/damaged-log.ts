import type { Database } from "../schema";

/** More than Chromium gathers in a log before it writes it out, in pieces that it does not put into files of their own. */
const FILLING = 8 * 1024 * 1024;
const PIECE = 60_000;

/**
 * Has Chromium begin a new log. It goes on with one that was cut off, and finds everything behind the cut damaged when it
 * opens it the next time: what was put back would be lost again. No bucket of the index has a number below zero.
 */
export async function leaveDamagedLog(db: Database): Promise<void> {
  const numbers = Array.from({ length: FILLING / PIECE }, (_, at) => -1 - at);
  await db.buckets.bulkPut(
    numbers.map(() => new Uint8Array(PIECE)),
    numbers,
  );
  await db.buckets.where(":id").below(0).delete();
}
