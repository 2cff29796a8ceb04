import type { NoArticleReason } from "../../extract";

/** Why a file, or a part of it, gave no article; named by interface texts. */
export type ImportFailure =
  | NoArticleReason
  | "unknown-format"
  | "damaged"
  | "newer-format"
  | "incomplete"
  | "nested-archive"
  | "unreadable"
  | "storage-full"
  | "article-too-large"
  | "cancelled";

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  /** Articles that are new, got a further version, or were there already. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The reader's corrections, new or changed; missing where there were none. */
  readonly corrections?: number;
  /** Parts that gave no article, by reason. */
  readonly failed: Readonly<Partial<Record<ImportFailure, number>>>;
  /** Addresses that the file lists without their text: to be opened by the reader, never fetched. */
  readonly links: readonly ListedLink[];
}

export interface ListedLink {
  readonly url: string;
  readonly title: string;
}

export function emptyReport(name: string): FileReport {
  return { name, added: 0, changed: 0, unchanged: 0, failed: {}, links: [] };
}

/** Links kept in a report, so that a file of endless links does not fill the memory. */
const LINKS = 5_000;

export function withFailure(report: FileReport, reason: ImportFailure): FileReport {
  return { ...report, failed: { ...report.failed, [reason]: (report.failed[reason] ?? 0) + 1 } };
}

export function withLink(report: FileReport, link: ListedLink): FileReport {
  return report.links.length >= LINKS ? report : { ...report, links: [...report.links, link] };
}

export function withOutcome(report: FileReport, outcome: "new" | "version" | "unchanged"): FileReport {
  if (outcome === "new") return { ...report, added: report.added + 1 };
  if (outcome === "version") return { ...report, changed: report.changed + 1 };
  return { ...report, unchanged: report.unchanged + 1 };
}

export function withCorrections(report: FileReport, count: number): FileReport {
  return count === 0 ? report : { ...report, corrections: (report.corrections ?? 0) + count };
}
