import { newestHeadline } from "../../lib/view/event-title";
import { outletOf } from "../../lib/view/sources";
import { type Noted, NoteEditor } from "../library/note-editor";
import { OwnNote } from "../library/own-note";
import { languageTag } from "../text/foreign";
import { useTranslation } from "../translation";
import type { ShownEvent } from "./event-shown";

interface EventHeadProps {
  readonly event: ShownEvent;
  readonly onBack: () => void;
  readonly knownTags: readonly string[];
  readonly onWrite: (noted: Noted) => void;
  /** Asks which other event this one is the same as. */
  readonly onMerge: () => void;
  readonly onStop: () => void;
}

/** The reader's own name, else the newest headline. */
function Title({ event }: Pick<EventHeadProps, "event">) {
  const { t } = useTranslation();
  const { reports } = event;
  const { title } = event.noted;
  const newest = newestHeadline(reports.map(({ article }) => article));
  if (title !== "") return <h2 class="headline">{title}</h2>;
  if (!newest) return <h2 class="headline">{t("article.noHeadline")}</h2>;
  return (
    <h2 class="headline" lang={languageTag(newest.language)} dir={newest.direction}>
      {newest.headline}
    </h2>
  );
}

/** How many of the reports are compared: said as long as it is not all of them. */
function Comparing({ event, onStop }: Pick<EventHeadProps, "event" | "onStop">) {
  const { t } = useTranslation();
  const { compared, reports, running } = event;
  if (compared === reports.length) return null;
  const words = t(running ? "event.comparing" : "event.comparedPart", { compared, total: reports.length });
  return (
    <p class="found-line note" role="status">
      <progress max={reports.length} value={compared} aria-label={words} /> {words}
      {running && (
        <button type="button" class="quiet" onClick={onStop}>
          {t("event.stop")}
        </button>
      )}
    </p>
  );
}

function daysOf({ reports }: ShownEvent): readonly [string, string] {
  const all = reports.map(({ article, seenAt }) => (article.publishedAt ?? seenAt).slice(0, 10)).sort();
  return [all[0] ?? "", all.at(-1) ?? ""];
}

/** What the event is called, when it was reported and by how many, and what can be done with it. */
export function EventHead(props: EventHeadProps) {
  const { t, days } = useTranslation();
  const { event, onBack, onMerge, knownTags, onWrite } = props;
  const outlets = new Set(
    event.reports.map(({ article }) => outletOf(article)).filter((name) => name !== null),
  );
  return (
    <header class="event-head">
      <button type="button" class="quiet" onClick={onBack}>
        {t("event.back")}
      </button>
      <Title event={event} />
      <p class="row-details">
        <bdi>{days(...daysOf(event))}</bdi>
        <span>{t("summary.reports", { count: event.reports.length })}</span>
        <span>{t("event.outlets", { count: outlets.size })}</span>
      </p>
      <OwnNote noted={event.noted} />
      <Comparing {...props} />
      <details class="event-change">
        <summary class="quiet">{t("event.change")}</summary>
        <NoteEditor noted={event.noted} hasTitle known={knownTags} onWrite={onWrite} />
        <p class="note">{t("event.name.note")}</p>
        <button type="button" class="quiet" onClick={onMerge}>
          {t("event.merge")}
        </button>
      </details>
    </header>
  );
}
