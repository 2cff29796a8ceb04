/** The events that the filters leave: those with a report that fits, several reports, something that differs. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { EventSummary } from "../../lib/library";
import type { Corpus, EventOutline } from "../../lib/store";
import { compareEvent, hireComparer } from "./compare-event";

/** Events read at once. */
const PAGE = 50;

export interface ChosenFilter {
  /** Articles of which an event must have one; null for any. */
  readonly articles: ReadonlySet<string> | null;
  /** Articles that the library holds. */
  readonly held: ReadonlySet<string>;
  readonly several: boolean;
  readonly differs: boolean;
}

interface Chosen {
  readonly id: number;
  /** Names the event with its present reports. */
  readonly key: string;
}

function chosenFrom(outlines: readonly EventOutline[], filter: ChosenFilter): Chosen[] {
  const { articles, held, several, differs } = filter;
  return outlines.flatMap(({ id, members }) => {
    const reports = members.filter((article) => held.has(article));
    if ((several || differs) && reports.length < 2) return [];
    if (articles !== null && !reports.some((article) => articles.has(article))) return [];
    return [{ id, key: `${id}:${reports.length}:${reports.at(-1)}` }];
  });
}

export interface EventsCompared {
  readonly looked: number;
  readonly of: number;
  readonly running: boolean;
}

const NOT_COMPARING: EventsCompared = { looked: 0, of: 0, running: false };

async function hasDifference(corpus: Corpus, worker: Worker, id: number, signal: AbortSignal) {
  const found = await corpus.events.reports(id);
  if (!found || signal.aborted) return false;
  let differs = false;
  const order = { reports: found.reports.map(({ analysed }) => analysed), corrections: found.corrections };
  await compareEvent(worker, order, {
    signal,
    onStep: ({ comparison }) => {
      differs = comparison.facts.some(({ verdict }) => verdict === "differ");
    },
  });
  return differs;
}

/** Compares events one after another, the newest first, to find those in which something differs. */
function useDiffering(
  corpus: Corpus,
  candidates: readonly Chosen[],
  isAsked: boolean,
  onFailure: (error: unknown) => void,
) {
  /** What was compared before; forgotten when the reader changes anything. */
  const known = useRef(new Map<string, boolean>());
  const [comparing, setComparing] = useState(NOT_COMPARING);
  const [left, setLeft] = useState(() => new AbortController());
  useEffect(() => {
    if (!isAsked) return setComparing(NOT_COMPARING);
    const abort = new AbortController();
    setLeft(abort);
    const worker = hireComparer();
    const run = async (): Promise<void> => {
      for (const [looked, { id, key }] of candidates.entries()) {
        if (abort.signal.aborted) return;
        if (known.current.has(key)) continue;
        setComparing({ looked, of: candidates.length, running: true });
        const differs = await hasDifference(corpus, worker, id, abort.signal);
        if (!abort.signal.aborted) known.current.set(key, differs);
      }
      setComparing({ looked: candidates.length, of: candidates.length, running: false });
    };
    run()
      .catch(onFailure)
      .finally(() => worker.terminate());
    return () => {
      abort.abort();
      worker.terminate();
    };
  }, [corpus, candidates, isAsked]);
  const stop = (): void => {
    left.abort();
    setComparing((before) => ({ ...before, running: false }));
  };
  const differing = isAsked ? candidates.filter(({ key }) => known.current.get(key) === true) : candidates;
  return { comparing, stop, differing, forget: () => known.current.clear() };
}

/** @param filter null where nothing is filtered: nothing is read then */
export function useChosenEvents(
  corpus: Corpus,
  filter: ChosenFilter | null,
  onFailure: (error: unknown) => void,
) {
  const [outlines, setOutlines] = useState<readonly EventOutline[] | null>(null);
  const [summaries, setSummaries] = useState<ReadonlyMap<number, EventSummary | null>>(new Map());
  const asked = useRef(new Set<number>());
  const isAsked = filter !== null;
  const read = useCallback(async (): Promise<void> => {
    asked.current = new Set();
    setSummaries(new Map());
    setOutlines(await corpus.events.outlines());
  }, [corpus]);
  useEffect(() => {
    if (isAsked) read().catch(onFailure);
  }, [isAsked, read]);
  const candidates = useMemo(
    () => (filter && outlines ? chosenFrom(outlines, filter) : []),
    [outlines, filter],
  );
  const { comparing, stop, differing, forget } = useDiffering(
    corpus,
    candidates,
    filter?.differs === true,
    onFailure,
  );
  const ids = differing.map(({ id }) => id).join();
  const need = useCallback(
    (start: number, end: number): void => {
      const wanted =
        ids === ""
          ? []
          : ids
              .split(",")
              .slice(start, Math.max(end, start + 1))
              .map(Number);
      const missing = wanted.filter((id) => !asked.current.has(id)).slice(0, PAGE);
      if (missing.length === 0) return;
      const round = asked.current;
      for (const id of missing) round.add(id);
      corpus.events.some(missing).then((read) => {
        if (asked.current !== round) return;
        setSummaries(
          (before) => new Map([...before, ...read.map((event, at) => [missing[at] ?? 0, event] as const)]),
        );
      }, onFailure);
    },
    [corpus, ids],
  );
  return {
    events: outlines === null ? null : differing.length,
    eventAt: (index: number) => summaries.get(differing[index]?.id ?? -1) ?? undefined,
    onNeedEvents: need,
    comparing,
    stop,
    reload: async (): Promise<void> => {
      forget();
      if (isAsked) await read();
    },
  };
}
