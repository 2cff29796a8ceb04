import type { EventArticle, EventSummary } from "../../lib/library";
import { newestHeadline } from "../../lib/view/event-title";
import { Sign } from "../icons";
import { Foreign } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { useTranslation } from "../translation";
import { TagList } from "./tag-list";

/** Articles that the reader is moving to another event. */
export interface Moving {
  readonly ids: readonly string[];
  /** Headline of a single one; null for several. */
  readonly headline: string | null;
}

export interface EventActions {
  /** Opens an article: its text, or the comparison with the others. */
  readonly onOpen: (id: string) => void;
  readonly onCompareArticle: (id: string) => void;
  /** Opens the event's own page. */
  readonly onOpenEvent: (id: number) => void;
  /** Lists the event's articles alone. */
  readonly onList: (event: EventSummary) => void;
  readonly moving: Moving | null;
  readonly onMove: (moving: Moving) => void;
  readonly onMoveTo: (eventId: number | null) => void;
}

interface EventCardProps extends EventActions {
  readonly event: EventSummary;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Outlets named before the rest is counted. */
const OUTLETS = 5;

function EventDays({ event }: { readonly event: EventSummary }) {
  const { days } = useTranslation();
  return (
    <p class="event-day">
      <bdi>{days(event.firstDay, event.lastDay)}</bdi>
    </p>
  );
}

function Outlets({ event }: { readonly event: EventSummary }) {
  const { t } = useTranslation();
  const { outlets, articles } = event;
  const more = outlets.length - OUTLETS;
  return (
    <p class="event-outlets">
      <span>{t("summary.reports", { count: articles.length })}</span>
      {outlets.slice(0, OUTLETS).map((outlet) => (
        <Foreign key={outlet} class="event-outlet">
          {outlet}
        </Foreign>
      ))}
      {more > 0 && <span>{t("event.moreOutlets", { count: more })}</span>}
    </p>
  );
}

function ReportRow({
  article,
  event,
  ...actions
}: { article: EventArticle; event: EventSummary } & EventActions) {
  const { t } = useTranslation();
  const headline = article.headline || t("article.noHeadline");
  return (
    <li class="event-report">
      <p class="row-details">
        <OutletName article={article} withHost />
        <Published iso={article.publishedAt} />
        {article.followUp && <span class="tag">{t("report.followUp")}</span>}
      </p>
      <button type="button" class="row-headline" onClick={() => actions.onOpen(article.id)}>
        <Foreign language={article.language} direction={article.direction}>
          {headline}
        </Foreign>
      </button>
      {event.articles.length > 1 && (
        <button
          type="button"
          class="quiet"
          aria-label={t("event.moveOf", { headline })}
          onClick={() => actions.onMove({ ids: [article.id], headline })}
        >
          {t("event.move")}
        </button>
      )}
    </li>
  );
}

function Reports(props: Omit<EventCardProps, "open" | "onToggle">) {
  const { t } = useTranslation();
  const { event, onCompareArticle, onList, onOpenEvent } = props;
  const [first] = event.articles;
  return (
    <div class="event-reports">
      <ul>
        {event.articles.map((article) => (
          <ReportRow key={article.id} {...props} article={article} />
        ))}
      </ul>
      {first && event.articles.length > 1 && (
        <p class="event-actions">
          <button type="button" class="primary" onClick={() => onOpenEvent(event.id)}>
            {t("event.open")}
          </button>
          <button type="button" class="quiet" onClick={() => onCompareArticle(first.id)}>
            {t("event.compare")}
          </button>
          <button type="button" class="quiet" onClick={() => onList(event)}>
            {t("event.list")}
          </button>
        </p>
      )}
    </div>
  );
}

/** One event on the timeline: when, what, who reported it; unfolded, its reports. */
export function EventCard(props: EventCardProps) {
  const { event, open, onToggle, moving, onMoveTo } = props;
  const { t } = useTranslation();
  const titled = newestHeadline(event.articles) ?? event.articles[0];
  if (!titled) return null;
  const headline = event.title ?? (titled.headline || t("article.noHeadline"));
  return (
    <div class={event.articles.length > 1 ? "event several" : "event"}>
      <EventDays event={event} />
      <div class="event-body">
        <button type="button" class="event-headline" aria-expanded={open} onClick={onToggle}>
          {event.title === null ? (
            <Foreign language={titled.language} direction={titled.direction}>
              {headline}
            </Foreign>
          ) : (
            <bdi>{headline}</bdi>
          )}
          <Sign name="chevron" />
        </button>
        <Outlets event={event} />
        <TagList tags={event.tags} />
        {moving && (
          <button type="button" class="quiet" onClick={() => onMoveTo(event.id)}>
            {t("event.here")} <Hidden>{headline}</Hidden>
          </button>
        )}
        {open && <Reports {...props} />}
      </div>
    </div>
  );
}
