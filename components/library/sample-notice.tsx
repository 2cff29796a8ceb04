import { useTranslation } from "../translation";

export interface SampleNoticeProps {
  /** Ids of the first page's invented reports that are in the library. */
  readonly sample: readonly string[];
  readonly onDelete: (ids: readonly string[]) => void;
}

/** Says that invented reports are among the reader's own, as long as they are, and removes them. */
export function SampleNotice({ sample, onDelete }: SampleNoticeProps) {
  const { t } = useTranslation();
  if (sample.length === 0) return null;
  return (
    <section class="notice" aria-label={t("library.sample.title")}>
      <span>{t("library.sample", { count: sample.length })}</span>
      <button type="button" class="quiet" onClick={() => onDelete(sample)}>
        {t("welcome.remove")}
      </button>
    </section>
  );
}
