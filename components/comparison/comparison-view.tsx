import { useState } from "preact/hooks";
import type { Comparison } from "../../lib/model";
import { sectionsOf } from "../../lib/view/sections";
import { Hidden } from "../text/hidden";
import { LazyTexts } from "../texts/lazy-texts";
import type { TextsService } from "../texts/texts-service";
import { useTranslation } from "../translation";
import { FactSections } from "./fact-sections";
import { MatrixTable } from "./matrix";
import { ReportCount } from "./report-count";
import { ReportList } from "./report-list";
import { useRoomForTable } from "./room";
import { useScope } from "./scope";
import { type ViewName, ViewSwitch } from "./view-switch";

interface SummaryProps extends Pick<ComparisonViewProps, "comparison" | "eventReports"> {
  readonly differing: number;
}

function Summary({ comparison, eventReports, differing }: SummaryProps) {
  const { t } = useTranslation();
  const onEvent = comparison.reports.filter((report) => report.relation !== "different-event");
  const counted = differing > 0 ? t("summary.differ", { count: differing }) : t("summary.noneDiffer");
  return (
    <p class="summary" role="status">
      <ReportCount articleIds={onEvent.map((report) => report.articleId)} of={eventReports} />
      {differing > 0 ? <Hidden>{counted}</Hidden> : <span>{counted}</span>}
    </p>
  );
}

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Other reports of the event, where that is more than are compared. */
  readonly eventReports?: number | undefined;
  /** Reads the texts beyond their figures, where that is offered. */
  readonly service?: TextsService;
}

/** The views of a comparison: a list where it is narrow and a table where there is room, until the reader chooses. */
function useView({ comparison, service }: ComparisonViewProps) {
  const [chosen, choose] = useState<ViewName | null>(null);
  const hasRoom = useRoomForTable();
  const forFacts: readonly ViewName[] = comparison.facts.length > 0 ? ["list", "table"] : ["list"];
  const views = service ? [...forFacts, "texts" as const] : forFacts;
  const usual = hasRoom && comparison.facts.length > 0 ? "table" : "list";
  return { views, view: chosen ?? usual, choose };
}

/** What the reader came for: the facts by their verdicts, then the reports they come from. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, service } = props;
  const { t } = useTranslation();
  const { views, view, choose } = useView(props);
  const sections = sectionsOf(comparison, useScope().texts);
  return (
    <>
      <div class="summary-bar">
        <Summary {...props} differing={sections.differ.length} />
        {views.length > 1 && <ViewSwitch views={views} view={view} onChange={choose} />}
      </div>
      {comparison.facts.length === 0 && <p class="note">{t("empty.noFacts")}</p>}
      {view === "table" && <MatrixTable comparison={comparison} sections={sections} />}
      {view === "list" && <FactSections sections={sections} />}
      {view === "texts" && service && <LazyTexts comparison={comparison} service={service} />}
      <ReportList comparison={comparison} />
    </>
  );
}
