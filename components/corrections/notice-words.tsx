import { useEffect, useRef } from "preact/hooks";
import { regainFocus } from "../focus";
import { useTranslation } from "../translation";
import type { CorrectionNotice } from "./correcting";

interface NoticeWordsProps {
  readonly notice: CorrectionNotice;
  readonly onUndo: () => void;
}

/** What a correction did, and the way to undo it; where what was clicked went with it, the keyboard goes on from here. */
export function NoticeWords({ notice, onUndo }: NoticeWordsProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => regainFocus(bar.current), [notice]);
  return (
    <div class="correction-notice" ref={bar} tabIndex={-1}>
      {notice.state === "done" && (
        <>
          <span>{t(`correct.done.${notice.deed}`)}</span>
          <button type="button" class="quiet" onClick={onUndo}>
            {t("library.undo")}
          </button>
        </>
      )}
      {notice.state === "undone" && <span>{t("correct.undone")}</span>}
      {notice.state === "failed" && (
        <span class="failed">
          {t("correct.failed")} {t(`failure.${notice.failure.code}`)}
        </span>
      )}
    </div>
  );
}
