/** The library. Only the extension's own pages and its worker open it, each once, at their top level. */
import { ANALYSIS_VERSION, analyse } from "../pipeline";
import { Corpus } from "./corpus";
import type { JournalHost } from "./journal/journal";
import { LIBRARY, openGuarded } from "./open";

export { Address, ArticleShape, Count, IsoTime, PassageText, RemovedShape, Words } from "./article-shape";
export { FolderBackup, type WritableFolder } from "./backup/folder";
export { packed } from "./backup/packed";
export type { BackupState } from "./backup/state";
export type { Candidates } from "./candidates";
export type { Changes } from "./changes";
export { checkAndMend } from "./check";
export { Corpus, type ListedArticle, type SaveResult } from "./corpus";
export { CorrectionShape, Id } from "./corrections/shape";
export { StoreError, type StoreErrorCode } from "./errors";
export type { EventOutline } from "./events/read";
export type { EventReport, EventReports } from "./events/reports";
export { ImportJournal } from "./import/journal";
export { PrivateFolder } from "./journal/folder";
export type { JournalHost, JournalState, Remembered } from "./journal/journal";
export type { Leaving } from "./leaving";
export type { ListingChunk } from "./listing/chunk";
export {
  type Choice,
  chooseFrom,
  type Facet,
  type Facets,
  facetsOf,
  idsOf,
  type ListFilter,
  NO_FILTER,
} from "./listing/filter";
export type { ListingPart } from "./listing/read";
export type { TagUse } from "./notes";
export type { Retention } from "./retention";
export type { RestoredMark } from "./schema";
export type { SearchStep } from "./search";
export { keepStorage, type OutletUsage, type StorageMeter, storageMeter } from "./usage";

/**
 * Opens the library with this build's analysis. One that was lost or damaged is brought back from its second copy first.
 *
 * @throws StoreError "newer-database", "storage-unavailable"
 */
export async function openCorpus(around: JournalHost, name = LIBRARY): Promise<Corpus> {
  const { db, journal } = await openGuarded(name, around);
  return new Corpus(db, { version: ANALYSIS_VERSION, analyse }, journal);
}
