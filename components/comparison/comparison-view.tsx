import { useState } from "preact/hooks";
import type { Comparison } from "../../lib/model";
import { sectionsOf } from "../../lib/view/sections";
import { useTranslation } from "../translation";
import { ReportCount } from "./fact-card";
import { FactSections } from "./fact-sections";
import { MatrixTable } from "./matrix";
import { ReportList } from "./report-list";
import { useScope } from "./scope";
import { type ViewName, ViewSwitch } from "./view-switch";

function Summary({ comparison, differing }: { readonly comparison: Comparison; readonly differing: number }) {
  const { t } = useTranslation();
  const onEvent = comparison.reports.filter((report) => report.relation !== "different-event");
  return (
    <p class="summary" role="status">
      <strong>{differing > 0 ? t("summary.differ", { count: differing }) : t("summary.noneDiffer")}</strong>
      <ReportCount articleIds={onEvent.map((report) => report.articleId)} />
    </p>
  );
}

/** What the reader came for: the facts by their verdicts, then the reports they come from. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const [view, setView] = useState<ViewName>("list");
  const sections = sectionsOf(comparison, useScope().texts);
  return (
    <>
      <div class="summary-bar">
        <Summary comparison={comparison} differing={sections.differ.length} />
        {comparison.facts.length > 0 && <ViewSwitch view={view} onChange={setView} />}
      </div>
      {comparison.facts.length === 0 && <p class="note">{t("empty.noFacts")}</p>}
      {view === "table" ? (
        <MatrixTable comparison={comparison} sections={sections} />
      ) : (
        <FactSections sections={sections} />
      )}
      <ReportList comparison={comparison} />
    </>
  );
}
