import type { Database } from "../schema";
import { EMPTY_STATE, type Head } from "./state";
import { appendToTail, type TailEntry } from "./tail";

export interface IndexChange {
  readonly added: readonly TailEntry[];
  readonly dead: readonly number[];
}

export interface AppendedIndex<T> {
  readonly index: IndexChange;
  /** Where the numbers stand afterwards. */
  readonly head: Head;
  readonly result: T;
  /** Writes of its own that need not wait for the index's. */
  readonly write?: () => Promise<unknown>;
}

/**
 * Lets a change see where documents' numbers stand, and writes what it adds to and takes from the index, and the numbers
 * that it took. To be called within a read-write transaction that covers the tail and, for reading, the state; writes
 * nothing but tail chunks. Reads that do not wait for each other cost one turn to the browser's storage and back, and so
 * do writes.
 *
 * @param change given the head, says what changes and where the head stands afterwards
 * @param read what the change has to know besides
 */
export async function changeIndex<T, R = undefined>(
  db: Database,
  change: (head: Head, known: R) => Promise<AppendedIndex<T>>,
  read?: () => Promise<R>,
): Promise<T> {
  const [last, known] = await Promise.all([db.tail.orderBy("chunk").last(), read?.() as Promise<R>]);
  // The last chunk knows better than the state, and where there is one nothing else is asked of the state.
  const state = last === undefined ? ((await db.state.get("index")) ?? EMPTY_STATE) : EMPTY_STATE;
  const before = last?.head ?? state.head;
  const { index, head, result, write } = await change(before, known);
  const isSame = index.added.length === 0 && index.dead.length === 0 && head.nextDoc === before.nextDoc;
  const chunks = isSame ? [] : appendToTail(last, state.nextChunk, { ...index, head });
  await Promise.all([write?.(), chunks.length > 0 && db.tail.bulkPut(chunks)]);
  return result;
}
