import type { Table } from "dexie";

/**
 * Rows under each of some keys of an index, all asked for at once: Dexie's `anyOf` walks a cursor, which asks the browser
 * for one row after the other. A row under several keys comes once for each.
 */
export async function rowsUnder<T, K, I>(
  table: Table<T, K, I>,
  index: string,
  keys: readonly string[],
): Promise<T[]> {
  const found = await Promise.all([...new Set(keys)].map((key) => table.where(index).equals(key).toArray()));
  return found.flat();
}

/** Each row once, by its primary key. */
export function distinctBy<T>(rows: readonly T[], keyOf: (row: T) => unknown): T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
