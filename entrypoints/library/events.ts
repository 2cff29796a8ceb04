/** The timeline of events, read page by page, and moving articles between events. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Moving } from "../../components/library/event-card";
import type { Notice } from "../../components/library/notice-bar";
import { send } from "../../lib/browser";
import type { EventSummary } from "../../lib/library";
import type { Corpus } from "../../lib/store";
import { type Filters, isEventNarrowed, isNarrowed } from "../../lib/view/filters";
import { useChosenEvents } from "./chosen-events";
import type { useFound } from "./found";
import type { Listing } from "./listing";

/** Events read at once. */
const PAGE = 50;

interface Read {
  readonly total: number | null;
  /** Articles that wait to be sorted into events; null until that is known. */
  readonly waiting: number | null;
  readonly pages: ReadonlyMap<number, readonly EventSummary[]>;
  /** What was asked for when the pages were read: a change starts over, and the old stands until then. */
  readonly round: ReadonlySet<number>;
}

function useTimeline(corpus: Corpus, onFailure: (error: unknown) => void) {
  const asked = useRef(new Set<number>());
  const inSight = useRef<readonly [number, number]>([0, 1]);
  const [read, setRead] = useState<Read>({
    total: null,
    waiting: null,
    pages: new Map(),
    round: asked.current,
  });
  const need = useCallback(
    (start: number, end: number): void => {
      inSight.current = [start, end];
      const round = asked.current;
      for (let page = Math.floor(start / PAGE); page * PAGE < Math.max(end, 1); page++) {
        if (round.has(page)) continue;
        round.add(page);
        corpus.events.list(page * PAGE, PAGE).then(({ total, waiting, events }) => {
          if (asked.current !== round) return;
          setRead((before) => {
            const pages = new Map(before.round === round ? before.pages : []).set(page, events);
            return { total, waiting, pages, round };
          });
        }, onFailure);
      }
    },
    [corpus],
  );
  const reload = useCallback(async (): Promise<void> => {
    asked.current = new Set();
    need(...inSight.current);
  }, [need]);
  return { read, need, reload };
}

/** The timeline; while articles wait to be sorted into events, the worker is asked to go on as long as that is wanted. */
export function useEvents(corpus: Corpus, isSorting: boolean, onFailure: (error: unknown) => void) {
  const { read, need, reload } = useTimeline(corpus, onFailure);
  useEffect(() => {
    if (!isSorting || read.waiting === 0) return;
    let left = false;
    const sort = async (): Promise<void> => {
      const reply = await send("library.maintain", {});
      if (!left && reply.ok) await reload();
    };
    void sort();
    return () => {
      left = true;
    };
  }, [isSorting, read]);
  return {
    events: read.total,
    waiting: isSorting ? read.waiting : null,
    eventAt: (index: number) => read.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    onNeedEvents: need,
    reload,
  };
}

interface Sources {
  readonly corpus: Corpus;
  readonly listing: Listing;
  readonly found: ReturnType<typeof useFound>;
  readonly filters: Filters;
  readonly timeline: ReturnType<typeof useEvents>;
}

/** The timeline whole, or those of its events that the filters leave. */
export function useEventsInSight(
  { corpus, listing, found, filters, timeline }: Sources,
  inSight: boolean,
  onFailure: (error: unknown) => void,
) {
  const { several, differs } = filters;
  const isChosen = inSight && isEventNarrowed(filters);
  const isByArticle = isChosen && (isNarrowed(filters) || filters.query.trim() !== "");
  const held = useMemo(
    () => new Set(isChosen ? listing.chunks.flatMap(({ ids }) => ids.split("\n")) : []),
    [listing.chunks, isChosen],
  );
  const { idsBetween } = found;
  const articles = useMemo(
    () => (isByArticle ? new Set(idsBetween(0, found.found)) : null),
    [isByArticle, found.found, filters, listing.chunks],
  );
  const filter = useMemo(
    () => (isChosen ? { articles, held, several, differs } : null),
    [isChosen, articles, held, several, differs],
  );
  const { comparing, stop, reload, ...chosen } = useChosenEvents(corpus, filter, onFailure);
  const { events, eventAt, onNeedEvents } = isChosen ? chosen : timeline;
  return {
    events,
    eventAt,
    onNeedEvents,
    waiting: timeline.waiting,
    comparing,
    onStopComparing: stop,
    reload,
  };
}

interface Mover {
  readonly corpus: Corpus;
  /** Tells of a move, with the token that takes it back. */
  readonly onMoved: (notice: Notice, undo: string) => void;
  readonly onFailure: (error: unknown) => void;
  readonly onChange: () => Promise<void>;
}

/** Moves articles, chosen first, to the event chosen next. */
export function useMoving({ corpus, onMoved, onFailure, onChange }: Mover) {
  const [moving, setMoving] = useState<Moving | null>(null);
  const moveTo = async (eventId: number | null): Promise<void> => {
    if (!moving) return;
    setMoving(null);
    try {
      const undo = await corpus.events.move(moving.ids, eventId);
      if (undo !== "") onMoved({ kind: "moved", count: moving.ids.length }, undo);
    } catch (error) {
      onFailure(error);
    }
    await onChange();
  };
  return {
    moving,
    onMove: setMoving,
    onMoveTo: (eventId: number | null) => void moveTo(eventId),
    onCancelMove: () => setMoving(null),
  };
}
