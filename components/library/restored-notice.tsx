import { useTranslation } from "../translation";

/** What came back of a library that the browser had lost. */
export interface RestoredLibrary {
  readonly articles: number;
  /** Articles that did not come back. */
  readonly missing: number;
}

export interface RestoredNoticeProps {
  /** Null where nothing was lost, or the reader knows. */
  readonly restored: RestoredLibrary | null;
  readonly onSeenRestored: () => void;
}

/** Says that the library was lost, and what of it is back. */
export function RestoredNotice({ restored, onSeenRestored }: RestoredNoticeProps) {
  const { t } = useTranslation();
  if (restored === null) return null;
  return (
    <section class="notice" aria-label={t("restored.title")}>
      <span>{words(restored, t)}</span>
      <button type="button" class="quiet" onClick={onSeenRestored}>
        {t("restored.seen")}
      </button>
    </section>
  );
}

function words({ articles, missing }: RestoredLibrary, t: ReturnType<typeof useTranslation>["t"]): string {
  if (missing === 0) return t("restored.whole", { count: articles });
  if (articles === 0) return t("restored.none", { count: missing });
  return t("restored.part", { count: articles, missing });
}
