/**
 * The library's second copy: an append-only journal of what changed, in files that share nothing with the database. It
 * follows the library's sequence, so that whatever wrote to the library, by whichever way, is found above the place up to
 * which the journal is whole; a change that was cut off before its journal was written is caught up with later.
 */
import type { Database } from "../schema";
import { collect } from "./collect";
import { compactStep, purge } from "./compact";
import type { Folder } from "./folder";
import { keepOpenings } from "./openings-file";
import { listSegments, writeSegment } from "./segments";

/** Articles that one step writes. */
const BATCH = 200;
/** How often what was deleted is taken out of older files. */
const PURGED_EVERY_MS = 24 * 60 * 60 * 1000;

/** What is known of the library beside the database, kept where neither its loss nor the journal's takes it along. */
export interface Remembered {
  readonly generation: number;
  /** Where the library's sequence stood, and how many articles it held. */
  readonly cursor: number;
  readonly articles: number;
}

/** What the journal is given of the world around it. */
export interface JournalHost {
  readonly folder: Folder;
  readonly remembered: () => Promise<Remembered | null>;
  readonly remember: (known: Remembered) => Promise<void>;
  /** False where the reader wants no second copy. */
  readonly wanted: () => Promise<boolean>;
  /** Runs work while no other context of the extension runs such work. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface JournalState {
  readonly wanted: boolean;
  /** Changes that the copy has yet to take in. */
  readonly behind: number;
  readonly failure: string | null;
}

export class Journal {
  constructor(
    private readonly db: Database,
    private readonly around: JournalHost,
  ) {}

  /** Why the last change could not be written; null where it was. */
  failure: string | null = null;

  /** After a change: writes what is new. A journal that cannot be written keeps nobody from saving. */
  async follow(): Promise<void> {
    try {
      await this.step();
      this.failure = null;
    } catch (error) {
      this.failure = String(error);
    }
  }

  /** Writes some of what is new; true while there is more. */
  step(): Promise<boolean> {
    return this.around.alone(async () => {
      const generation = await generationOf(this.db);
      if (generation === null) return false;
      return (await this.around.wanted()) ? this.#append(generation) : this.#remember(generation);
    });
  }

  async #append(generation: number): Promise<boolean> {
    const { folder, remember } = this.around;
    const segments = (await listSegments(folder)).filter((segment) => segment.generation === generation);
    const cursor = Math.max(0, ...segments.map(({ last }) => last));
    const { entries, next, head, live } = await collect(this.db, cursor, BATCH);
    if (entries.length === 0) return false;
    await writeSegment(folder, { generation, first: cursor + 1, last: next }, entries);
    await remember({ generation, cursor: next, articles: live });
    return next < head;
  }

  /** Without a second copy the reader is still told of a loss. */
  async #remember(generation: number): Promise<boolean> {
    const { head, live } = await collect(this.db, Number.MAX_SAFE_INTEGER, 1);
    await this.around.remember({ generation, cursor: head, articles: live });
    return false;
  }

  /** Work that can wait: catching up, what was opened, compaction; true while there is more. */
  async tend(now: Date): Promise<boolean> {
    if (await this.step()) return true;
    const { alone, folder, wanted } = this.around;
    const generation = await generationOf(this.db);
    if (generation === null || !(await wanted())) return false;
    const more = await alone(async () => {
      await keepOpenings(this.db, folder);
      return compactStep(folder, generation);
    });
    if (more) return true;
    await this.#purge(generation, now);
    return false;
  }

  async #purge(generation: number, now: Date): Promise<void> {
    const { alone, folder } = this.around;
    const mark = await this.db.marks.get("purged");
    const last = mark?.name === "purged" ? mark : { at: new Date(0).toISOString(), doc: 0 };
    if (now.getTime() - Date.parse(last.at) < PURGED_EVERY_MS) return;
    const { head } = await collect(this.db, Number.MAX_SAFE_INTEGER, 1);
    await purge(folder, generation, last.doc, alone);
    await this.db.marks.put({ name: "purged", at: now.toISOString(), doc: head });
  }

  /** Removes the second copy. */
  remove(): Promise<void> {
    return this.around.alone(() => this.#remove());
  }

  /**
   * Erases the copy together with the library: the copy goes first, so that an erasure that is cut off leaves either the
   * library, which is journaled again, or nothing.
   *
   * @param eraseLibrary empties the database and raises its generation
   */
  erase(eraseLibrary: () => Promise<void>): Promise<void> {
    return this.around.alone(async () => {
      await this.#remove();
      await eraseLibrary();
      await this.#remember((await generationOf(this.db)) ?? 1);
    });
  }

  async #remove(): Promise<void> {
    for (const name of await this.around.folder.names()) await this.around.folder.remove(name);
  }

  /** What the reader is told of the copy. */
  async state(): Promise<JournalState> {
    const { folder, wanted } = this.around;
    const generation = (await generationOf(this.db)) ?? 0;
    const segments = (await listSegments(folder)).filter((segment) => segment.generation === generation);
    const cursor = Math.max(0, ...segments.map(({ last }) => last));
    const { head } = await collect(this.db, Number.MAX_SAFE_INTEGER, 1);
    return { wanted: await wanted(), behind: Math.max(0, head - cursor), failure: this.failure };
  }
}

/** Null for a database that is new, or lost what it held. */
export async function generationOf(db: Database): Promise<number | null> {
  const mark = await db.marks.get("generation");
  return mark?.name === "generation" ? mark.generation : null;
}
