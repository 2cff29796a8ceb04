import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Comparison } from "../../lib/model";
import { factsUnder, NO_FACT_FILTER } from "../../lib/view/event-facts";
import {
  facetsOfReports,
  isReportNarrowed,
  NO_REPORT_FILTER,
  type ReportFilter,
  reportsUnder,
} from "../../lib/view/event-reports";
import type { ExportForm, ExportSort } from "../../lib/view/export";
import { useScope } from "../comparison/scope";
import { Scoped } from "../comparison/scoped";
import { type Share, ShareMenu } from "../comparison/share-menu";
import { ExportMenu } from "../library/export-menu";
import { LanguageChoice, OutletChoice, PeriodChoice } from "../library/facets";
import type { Noted } from "../library/note-editor";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { EventHead } from "./event-head";
import type { EventState, ShownEvent } from "./event-shown";
import { EventTimeline } from "./event-timeline";
import { FactHistory } from "./fact-history";

/** Facts shown before the reader asks for all: each holds a chart. */
const FIRST = 15;

const VIEWS = ["figures", "reports"] as const;
type EventView = (typeof VIEWS)[number];

interface EventPageActions {
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
  readonly knownTags: readonly string[];
  readonly onWrite: (noted: Noted) => void;
  readonly onMerge: () => void;
  readonly onSplit: (ids: readonly string[]) => void;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  /** Exports some of the event's reports, or their figures. */
  readonly onExport: (sort: ExportSort, form: ExportForm, ids: readonly string[]) => void;
  readonly onShare: Share;
}

export interface EventPageProps extends EventPageActions {
  readonly state: EventState;
}

interface FiguresProps {
  readonly comparison: Comparison;
  /** Reports whose claims are shown; null for all. */
  readonly reports: ReadonlySet<string> | null;
}

function Figures({ comparison, reports }: FiguresProps) {
  const translator = useTranslation();
  const { t } = translator;
  const scope = useScope();
  const [filter, setFilter] = useState(NO_FACT_FILTER);
  const facts = factsUnder(comparison, { ...filter, reports }, scope, translator);
  return (
    <section aria-label={t("event.view.figures")}>
      <div class="event-filter">
        <input
          type="search"
          aria-label={t("event.searchFigures")}
          placeholder={t("event.searchFigures")}
          value={filter.query}
          onInput={({ currentTarget }) => setFilter({ ...filter, query: currentTarget.value })}
        />
        {(["differing", "several"] as const).map((name) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={filter[name]}
              onChange={({ currentTarget }) => setFilter({ ...filter, [name]: currentTarget.checked })}
            />{" "}
            {t(`event.only.${name}`)}
          </label>
        ))}
        <span role="status">{t("event.figures", { count: facts.length })}</span>
      </div>
      {facts.length === 0 && <p class="note">{t("event.noFigures")}</p>}
      <ShowMore items={facts} first={FIRST} more="matrix.moreFacts">
        {(shown) => (
          <ul class="fact-histories">
            {shown.map((fact) => (
              <FactHistory key={fact.id} fact={fact} />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

function ViewSwitch({
  view,
  onView,
}: {
  readonly view: EventView;
  readonly onView: (view: EventView) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset class="switch" aria-label={t("view.label")}>
      {VIEWS.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onView(name)}>
          {t(`event.view.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface ReportFiltersProps {
  readonly event: ShownEvent;
  readonly filter: ReportFilter;
  /** Reports that the filter leaves. */
  readonly left: number;
  readonly onFilter: (filter: ReportFilter) => void;
}

/** Narrows the page down to some reports, and says so. */
function ReportFilters({ event: { reports }, filter, left, onFilter }: ReportFiltersProps) {
  const { t } = useTranslation();
  const { outlets, languages } = useMemo(() => facetsOfReports(reports), [reports]);
  const change = (part: Partial<ReportFilter>): void => onFilter({ ...filter, ...part });
  return (
    <div class="filters">
      <OutletChoice facets={outlets} value={filter.outlet} onChoose={(outlet) => change({ outlet })} />
      <LanguageChoice
        facets={languages}
        value={filter.language}
        onChoose={(language) => change({ language })}
      />
      <PeriodChoice filters={filter} onFilter={change} />
      {isReportNarrowed(filter) && (
        <>
          <button type="button" class="quiet" onClick={() => onFilter(NO_REPORT_FILTER)}>
            {t("library.clearFilters")}
          </button>
          <p class="note" role="status">
            {t("event.narrowed", { left, total: reports.length })}
          </p>
        </>
      )}
    </div>
  );
}

function useChosenReports(reports: ShownEvent["reports"]) {
  const [filter, setFilter] = useState(NO_REPORT_FILTER);
  const shown = useMemo(() => reportsUnder(reports, filter, new Date()), [reports, filter]);
  const narrowed = isReportNarrowed(filter);
  const ids = useMemo(() => (narrowed ? new Set(shown.map(({ id }) => id)) : null), [shown, narrowed]);
  return { filter, setFilter, shown, ids };
}

function Shown({ event, ...actions }: EventPageActions & { readonly event: ShownEvent }) {
  const [view, setView] = useState<EventView>("figures");
  const { comparison, reports } = event;
  const { filter, setFilter, shown, ids } = useChosenReports(reports);
  const articles = useMemo(
    () => Object.fromEntries(reports.map(({ id, article }) => [id, article])),
    [reports],
  );
  return (
    <>
      <EventHead event={event} {...actions} />
      <div class="summary-bar">
        <ViewSwitch view={view} onView={setView} />
        <div class="take-along">
          <ExportMenu
            onExport={(sort, form) =>
              actions.onExport(
                sort,
                form,
                shown.map(({ id }) => id),
              )
            }
            disabled={comparison === null}
          />
          {comparison && !event.running && <ShareMenu onShare={actions.onShare} />}
        </div>
      </div>
      <ReportFilters event={event} filter={filter} left={shown.length} onFilter={setFilter} />
      {view === "reports" && (
        <EventTimeline reports={shown} total={reports.length} comparison={comparison} {...actions} />
      )}
      {comparison && (
        <Scoped comparison={comparison} articles={articles} onShow={null}>
          {view === "figures" && <Figures comparison={comparison} reports={ids} />}
        </Scoped>
      )}
    </>
  );
}

/** One event with all its reports: how each figure changed, who gave it when, and what differs. */
export function EventPage({ state, ...actions }: EventPageProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLElement>(null);
  const isShown = state.state === "shown";
  useEffect(() => {
    if (isShown) page.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    <article class="event-page" ref={page} tabIndex={-1}>
      {state.state === "loading" && (
        <p class="note" role="status">
          {t("library.working")}
        </p>
      )}
      {state.state === "gone" && (
        <>
          <p class="note" role="status">
            {t("event.gone")}
          </p>
          <button type="button" class="quiet" onClick={actions.onBack}>
            {t("event.back")}
          </button>
        </>
      )}
      {state.state === "failed" && (
        <>
          <p class="failed" role="alert">
            {t(`failure.${state.failure.code}`)}
          </p>
          <button type="button" class="quiet" onClick={actions.onRetry}>
            {t("state.failed.retry")}
          </button>
        </>
      )}
      {state.state === "shown" && <Shown event={state.event} {...actions} />}
    </article>
  );
}
