import type { Table } from "dexie";
import type { Database } from "../schema";
import { EMPTY_STATE, type IndexState, type TailChunk } from "./state";

/** Where an index keeps its state and its tail; buckets share one table. */
export interface IndexPlace {
  readonly state: "index" | "rebuild";
  readonly tail: Table<TailChunk, number>;
}

/** The index that queries read and saves append to. */
export function usedIndex(db: Database): IndexPlace {
  return { state: "index", tail: db.tail };
}

/** The index that is being rebuilt; see `rebuild.ts`. */
export function newIndex(db: Database): IndexPlace {
  return { state: "rebuild", tail: db.rebuildTail };
}

export async function readState(db: Database, place: IndexPlace): Promise<IndexState> {
  return (await db.state.get(place.state)) ?? { ...EMPTY_STATE, name: place.state };
}
