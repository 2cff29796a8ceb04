/**
 * Imports files one after another. What they hold is written in batches that span small files; while one batch is
 * written the next ones are analysed, and how far each file has come is told after every batch, so that an import that
 * was cut off can go on there.
 */
import type { Derive } from "../analysis";
import type { CorrectionRecord } from "../backup/record";
import { StoreError } from "../errors";
import { unlessAborted, untilAborted } from "./cancelling";
import type { ParseHtml, Source } from "./items";
import { dealtWith, type FileProgress, type FoundItem, isFull, isWritable, withoutRest } from "./progress";
import { itemsOf } from "./read";
import { emptyReport, type FileReport, withCorrections, withFailure } from "./report";
import { type ImportTarget, type Ready, settled, type Written } from "./target";

/** Articles written in one transaction. */
const BATCH = 40;
/** Things of any kind that wait for a transaction at most. */
const WAITING = 500;
/** Batches that are analysed while another is written. */
const AHEAD = 2;
/** How often at least progress is told while files are read, in milliseconds. */
const TOLD_EVERY_MS = 100;

export interface ImportProgress {
  readonly files: number;
  readonly filesDone: number;
  readonly bytes: number;
  readonly bytesDone: number;
  readonly articles: number;
}

export interface ImportOptions {
  readonly parseHtml: ParseHtml;
  /** Stops before the next batch; what is written stays. */
  readonly signal?: AbortSignal;
  /** Awaited before each batch and now and then while files are read, so that it can pause the import. */
  readonly onProgress?: (progress: ImportProgress) => void | Promise<void>;
  /** How far the files had come when an earlier import was cut off, in their order. */
  readonly resumed?: readonly FileProgress[];
  /** Hears of every file that a transaction brought forward, by its place. */
  readonly onCheckpoint?: (files: ReadonlyMap<number, FileProgress>) => Promise<void>;
  /** Analyses in place of the page, if given. */
  readonly derive?: Derive;
}

/**
 * Imports files and reports on each. Importing a file again changes nothing.
 *
 * @throws StoreError "storage-full" where there is no room for more; what was told as checkpoint is in the library
 */
export async function importFiles(
  target: ImportTarget,
  sources: readonly Source[],
  options: ImportOptions,
): Promise<FileReport[]> {
  const run = new Run(target, sources, options);
  await run.tell();
  for (const [file, source] of sources.entries()) {
    if (run.isDone(file)) continue;
    if (options.signal?.aborted !== true) await run.read(file, source);
  }
  await run.finish();
  await run.tell();
  return run.reports();
}

interface Batch {
  readonly found: readonly FoundItem[];
  readonly ready: Promise<Ready[]>;
}

class Run {
  readonly #progress: FileProgress[];
  readonly #bytes: number;
  #waiting: FoundItem[] = [];
  #writables = 0;
  readonly #ahead: Batch[] = [];
  /** Bytes of the files read so far, and the share read of the present one. */
  #bytesRead = 0;
  #told = 0;

