import { type Leaving, LeavingWords } from "../options/retention-setting";
import { useTranslation } from "../translation";

export interface LeavingNoticeProps {
  /** Null where nothing is announced to go, or the reader knows. */
  readonly leaving: Leaving | null;
  readonly onKeepLeaving: () => void;
  readonly onSeenLeaving: () => void;
}

/** Announces what will go by itself, so that the reader can keep it. */
export function LeavingNotice({ leaving, onKeepLeaving, onSeenLeaving }: LeavingNoticeProps) {
  const { t } = useTranslation();
  if (leaving === null) return null;
  return (
    <section class="notice" aria-label={t("settings.retention")}>
      <LeavingWords leaving={leaving} />
      <button type="button" class="quiet" onClick={onKeepLeaving}>
        {t("retention.keep")}
      </button>
      <button type="button" class="quiet" onClick={onSeenLeaving}>
        {t("retention.seen")}
      </button>
    </section>
  );
}
