import { named } from "../errors";
import type { Database } from "../schema";
import { exportLines } from "./export";
import { type BackupState, backupCursor, backupDue, backupState, markBackup, postponeBackup } from "./state";

/** A backup on its way to the reader. */
export interface BackupRun {
  /** Where the library stands as it begins, and how many articles it holds. */
  readonly cursor: number;
  readonly articles: number;
  readonly lines: AsyncGenerator<string>;
  /** To be called once the file is written: then it is the last backup. */
  readonly made: (now?: Date) => Promise<void>;
}

/** The library as JSON Lines, and how much of it no backup has; see `record.ts`. */
export class Backup {
  constructor(private readonly db: Database) {}

  /** The export of some articles, line by line; null for the whole library, without counting as a backup. */
  export(ids: readonly string[] | null = null): AsyncGenerator<string> {
    return exportLines(this.db, ids);
  }

  /** Begins an export of the whole library, which counts as a backup only once it is said to be made. */
  async begin(): Promise<BackupRun> {
    const [cursor, articles] = await named(() =>
      Promise.all([backupCursor(this.db), this.db.articles.count()]),
    );
    return {
      cursor,
      articles,
      lines: this.export(),
      made: (now = new Date()) => named(() => markBackup(this.db, cursor, now.toISOString())),
    };
  }

  /** How much is new since the last backup that was seen to its end. */
  state(): Promise<BackupState> {
    return named(() => backupState(this.db));
  }

  /** How many articles the last backup misses, where the reader ought to be reminded; 0 otherwise. */
  due(): Promise<number> {
    return named(() => backupDue(this.db));
  }

  /** Reminds of a backup no more until as much again is new. */
  postpone(now = new Date()): Promise<void> {
    return named(() => postponeBackup(this.db, now.toISOString()));
  }
}
