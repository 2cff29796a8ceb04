import { named, StoreError } from "./errors";
import { guard, isWholeCopy } from "./journal/guard";
import { Journal, type JournalHost } from "./journal/journal";
import { Database, SCHEMA_VERSION } from "./schema";

/** Dexie multiplies its version numbers by this before it hands them to IndexedDB. */
const DEXIE_FACTOR = 10;

/** The library's name among the origin's databases. */
export const LIBRARY = "variorum";

/**
 * Opens the library, bringing an older one up to this build's schema.
 *
 * @throws StoreError "newer-database" for a library written by a newer build, which stays untouched (Dexie by itself
 *   would open it, and where it misses a table alter it); "storage-unavailable" where the browser gives no storage
 */
export function openDatabase(name: string): Promise<Database> {
  return named(async () => {
    await mustNotBeNewer(name);
    const db = new Database(name);
    // A newer build that upgrades the library elsewhere must not wait for this connection.
    db.on("versionchange", () => db.close());
    await db.open();
    if (db.backendDB().version < (SCHEMA_VERSION + 1) * DEXIE_FACTOR) return db;
    db.close();
    throw new StoreError("newer-database", "upgraded while it was opened");
  });
}

/** Opens a library with its second copy, from which it is mended where it is not whole. */
export async function openGuarded(
  name: string,
  around: JournalHost,
): Promise<{ readonly db: Database; readonly journal: Journal }> {
  const db = await openSound(name, around);
  return { db, journal: new Journal(db, around) };
}

/** The library opened and whole; where it opens and cannot be read, another one in its place. */
async function openSound(name: string, around: JournalHost): Promise<Database> {
  const db = await openOrReplace(name, around);
  try {
    await named(() => guard(db, around));
    return db;
  } catch (error) {
    // Nothing else is a sign of damage: the library may have been closed for a newer build.
    if (!isUnavailable(error) || !error.message.includes("UnknownError")) throw error;
    db.close();
    const other = await replaced(name, around, error);
    await named(() => guard(other, around));
    return other;
  }
}

function isUnavailable(error: unknown): error is StoreError {
  return error instanceof StoreError && error.code === "storage-unavailable";
}

/** Times that a library is tried to be opened, and milliseconds between: what failed may have been the moment. */
const TRIES = 3;
const BETWEEN_MS = 150;

async function openOrReplace(name: string, around: JournalHost): Promise<Database> {
  for (let left = TRIES; ; left--) {
    try {
      return await openDatabase(name);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      if (left <= 1) return replaced(name, around, error);
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

/** A new database in the place of one that cannot be opened, where the second copy holds all that it held. */
async function replaced(name: string, around: JournalHost, error: StoreError): Promise<Database> {
  if (!(await isWholeCopy(around).catch(() => false))) throw error;
  await named(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(error);
      }),
  );
  return openDatabase(name);
}

async function mustNotBeNewer(name: string): Promise<void> {
  const found = await nativeVersion(name);
  if (found >= (SCHEMA_VERSION + 1) * DEXIE_FACTOR) {
    throw new StoreError("newer-database", `version ${found / DEXIE_FACTOR}, known ${SCHEMA_VERSION}`);
  }
}

/** The version that IndexedDB has of a database; 0 where there is none. */
async function nativeVersion(name: string): Promise<number> {
  try {
    const databases = await indexedDB.databases();
    return databases.find((database) => database.name === name)?.version ?? 0;
  } catch {
    // Firefox lists none where one of the origin's databases is damaged, even another one.
    return openedVersion(name);
  }
}

/** The same by opening it, which makes none where there is none. */
function openedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
    request.onerror = () => (isNew ? resolve(0) : reject(request.error));
  });
}
