import { countTexts } from "../../lib/view/sources";
import { useTranslation } from "../translation";
import { useScope } from "./scope";

/** "3 other reports · 2 independent"; the second part only where copies make a difference. */
export function ReportCount({ articleIds }: { readonly articleIds: readonly string[] }) {
  const { t } = useTranslation();
  const { texts, subjectId } = useScope();
  const own = texts.get(subjectId) ?? subjectId;
  const independent = countTexts(
    articleIds.filter((id) => texts.get(id) !== own),
    texts,
  );
  const reports = t("summary.otherReports", { count: articleIds.length });
  if (independent === articleIds.length) return <span>{reports}</span>;
  return (
    <span>
      {t("summary.reportsIndependent", {
        reports,
        independent: t("summary.independent", { count: independent }),
      })}
    </span>
  );
}
