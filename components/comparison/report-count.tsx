import { countTexts } from "../../lib/view/sources";
import { useTranslation } from "../translation";
import { useScope } from "./scope";

interface ReportCountProps {
  readonly articleIds: readonly string[];
  /** How many there are, where that is more. */
  readonly of?: number | undefined;
}

/** "3 other reports · 2 independent"; the second part only where copies make a difference. */
export function ReportCount({ articleIds, of }: ReportCountProps) {
  const { t } = useTranslation();
  const { texts, subjectId } = useScope();
  const own = texts.get(subjectId) ?? subjectId;
  const independent = countTexts(
    articleIds.filter((id) => texts.get(id) !== own),
    texts,
  );
  const count = articleIds.length;
  const reports =
    of === undefined
      ? t("summary.otherReports", { count })
      : t("summary.someReports", { compared: count, count: of });
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
