/** The library as a page opens it that also fills it from files: apart, so that the worker need not carry their readers. */
import { ANALYSIS_VERSION, analyse } from "../pipeline";
import { Corpus } from "./corpus";
import { type ImportOptions, importFiles } from "./import/importer";
import type { Source } from "./import/items";
import type { FileReport } from "./import/report";
import { type ImportTarget, importTarget } from "./import/target";
import type { JournalHost } from "./journal/journal";
import { LIBRARY, openGuarded } from "./open";

export { type TablePlan, USUAL_PLAN, useOf } from "./import/columns";
export type { ImportOptions, ImportProgress } from "./import/importer";
export type { Source } from "./import/items";
export { ImportJournal, type Resumable, type Unfinished } from "./import/journal";
export { type Pace, PaceMaker } from "./import/pace";
export { type ColumnPreview, columnsIn, type DateCheck, type Survey, surveyOf } from "./import/preview";
export { type FileProgress, withoutRest } from "./import/progress";
export type { FileReport, ImportFailure, ListedLink } from "./import/report";

/** Articles that an import writes before it merges the index. */
const MERGED_AFTER = 200;

export class FillableCorpus extends Corpus {
  /**
   * Imports files one after another; see `importFiles`.
   *
   * @returns a report for each file, in their order
   */
  import(files: readonly Source[], options: ImportOptions): Promise<FileReport[]> {
    const { prepare, write } = importTarget(this.db, this.analysis, options.derive ?? this.analysis.analyse);
    // An import outgrows the tail that single saves leave to be merged later.
    let written = 0;
    const target: ImportTarget = {
      prepare,
      write: async (ready) => {
        const outcomes = await write(ready);
        await this.copy.follow();
        written += ready.length;
        if (written < MERGED_AFTER) return outcomes;
        written = 0;
        while (await this.tendIndex());
        return outcomes;
      },
      correct: (records) => this.corrections.restore(records),
      note: async (additions) => {
        await this.notes.add(additions);
      },
    };
    return importFiles(target, files, options);
  }
}

/**
 * Opens the library with this build's analysis, to be filled from files; see `openCorpus`.
 *
 * @throws StoreError "newer-database", "storage-unavailable"
 */
export async function openFillable(around: JournalHost): Promise<FillableCorpus> {
  const { db, journal } = await openGuarded(LIBRARY, around);
  return new FillableCorpus(db, { version: ANALYSIS_VERSION, analyse }, journal);
}
