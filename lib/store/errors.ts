import Dexie from "dexie";

export type StoreErrorCode =
  | "storage-full"
  | "storage-unavailable"
  | "newer-database"
  | "write-aborted"
  | "article-too-large"
  | "not-found";

/** An expected failure of the library; whatever it interrupted has left nothing half written. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly code: StoreErrorCode,
    detail: string,
  ) {
    super(detail);
  }
}

const UNAVAILABLE = new Set([
  Dexie.errnames.OpenFailed,
  Dexie.errnames.MissingAPI,
  Dexie.errnames.DatabaseClosed,
  Dexie.errnames.InvalidState,
  "SecurityError",
  "UnknownError",
]);

/** Names what a database operation failed of; an error that is no known failure of storage comes back as it is. */
export function storeErrorOf(error: unknown): unknown {
  const names = errorNames(error);
  const detail = names.join(" ← ");
  if (names.includes(Dexie.errnames.QuotaExceeded)) return new StoreError("storage-full", detail);
  if (names.includes(Dexie.errnames.Version)) return new StoreError("newer-database", detail);
  if (names.includes(Dexie.errnames.Abort)) return new StoreError("write-aborted", detail);
  if (names.some((name) => UNAVAILABLE.has(name))) return new StoreError("storage-unavailable", detail);
  return error;
}

/** The names of an error and of those it was caused by: Dexie wraps the browser's errors in its own. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Object && names.length < 5; at = Reflect.get(at, "inner")) {
    names.push(String(Reflect.get(at, "name")));
  }
  return names;
}

/** Runs a database operation and gives its failure a name. */
export async function named<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw storeErrorOf(error);
  }
}
