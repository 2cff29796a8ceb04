import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EventSummary } from "../../lib/library";
import { regainFocus, useRegainedFocus } from "../focus";
import { useTranslation } from "../translation";
import { type EventActions, EventCard, type Moving } from "./event-card";
import { useVirtualRows } from "./virtual";

/** Height of an event before it is measured, in pixels. */
const EVENT_HEIGHT = 84;

export interface EventListProps extends EventActions {
  /** Events in the library; null until they are read. */
  readonly events: number | null;
  /** The event at a place of the timeline; undefined while it is read. */
  readonly eventAt: (index: number) => EventSummary | undefined;
  readonly onNeedEvents: (start: number, end: number) => void;
  readonly onCancelMove: () => void;
}

type MovingBarProps = Pick<EventListProps, "onMoveTo" | "onCancelMove"> & { readonly moving: Moving };

function MovingBar({ moving, onMoveTo, onCancelMove }: MovingBarProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => regainFocus(bar.current), [moving]);
  const { ids, headline } = moving;
  return (
    <div class="selection" ref={bar}>
      <span role="status">
        {headline === null
          ? t("event.movingSeveral", { count: ids.length })
          : t("event.moving", { headline })}
      </span>
      <button type="button" class="quiet" onClick={() => onMoveTo(null)}>
        {t("event.own")}
      </button>
      <button type="button" class="quiet" onClick={onCancelMove}>
        {t("event.cancel")}
      </button>
    </div>
  );
}

/** Ids of the events that are unfolded. */
function useUnfolded() {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number): void => {
    const next = new Set(unfolded);
    if (!next.delete(id)) next.add(id);
    setUnfolded(next);
  };
  return { unfolded, toggle };
}

/** The events that the library's articles report, the newest first; of many only what is in sight exists. */
export function EventList(props: EventListProps) {
  const { events, eventAt, onNeedEvents, moving } = props;
  const { t } = useTranslation();
  const { unfolded, toggle } = useUnfolded();
  const list = useRegainedFocus<HTMLUListElement>(moving);
  const { rows, height, offset, measure } = useVirtualRows(events ?? 0, EVENT_HEIGHT, list);
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => onNeedEvents(first, last + 1), [first, last, onNeedEvents]);
  // At once: an observer would tell of the new height a frame later, and unfolded reports would lie over what follows.
  useLayoutEffect(() => {
    for (const row of list.current?.querySelectorAll<HTMLElement>("[data-index]") ?? []) measure(row);
  }, [unfolded]);
  return (
    <>
      {moving && <MovingBar {...props} moving={moving} />}
      <ul
        ref={list}
        class="rows timeline"
        tabIndex={-1}
        aria-label={t("library.view.events")}
        style={{ blockSize: `${height}px` }}
      >
        {rows.map(({ index, key, start }) => {
          const event = eventAt(index);
          return (
            <li
              key={key}
              ref={measure}
              data-index={index}
              aria-setsize={events ?? 0}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {event ? (
                <EventCard
                  {...props}
                  event={event}
                  open={unfolded.has(event.id)}
                  onToggle={() => toggle(event.id)}
                />
              ) : (
                <div class="event waiting" aria-hidden="true" />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