  constructor(
    private readonly target: ImportTarget,
    private readonly sources: readonly Source[],
    private readonly options: ImportOptions,
  ) {
    this.#progress = sources.map(
      ({ name }, file) => options.resumed?.[file] ?? { report: emptyReport(name), items: 0, done: false },
    );
    this.#bytes = sources.reduce((sum, { blob }) => sum + blob.size, 0);
    for (const [file, { blob }] of sources.entries()) if (this.isDone(file)) this.#bytesRead += blob.size;
  }

  isDone(file: number): boolean {
    return this.#progress[file]?.done === true;
  }

  /** Reads a file to its end, or until the import is cancelled; what was dealt with before is passed over. */
  async read(file: number, source: Source): Promise<void> {
    let dealtWith = this.#progress[file]?.items ?? 0;
    let share = 0;
    for await (const item of untilAborted(itemsOf(source, this.options.parseHtml), this.options.signal)) {
      if (item.state === "reached") {
        this.#bytesRead += (item.share - share) * source.blob.size;
        share = item.share;
      } else if (dealtWith > 0) dealtWith--;
      else await this.#add({ file, item });
      if (performance.now() - this.#told > TOLD_EVERY_MS) await this.tell();
    }
    if (this.options.signal?.aborted === true) return;
    this.#bytesRead += (1 - share) * source.blob.size;
    await this.#add({ file, item: { state: "end" } });
  }

  async #add(found: FoundItem): Promise<void> {
    if ((isWritable(found.item) && this.#writables >= BATCH) || this.#waiting.length >= WAITING) {
      this.#prepareWaiting();
      if (this.#ahead.length > AHEAD) {
        await this.#writeOldest();
        await this.tell();
      }
    }
    this.#waiting.push(found);
    if (isWritable(found.item)) this.#writables++;
  }

  #prepareWaiting(): void {
    const found = this.#waiting;
    this.#waiting = [];
    this.#writables = 0;
    const writables = found.map(({ item }) => item).filter(isWritable);
    const ready = this.target.prepare(writables);
    // Heard of when it is written.
    ready.catch(() => {});
    this.#ahead.push({ found, ready });
  }

  async #writeOldest(): Promise<void> {
    const batch = this.#ahead.shift();
    if (batch === undefined) return;
    const ready = await unlessAborted(batch.ready, this.options.signal);
    if (ready === null) return;
    const written = await this.target.write(ready);
    // Nothing else would fit either: what is left can be resumed when there is room again.
    if (written.some(({ outcome }) => isFull(outcome)))
      throw new StoreError("storage-full", "while importing");
    const outcomes = written.values();
    await this.#note(batch.found, written);
    const corrected = await this.#correct(batch.found);
    const touched = new Map<number, FileProgress>();
    for (const { file, item } of batch.found) {
      const before = touched.get(file) ?? corrected.get(file) ?? this.#progress[file];
      if (before === undefined) continue;
      touched.set(
        file,
        dealtWith(before, item, isWritable(item) ? outcomes.next().value?.outcome : undefined),
      );
    }
    for (const [file, progress] of touched) this.#progress[file] = progress;
    await this.options.onCheckpoint?.(touched);
  }

  /** Keeps what a batch's entries say of their articles. */
  async #note(found: readonly FoundItem[], written: readonly Written[]): Promise<void> {
    const items = found.map(({ item }) => item).filter(isWritable);
    const additions = items.flatMap((item, at) => {
      const article = written[at]?.id ?? null;
      return item.state === "article" && item.noted && article !== null ? [{ article, ...item.noted }] : [];
    });
    if (additions.length > 0) await this.target.note(additions);
  }

  /** Takes over a batch's corrections; how far their files come with it. */
  async #correct(found: readonly FoundItem[]): Promise<Map<number, FileProgress>> {
    const byFile = new Map<number, CorrectionRecord[]>();
    for (const { file, item } of found) {
      if (item.state === "correction") byFile.set(file, [...(byFile.get(file) ?? []), item.record]);
    }
    const corrected = new Map<number, FileProgress>();
    for (const [file, records] of byFile) {
      const before = this.#progress[file];
      const outcome = await settled(this.target.correct(records).then((count) => ({ count })));
      if (before === undefined) continue;
      const { report } = before;
      const after =
        "failed" in outcome ? withFailure(report, outcome.failed) : withCorrections(report, outcome.count);
      corrected.set(file, { ...before, report: after });
    }
    return corrected;
  }

  /** Writes what is on its way, unless the import was cancelled. */
  async finish(): Promise<void> {
    if (this.options.signal?.aborted === true) return;
    if (this.#waiting.length > 0) this.#prepareWaiting();
    while (this.#ahead.length > 0) await this.#writeOldest();
  }

  async tell(): Promise<void> {
    const reports = this.#progress.map(({ report }) => report);
    await this.options.onProgress?.({
      files: this.sources.length,
      filesDone: this.#progress.filter(({ done }) => done).length,
      bytes: this.#bytes,
      bytesDone: Math.round(this.#bytesRead),
      articles: reports.reduce((sum, report) => sum + report.added + report.changed + report.unchanged, 0),
    });
    this.#told = performance.now();
  }

  /** What became of each file; of those that were not read to their end, that they were cancelled. */
  reports(): FileReport[] {
    return this.#progress.map(withoutRest);
  }
}
