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
function storeErrorOf(error: unknown): unknown {
  const names = errorNames(error);
  const detail = names.join(" ← ");
  if (names.includes(Dexie.errnames.QuotaExceeded)) return new StoreError("storage-full", detail);
  if (names.includes(Dexie.errnames.Version)) return new StoreError("newer-database", detail);
  if (names.includes(Dexie.errnames.Abort)) return new StoreError("write-aborted", detail);
  if (names.some((name) => UNAVAILABLE.has(name))) return new StoreError("storage-unavailable", detail);
  return error;
}

/** The names of an error and of those it was caused by: Dexie wraps the browser's errors in its own, of a batch several. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Object && names.length < 5; at = causeOf(at)) {
    names.push(String(Reflect.get(at, "name")));
  }
  return names;
}

function causeOf(error: object): unknown {
  const failures: unknown = Reflect.get(error, "failures");
  return Array.isArray(failures) ? failures[0] : Reflect.get(error, "inner");
}

/** Bytes with which no browser can write anything. */
const NO_ROOM = 64 * 1024;

/** Where the disk is full browsers may say that a write was broken off, or that the database cannot be opened. */
async function orFull(error: unknown): Promise<unknown> {
  if (!(error instanceof StoreError)) return error;
  if (error.code !== "write-aborted" && error.code !== "storage-unavailable") return error;
  const estimate = await globalThis.navigator?.storage?.estimate().catch(() => null);
  const { quota, usage } = estimate ?? {};
  if (quota === undefined || usage === undefined || quota - usage > NO_ROOM) return error;
  return new StoreError("storage-full", error.message);
}

/** Runs a database operation and gives its failure a name. */
export async function named<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw await orFull(storeErrorOf(error));
  }
}
