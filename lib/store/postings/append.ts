import type { Database } from "../schema";
import { EMPTY_STATE, type Head } from "./state";
import { appendToTail, type TailEntry } from "./tail";

export interface IndexChange {
  readonly added: readonly TailEntry[];
  readonly dead: readonly number[];
}

/**
 * Lets a change see where documents' numbers stand, and writes what it adds to and takes from the index, and the numbers
 * that it took. To be called
 * within a read-write transaction that covers the tail and, for reading, the state; writes nothing but tail chunks.
 *
 * @param change given the head, says what changes and where the head stands afterwards
 */
export async function changeIndex<T>(
  db: Database,
  change: (head: Head) => Promise<{ readonly index: IndexChange; readonly head: Head; readonly result: T }>,
): Promise<T> {
  const [last, state = EMPTY_STATE] = await Promise.all([
    db.tail.orderBy("chunk").last(),
    db.state.get("index"),
  ]);
  const before = last?.head ?? state.head;
  const { index, head, result } = await change(before);
  const isSame = index.added.length === 0 && index.dead.length === 0 && head.nextDoc === before.nextDoc;
  if (isSame) return result;
  await db.tail.bulkPut(appendToTail(last, state.nextChunk, { ...index, head }));
  return result;
}
