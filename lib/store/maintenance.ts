/** What can wait until the reader is served, in steps of one transaction each. */
import type { Analysis } from "./analysis";
import { emptyTrash } from "./delete";
import { assignStep } from "./events/assign";
import { settleStep } from "./events/settle";
import { forgetTakenBack } from "./forget";
import { listingStep } from "./listing/read";
import { mergeStep } from "./postings/merge";
import { rebuildStep } from "./rebuild";
import { redoStep } from "./redo";
import { type Retention, retentionStep } from "./retention";
import type { Database } from "./schema";

/** One step of what keeps finding and listing quick, and nothing else; true while there is more to do. */
export async function tendStep(db: Database, analysis: Analysis): Promise<boolean> {
  if ((await redoStep(db, analysis)) === "more") return true;
  if ((await rebuildStep(db)) === "more") return true;
  if ((await mergeStep(db)) === "more") return true;
  return (await listingStep(db)) === "more";
}

/** One step of everything that waits; see `Corpus.maintain`. */
export async function maintenanceStep(
  db: Database,
  analysis: Analysis,
  now: Date,
  retention: Retention | null,
): Promise<boolean> {
  if (await tendStep(db, analysis)) return true;
  if ((await settleStep(db, analysis)) === "more") return true;
  if ((await assignStep(db, analysis)) === "more") return true;
  await emptyTrash(db, now.getTime());
  await forgetTakenBack(db, now.getTime());
  return retention !== null && (await retentionStep(db, retention, now)) === "more";
}
