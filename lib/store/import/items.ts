import type { Article } from "../../model";
import type { BackupRecord, CorrectionRecord } from "../backup/record";
import type { ImportFailure, Link } from "./report";

/** One thing found in a file. */
export type ImportItem =
  | { readonly state: "article"; readonly article: Article }
  | { readonly state: "record"; readonly record: BackupRecord }
  | { readonly state: "correction"; readonly record: CorrectionRecord }
  | { readonly state: "failed"; readonly reason: ImportFailure }
  | { readonly state: "link"; readonly link: Link }
  /** Nothing of its own: what share of the file is read. */
  | { readonly state: "reached"; readonly share: number };

export const failed = (reason: ImportFailure): ImportItem => ({ state: "failed", reason });

/** Reads HTML as the browser does, without running or loading anything of it. */
export type ParseHtml = (html: string) => Document;

/** A file, or one inside an archive. */
export interface Source {
  readonly name: string;
  readonly blob: Blob;
}
