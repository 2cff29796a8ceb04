import { named, StoreError } from "./errors";
import { Database, SCHEMA_VERSION } from "./schema";

/** Dexie multiplies its version numbers by this before it hands them to IndexedDB. */
const DEXIE_FACTOR = 10;

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
    return db;
  });
}

async function mustNotBeNewer(name: string): Promise<void> {
  const databases = await indexedDB.databases();
  const found = databases.find((database) => database.name === name)?.version ?? 0;
  if (found >= (SCHEMA_VERSION + 1) * DEXIE_FACTOR) {
    throw new StoreError("newer-database", `version ${found / DEXIE_FACTOR}, known ${SCHEMA_VERSION}`);
  }
}
