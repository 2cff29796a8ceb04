/** A peer's export in IndexedDB, in a database of its own. */
import Dexie, { type Table } from "dexie";

class PeerRecords extends Dexie {
  declare readonly records: Table<{ name: string; key: string; data: string }, [string, string]>;

  constructor() {
    super("peers");
    this.version(1).stores({ records: "[name+key]" });
  }
}

export async function writeRecord(name: string, key: string, data: string): Promise<void> {
  const db = new PeerRecords();
  await db.records.put({ name, key, data });
  db.close();
}

export async function readRecords(name: string): Promise<Map<string, string>> {
  const db = new PeerRecords();
  const range = db.records.where("[name+key]").between([name, ""], [name, "\uffff"]);
  const records = new Map((await range.toArray()).map(({ key, data }) => [key, data]));
  db.close();
  return records;
}
