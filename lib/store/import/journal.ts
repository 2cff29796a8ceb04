/**
 * Imports that were begun, with their files and how far each has come, so that one goes on after the browser was closed.
 * In a database of its own: what waits there is no part of the library, and goes when the import has ended.
 */
import Dexie, { type Table } from "dexie";
import { named } from "../errors";
import type { TablePlan } from "./columns";
import type { Source } from "./items";
import type { FileProgress } from "./progress";
import { emptyReport } from "./report";

interface FileRow {
  readonly job: string;
  readonly file: number;
  readonly progress: FileProgress;
}

/** Apart from the progress, so that a step writes no file again. */
interface ContentRow {
  readonly job: string;
  readonly file: number;
  readonly name: string;
  readonly blob: Blob;
  /** Missing where nothing was said of its columns, and where an earlier build wrote it. */
  readonly plan?: TablePlan;
}

class JournalDatabase extends Dexie {
  declare readonly files: Table<FileRow, [job: string, file: number]>;
  declare readonly contents: Table<ContentRow, [job: string, file: number]>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ files: "[job+file]", contents: "[job+file]" });
  }
}

/** An import that was cut off. */
export interface Unfinished {
  readonly job: string;
  readonly files: number;
  readonly filesDone: number;
}

/** What it takes to go on with it. */
export interface Resumable {
  readonly sources: readonly Source[];
  readonly resumed: readonly FileProgress[];
}

const NOTHING = new Blob([]);

/** Methods fail with `StoreError`. */
export class ImportJournal {
  readonly #db: JournalDatabase;

  constructor(name = "variorum-imports") {
    this.#db = new JournalDatabase(name);
  }

  /** Keeps a new import's files; its name in the journal. */
  async begin(sources: readonly Source[]): Promise<string> {
    const job = crypto.randomUUID();
    const { files, contents } = this.#db;
    await named(() =>
      this.#db.transaction("rw", files, contents, async () => {
        await contents.bulkAdd(sources.map((source, file) => ({ job, file, ...source })));
        await files.bulkAdd(
          sources.map(({ name }, file) => ({
            job,
            file,
            progress: { report: emptyReport(name), items: 0, done: false },
          })),
        );
      }),
    );
    return job;
  }

  /** Notes how far files have come; those that are done are no longer kept. */
  async checkpoint(job: string, progress: ReadonlyMap<number, FileProgress>): Promise<void> {
    const { files, contents } = this.#db;
    await named(() =>
      this.#db.transaction("rw", files, contents, async () => {
        await files.bulkPut([...progress].map(([file, each]) => ({ job, file, progress: each })));
        const done = [...progress].filter(([, each]) => each.done);
        await contents.bulkDelete(done.map(([file]) => [job, file]));
      }),
    );
  }

  /** Forgets an import. */
  async end(job: string): Promise<void> {
    const { files, contents } = this.#db;
    await named(() =>
      this.#db.transaction("rw", files, contents, async () => {
        for (const table of [files, contents])
          await table
            .where("[job+file]")
            .between(...all(job))
            .delete();
      }),
    );
  }

  /** Imports that were begun and not ended; while one is under way it is among them. */
  async unfinished(): Promise<Unfinished[]> {
    const jobs = new Map<string, Unfinished>();
    await named(() =>
      this.#db.files.each(({ job, progress }) => {
        const before = jobs.get(job) ?? { job, files: 0, filesDone: 0 };
        const filesDone = before.filesDone + (progress.done ? 1 : 0);
        jobs.set(job, { job, files: before.files + 1, filesDone });
      }),
    );
    return [...jobs.values()];
  }

  async load(job: string): Promise<Resumable> {
    const { files, contents } = this.#db;
    const [rows, kept] = await named(() =>
      Promise.all([
        files
          .where("[job+file]")
          .between(...all(job))
          .toArray(),
        contents
          .where("[job+file]")
          .between(...all(job))
          .toArray(),
      ]),
    );
    const byFile = new Map(kept.map(({ job: _job, file, ...source }) => [file, source]));
    return {
      sources: rows.map(
        ({ file, progress }) => byFile.get(file) ?? { name: progress.report.name, blob: NOTHING },
      ),
      resumed: rows.map(({ progress }) => progress),
    };
  }

  /** Forgets every import. */
  async clear(): Promise<void> {
    await named(() => Promise.all([this.#db.files.clear(), this.#db.contents.clear()]));
  }

  close(): void {
    this.#db.close();
  }
}

function all(job: string): [[string, number], [string, number]] {
  return [
    [job, 0],
    [job, Number.MAX_SAFE_INTEGER],
  ];
}
