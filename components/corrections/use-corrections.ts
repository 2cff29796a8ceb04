import { useState } from "preact/hooks";
import type { Failure } from "../../lib/browser/protocol";
import type { UndoToken } from "../../lib/library";
import type { Correction, KeptCorrection } from "../../lib/model";
import type { Correcting, CorrectionNotice, Deed } from "./correcting";

/** How a change went: what takes it back, or why nothing was changed. */
export type Changed =
  | { readonly ok: true; readonly undo: UndoToken }
  | { readonly ok: false; readonly failure: Failure };

/** Where corrections are kept, and what is compared by them. */
export interface CorrectionKeeper {
  readonly correct: (corrections: readonly Correction[]) => Promise<Changed>;
  readonly takeBack: (ids: readonly string[]) => Promise<Changed>;
  readonly undo: (token: UndoToken) => Promise<Changed>;
  /** Compares again and shows it; why it could not, where it could not. */
  readonly compareAgain: () => Promise<Failure | null>;
}

/** The last change, and the article on whose page it was made: on another page it is no longer on offer. */
interface Last {
  readonly subjectId: string;
  readonly notice: CorrectionNotice;
  readonly undo: UndoToken;
}

/** Lets the reader correct the comparison of one article; null while there is none. */
export function useCorrections(
  subjectId: string | null,
  corrections: readonly KeptCorrection[],
  keeper: CorrectionKeeper,
): Correcting | null {
  const [last, setLast] = useState<Last | null>(null);
  if (subjectId === null) return null;
  const tell = (notice: CorrectionNotice, undo: UndoToken = "") => setLast({ subjectId, notice, undo });

  const changed = async (change: Promise<Changed>, notice: CorrectionNotice): Promise<void> => {
    const done = await change;
    if (!done.ok) return tell({ state: "failed", failure: done.failure });
    const failure = await keeper.compareAgain();
    if (failure) tell({ state: "failed", failure }, done.undo);
    else tell(notice, done.undo);
  };

  const done = (deed: Deed): CorrectionNotice => ({ state: "done", deed });
  return {
    corrections,
    notice: last?.subjectId === subjectId ? last.notice : null,
    onCorrect: (said, deed) => void changed(keeper.correct(said), done(deed)),
    onTakeBack: (ids) => void changed(keeper.takeBack(ids), done("takenBack")),
    onUndo: () => last && void changed(keeper.undo(last.undo), { state: "undone" }),
  };
}
