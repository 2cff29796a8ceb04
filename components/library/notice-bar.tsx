import type { Failure } from "../../lib/browser/protocol";
import type { Translator } from "../../lib/i18n";
import { useRegainedFocus } from "../focus";
import { useTranslation } from "../translation";

/** The last change, which the reader may take back. */
export type Notice =
  | { readonly kind: "deleted" | "moved" | "tagged"; readonly count: number }
  /** Deleted where the disk is too full for a copy. */
  | { readonly kind: "deleted-for-good"; readonly count: number }
  /** A change that takes a while. */
  | { readonly kind: "working" }
  | { readonly kind: "restored" }
  | { readonly kind: "noted" }
  | { readonly kind: "failed"; readonly failure: Failure };

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
}

/** What was done and can be taken back; null for any other notice. */
function doneWords(notice: Notice | null, { t }: Pick<Translator, "t">): string | null {
  switch (notice?.kind) {
    case "deleted":
    case "moved":
      return t(`library.${notice.kind}`, { count: notice.count });
    case "tagged":
      return t("note.tagged.many", { count: notice.count });
    case "noted":
      return t("note.written");
    default:
      return null;
  }
}

/** Says what was just done, and how to take it back. */
export function NoticeBar({ notice, onUndo }: NoticeBarProps) {
  const translator = useTranslation();
  const { t } = translator;
  const done = doneWords(notice, translator);
  const bar = useRegainedFocus<HTMLDivElement>(notice);
  return (
    <div class={notice ? "notice" : ""} role="status" ref={bar} tabIndex={-1}>
      {done && (
        <>
          {done}{" "}
          <button type="button" class="quiet" onClick={onUndo}>
            {t("library.undo")}
          </button>
        </>
      )}
      {notice?.kind === "deleted-for-good" && t("library.deletedForGood", { count: notice.count })}
      {notice?.kind === "working" && t("library.working")}
      {notice?.kind === "restored" && t("library.restored")}
      {notice?.kind === "failed" && <span class="failed">{t(`failure.${notice.failure.code}`)}</span>}
    </div>
  );
}
