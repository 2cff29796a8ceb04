/** How far each file of an import has come, and what became of what was found in it. */
import type { ImportItem } from "./items";
import { type FileReport, withFailure, withLink, withOutcome } from "./report";
import type { Outcome, Writable } from "./target";

/** How far a file has come: enough to go on with it. */
export interface FileProgress {
  readonly report: FileReport;
  /** Things found in it that are dealt with. */
  readonly items: number;
  readonly done: boolean;
}

/** One thing found in a file, or its end. */
export interface FoundItem {
  readonly file: number;
  readonly item: Exclude<ImportItem, { state: "reached" }> | { readonly state: "end" };
}

export const isWritable = (item: FoundItem["item"]): item is Writable =>
  item.state === "article" || item.state === "record";

/** What became of a file whose rest, where there is one, is not imported. */
export function withoutRest({ report, done }: FileProgress): FileReport {
  return done ? report : withFailure(report, "cancelled");
}

/** True where there was no room for an article. */
export function isFull(outcome: Outcome): boolean {
  return typeof outcome === "object" && outcome.failed === "storage-full";
}

/** A file's progress once one more thing found in it is dealt with. */
export function dealtWith(progress: FileProgress, item: FoundItem["item"], outcome?: Outcome): FileProgress {
  if (item.state === "end") return { ...progress, done: true };
  return { ...progress, items: progress.items + 1, report: reportWith(progress.report, item, outcome) };
}

function reportWith(
  report: FileReport,
  item: Exclude<FoundItem["item"], { state: "end" }>,
  outcome?: Outcome,
): FileReport {
  if (item.state === "failed") return withFailure(report, item.reason);
  if (item.state === "link") return withLink(report, item.link);
  if (item.state === "correction") return report;
  if (outcome === undefined) return withFailure(report, "unreadable");
  return typeof outcome === "object" ? withFailure(report, outcome.failed) : withOutcome(report, outcome);
}
