import type { Article } from "../../model";
import type { BackupRecord, CorrectionRecord } from "../backup/record";
import type { TablePlan } from "./columns";
import type { ImportFailure, ListedLink } from "./report";

/** What a file says of an article that the reader keeps as tags and note. */
export interface FileNotes {
  readonly tags: readonly string[];
  readonly text: string;
}

/** One thing found in a file. */
export type ImportItem =
  | { readonly state: "article"; readonly article: Article; readonly noted?: FileNotes }
  | { readonly state: "record"; readonly record: BackupRecord }
  | { readonly state: "correction"; readonly record: CorrectionRecord }
  | { readonly state: "failed"; readonly reason: ImportFailure }
  | { readonly state: "link"; readonly link: ListedLink }
  /** Nothing of its own: what share of the file is read. */
  | { readonly state: "reached"; readonly share: number };

export const failed = (reason: ImportFailure): ImportItem => ({ state: "failed", reason });

/** Reads HTML as the browser does, without running or loading anything of it. */
export type ParseHtml = (html: string) => Document;

/** A file, or one inside an archive. */
export interface Source {
  readonly name: string;
  readonly blob: Blob;
  /** What the reader said of a table's columns; the usual names count where it is missing. */
  readonly plan?: TablePlan;
}
