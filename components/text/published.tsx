import { useTranslation } from "../translation";

/** When an article was published, in the reader's words. */
export function Published({ iso }: { readonly iso: string | null }) {
  const { t, date } = useTranslation();
  const words = iso && date(iso);
  if (!iso || !words) return <span class="unknown">{t("article.noDate")}</span>;
  return (
    <time dateTime={iso}>
      <bdi>{words}</bdi>
    </time>
  );
}
