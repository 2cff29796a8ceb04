/**
 * Backups that are written by themselves into a folder which the reader chose (File System Access). The folder's handle
 * stands in a database of its own: it is no part of the library, and must not be lost with it.
 */
import Dexie, { type Table } from "dexie";
import type { Backup } from ".";
import { type FolderProblem, problemOf, removeOld, write } from "./folder-files";
import { packed } from "./packed";

export type { FolderProblem } from "./folder-files";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Held by whoever writes, so that two pages do not write one file. */
const LOCK = "variorum-backup-folder";

/** What the browser gives of a folder beyond the standard's part that TypeScript knows. */
export type WritableFolder = FileSystemDirectoryHandle & {
  readonly queryPermission?: (how: { mode: "readwrite" }) => Promise<PermissionState>;
  readonly requestPermission?: (how: { mode: "readwrite" }) => Promise<PermissionState>;
};

interface ChosenFolder {
  readonly name: "folder";
  readonly folder: WritableFolder;
  /** A new one for each choice of the reader's. */
  readonly choice: string;
  /** ISO time of the last backup in it, and where the library stood; null and 0 before the first. */
  readonly at: string | null;
  readonly cursor: number;
  readonly problem: Exclude<FolderProblem, "permission"> | null;
}

class FolderDatabase extends Dexie {
  declare readonly chosen: Table<ChosenFolder, "folder">;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ chosen: "name" });
  }
}

/** How automatic backup stands, for the reader. */
export interface FolderState {
  readonly folder: string;
  /** ISO time of the last backup; null where there is none yet. */
  readonly at: string | null;
  readonly problem: FolderProblem | null;
}

export class FolderBackup {
  #opened: FolderDatabase | null = null;

  constructor(
    private readonly backup: () => Promise<Backup>,
    private readonly name = "variorum-backup-folder",
  ) {}

  /** Made when it is first asked for: most of the worker's wakings write no backup. */
  get #db(): FolderDatabase {
    this.#opened ??= new FolderDatabase(this.name);
    return this.#opened;
  }

  /** Has backups go to a folder from now on; the first is written at once. */
  async choose(folder: WritableFolder, now = new Date()): Promise<void> {
    const choice = crypto.randomUUID();
    await this.#db.chosen.put({ name: "folder", folder, choice, at: null, cursor: 0, problem: null });
    await this.step(now);
  }

  /** Writes no more; what was written stays. */
  forget(): Promise<void> {
    return this.#db.chosen.clear();
  }

  /** Null where no folder is chosen. */
  async state(): Promise<FolderState | null> {
    const chosen = await this.#db.chosen.get("folder");
    if (chosen === undefined) return null;
    const { folder, at, problem } = chosen;
    return { folder: folder.name, at, problem: (await isAllowed(folder)) ? problem : "permission" };
  }

  /** Asks for the lapsed permission again, within the reader's click, and writes what is due. */
  async allow(now = new Date()): Promise<void> {
    const chosen = await this.#db.chosen.get("folder");
    if ((await chosen?.folder.requestPermission?.({ mode: "readwrite" })) === "granted") await this.step(now);
  }

  /** Writes a backup where one is due: something has changed, and the last is a day old or failed. Never rejects. */
  async step(now = new Date()): Promise<void> {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      const chosen = lock === null ? undefined : await this.#db.chosen.get("folder");
      if (chosen === undefined || !isDue(chosen, now) || !(await isAllowed(chosen.folder))) return;
      try {
        await this.#write(chosen, now);
      } catch (error) {
        await this.#note(chosen, { problem: problemOf(error) });
      }
    });
  }

  async #write(chosen: ChosenFolder, now: Date): Promise<void> {
    const { cursor, articles, lines, made } = await (await this.backup()).begin();
    // An empty library may be one that was lost: it takes no backup's place.
    if (articles === 0 || cursor === chosen.cursor) return;
    const blob = await packed(lines);
    await write(chosen.folder, `variorum-auto-${now.toISOString().slice(0, 10)}.jsonl.gz`, blob);
    await this.#note(chosen, { at: now.toISOString(), cursor, problem: null });
    await made(now);
    // What is there too long does no harm.
    await removeOld(chosen.folder).catch(() => {});
  }

  /** Unless the reader has chosen another folder meanwhile, or none. */
  async #note({ choice }: ChosenFolder, change: Partial<ChosenFolder>): Promise<void> {
    await this.#db.transaction("rw", this.#db.chosen, async () => {
      const now = await this.#db.chosen.get("folder");
      if (now?.choice === choice) await this.#db.chosen.put({ ...now, ...change });
    });
  }
}

function isDue({ at, problem }: ChosenFolder, now: Date): boolean {
  return at === null || problem !== null || now.getTime() - Date.parse(at) >= DAY_MS;
}

/** A folder of the origin's own file system asks for no permission. */
async function isAllowed(folder: WritableFolder): Promise<boolean> {
  const state = (await folder.queryPermission?.({ mode: "readwrite" })) ?? "granted";
  return state === "granted";
}
