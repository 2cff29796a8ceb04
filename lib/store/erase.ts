import { generationOf } from "./journal/journal";
import { newIndex, readState, usedIndex } from "./postings/place";
import { EMPTY_STATE } from "./postings/state";
import type { Database } from "./schema";

/**
 * Empties every table in one transaction. Numbers of documents and segments go on where they stood: none is ever given
 * twice, so neither an undo nor a cursor of before can mean something else afterwards. The generation is raised: what a
 * journal holds of the one before is void.
 */
export function eraseAll(db: Database): Promise<void> {
  return db.transaction("rw", db.tables, async () => {
    const [used, built] = [await readState(db, usedIndex(db)), await readState(db, newIndex(db))];
    const head = (await db.tail.orderBy("chunk").last())?.head ?? used.head;
    const generation = (await generationOf(db)) ?? 0;
    for (const table of db.tables) await table.clear();
    await db.marks.put({ name: "generation", generation: generation + 1 });
    const nextSegment = Math.max(used.nextSegment, built.nextSegment) + 1;
    await db.state.put({ ...EMPTY_STATE, nextSegment, head: { nextDoc: head.nextDoc, live: 0 } });
  });
}
