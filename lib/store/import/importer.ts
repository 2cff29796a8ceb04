import type { Article } from "../../model";
import type { BackupRecord, CorrectionRecord } from "../backup/record";
import { StoreError } from "../errors";
import type { Saved } from "../save";
import type { ParseHtml, Source } from "./items";
import { itemsOf } from "./read";
import {
  emptyReport,
  type FileReport,
  type ImportFailure,
  withCorrections,
  withFailure,
  withLink,
  withOutcome,
} from "./report";

/** Articles written in one transaction. */
const BATCH = 40;

/** What importing needs of the library; each call is one transaction. */
export interface ImportTarget {
  readonly saveAll: (articles: readonly Article[]) => Promise<readonly { outcome: Saved["outcome"] }[]>;
  readonly restoreAll: (records: readonly BackupRecord[]) => Promise<readonly Saved["outcome"][]>;
  /** Answers how many say something new. */
  readonly restoreCorrections: (records: readonly CorrectionRecord[]) => Promise<number>;
}

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
  /** Awaited before each batch, so that it can pause the import. */
  readonly onProgress?: (progress: ImportProgress) => void | Promise<void>;
}

/** Imports files one after another and reports on each. Importing a file again changes nothing. */
export async function importFiles(
  target: ImportTarget,
  sources: readonly Source[],
  options: ImportOptions,
): Promise<FileReport[]> {
  const bytes = sources.reduce((sum, { blob }) => sum + blob.size, 0);
  const reports: FileReport[] = [];
  let bytesDone = 0;
  let articles = 0;
  for (const source of sources) {
    const announce = async (report: FileReport): Promise<void> => {
      const soFar = articles + report.added + report.changed + report.unchanged;
      await options.onProgress?.({
        files: sources.length,
        filesDone: reports.length,
        bytes,
        bytesDone,
        articles: soFar,
      });
    };
    const report = await importFile(target, source, options, announce);
    reports.push(report);
    bytesDone += source.blob.size;
    articles += report.added + report.changed + report.unchanged;
  }
  await options.onProgress?.({
    files: sources.length,
    filesDone: reports.length,
    bytes,
    bytesDone,
    articles,
  });
  return reports;
}

async function importFile(
  target: ImportTarget,
  source: Source,
  { parseHtml, signal }: ImportOptions,
  announce: (report: FileReport) => Promise<void>,
): Promise<FileReport> {
  let report = emptyReport(source.name);
  let batch = new Batch(target);
  await announce(report);
  for await (const item of itemsOf(source, parseHtml)) {
    if (signal?.aborted === true) return withFailure(report, "cancelled");
    if (item.state === "failed") report = withFailure(report, item.reason);
    else if (item.state === "link") report = withLink(report, item.link);
    else if (item.state === "article") batch.articles.push(item.article);
    else if (item.state === "correction") batch.corrections.push(item.record);
    else batch.records.push(item.record);
    if (batch.size < BATCH) continue;
    report = await batch.write(report);
    batch = new Batch(target);
    await announce(report);
  }
  return batch.write(report);
}

/** Articles and corrections that wait to be written. */
class Batch {
  readonly articles: Article[] = [];
  readonly records: BackupRecord[] = [];
  readonly corrections: CorrectionRecord[] = [];

  constructor(private readonly target: ImportTarget) {}

  get size(): number {
    return this.articles.length + this.records.length + this.corrections.length;
  }

  async write(report: FileReport): Promise<FileReport> {
    const saved = await attempt(this.articles, async (articles) =>
      (await this.target.saveAll(articles)).map(({ outcome }) => outcome),
    );
    const restored = await attempt(this.records, (records) => this.target.restoreAll(records));
    const written = [...saved, ...restored].reduce(
      (sum, outcome) => (isFailure(outcome) ? withFailure(sum, outcome.failed) : withOutcome(sum, outcome)),
      report,
    );
    return this.#writeCorrections(written);
  }

  async #writeCorrections(report: FileReport): Promise<FileReport> {
    if (this.corrections.length === 0) return report;
    try {
      return withCorrections(report, await this.target.restoreCorrections(this.corrections));
    } catch (error) {
      return withFailure(report, failureOf(error));
    }
  }
}

type Outcome = Saved["outcome"] | { readonly failed: ImportFailure };

function isFailure(outcome: Outcome): outcome is { readonly failed: ImportFailure } {
  return typeof outcome === "object";
}

/** Writes all at once; where one of them is refused, one by one, so that the others get in. */
async function attempt<T>(
  items: readonly T[],
  write: (items: readonly T[]) => Promise<readonly Saved["outcome"][]>,
): Promise<readonly Outcome[]> {
  if (items.length === 0) return [];
  try {
    return await write(items);
  } catch (error) {
    if (items.length === 1) return [{ failed: failureOf(error) }];
    const each: Outcome[] = [];
    for (const item of items) each.push(...(await attempt([item], write)));
    return each;
  }
}

function failureOf(error: unknown): ImportFailure {
  if (!(error instanceof StoreError)) return "unreadable";
  return error.code === "storage-full" || error.code === "article-too-large" ? error.code : "unreadable";
}
