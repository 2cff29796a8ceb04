import type { ComponentChild } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Comparison } from "../../lib/model";
import { textsOf } from "../../lib/view/sources";
import { Foreign } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import type { ShownReport } from "./event-shown";

/** Reports shown before the reader asks for all. */
const FIRST = 50;

/** A text and the later reports that copy it. */
interface Line {
  readonly report: ShownReport;
  readonly copies: readonly ShownReport[];
}

function linesOf(reports: readonly ShownReport[], comparison: Comparison | null): readonly Line[] {
  const texts = comparison ? textsOf(comparison) : new Map<string, string>();
  const lines = new Map<string, { report: ShownReport; copies: ShownReport[] }>();
  for (const report of reports) {
    const text = texts.get(report.id) ?? report.id;
    const line = lines.get(text);
    if (line) line.copies.push(report);
    else lines.set(text, { report, copies: [] });
  }
  return [...lines.values()];
}

interface ReportProps {
  readonly report: ShownReport;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onOpen: (id: string) => void;
}

function Report({ report: { id, article }, chosen, onChoose, onOpen }: ReportProps) {
  const { t } = useTranslation();
  const headline = article.headline || t("article.noHeadline");
  return (
    <div class="event-report">
      <label class="check">
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <Hidden>{t("library.select", { headline })}</Hidden>
      </label>
      <p class="row-details">
        <Published iso={article.publishedAt} />
        <OutletName article={article} />
      </p>
      <button type="button" class="row-headline" onClick={() => onOpen(id)}>
        <Foreign language={article.language} direction={article.direction}>
          {headline}
        </Foreign>
      </button>
    </div>
  );
}

interface CopiesProps {
  readonly count: number;
  readonly children: () => ComponentChild;
}

/** Copies folded under their text; made once they are unfolded, since there may be hundreds. */
function Copies({ count, children }: CopiesProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="why-summary">{t("event.copies", { count })}</summary>
      {open && children()}
    </details>
  );
}

interface EventTimelineProps {
  readonly reports: readonly ShownReport[];
  /** Reports that the event has, those not listed among them. */
  readonly total: number;
  readonly comparison: Comparison | null;
  readonly onOpen: (id: string) => void;
  /** Makes an event of their own of some reports. */
  readonly onSplit: (ids: readonly string[]) => void;
}

/** The event's reports in the order of time, copies folded under the first of their text. */
export function EventTimeline({ reports, total, comparison, onOpen, onSplit }: EventTimelineProps) {
  const { t } = useTranslation();
  const lines = useMemo(() => linesOf(reports, comparison), [reports, comparison]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const row = (report: ShownReport) => (
    <Report
      report={report}
      chosen={chosen.has(report.id)}
      onChoose={(isChosen) => choose(report.id, isChosen)}
      onOpen={onOpen}
    />
  );
  return (
    <>
      {chosen.size > 0 && (
        <p class="selection">
          <span role="status">{t("library.selected", { count: chosen.size })}</span>
          <button
            type="button"
            class="quiet"
            disabled={chosen.size === total}
            onClick={() => onSplit([...chosen])}
          >
            {t("event.split")}
          </button>
        </p>
      )}
      <ShowMore items={lines} first={FIRST} more="fact.moreReports">
        {(shown) => (
          <ol class="event-timeline">
            {shown.map(({ report, copies }) => (
              <li key={report.id}>
                {row(report)}
                {copies.length > 0 && <Copies count={copies.length}>{() => copies.map(row)}</Copies>}
              </li>
            ))}
          </ol>
        )}
      </ShowMore>
    </>
  );
}
