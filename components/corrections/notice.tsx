import type { Correcting } from "./correcting";
import { OnDemand } from "./on-demand";

/** Says what a correction did, and how to undo it. */
export function CorrectionNotice({ correcting: { notice, onUndo } }: { readonly correcting: Correcting }) {
  return (
    <div class="correction-place" role="status">
      {notice && <OnDemand>{({ NoticeWords }) => <NoticeWords notice={notice} onUndo={onUndo} />}</OnDemand>}
    </div>
  );
}
