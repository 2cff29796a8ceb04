/** What the reader sets right in a comparison: kept by the worker, which then compares anew. */
import { useState } from "preact/hooks";
import type { Correcting, CorrectionNotice, Deed } from "../../components/corrections/correcting";
import type { PopupView } from "../../components/popup/popup";
import { send } from "../../lib/browser";
import type { Reply, UndoToken } from "../../lib/browser/protocol";
import type { ReadTab } from "./reading";

interface Reading {
  readonly view: PopupView;
  readonly tabId: number | null;
  /** True where the tab has gone to another page. */
  readonly moved: boolean;
  readonly update: (page: ReadTab) => void;
}

type Change = Reply<"correction.add"> | Reply<"correction.withdraw">;

/** The last change, and the article on whose page it was made: on another page it is no longer on offer. */
interface Last {
  readonly subjectId: string;
  readonly notice: CorrectionNotice;
  readonly undo: UndoToken;
}

/** Null where nothing can be set right: before a page is read, and in a private window, of which nothing is kept. */
export function useCorrecting({ view, tabId, moved, update }: Reading): Correcting | null {
  const [last, setLast] = useState<Last | null>(null);
  if (view.state !== "article" || view.isPrivate || tabId === null) return null;
  const { article, id: subjectId } = view.subject;
  const tell = (notice: CorrectionNotice, undo: UndoToken = "") => setLast({ subjectId, notice, undo });

  const compareAgain = async (notice: CorrectionNotice, undo: UndoToken): Promise<void> => {
    const reply = await send("article.compare", { article, tabId: moved ? null : tabId });
    if (!reply.ok) return tell({ state: "failed", failure: reply.failure });
    update({ view: { ...view, ...reply.value }, tabId });
    tell(notice, undo);
  };

  const changed = async (reply: Change, deed: Deed): Promise<void> => {
    if (!reply.ok) return tell({ state: "failed", failure: reply.failure });
    await compareAgain({ state: "done", deed }, reply.value.undo);
  };

  const undo = async (token: UndoToken): Promise<void> => {
    const reply = await send("library.undo", { undo: token });
    if (!reply.ok) return tell({ state: "failed", failure: reply.failure });
    await compareAgain({ state: "undone" }, "");
  };

  return {
    corrections: view.corrections,
    notice: last?.subjectId === subjectId ? last.notice : null,
    onCorrect: async (corrections, deed) =>
      changed(await send("correction.add", { corrections, tabId }), deed),
    onTakeBack: async (ids) => changed(await send("correction.withdraw", { ids }), "takenBack"),
    onUndo: () => last && undo(last.undo),
  };
}
