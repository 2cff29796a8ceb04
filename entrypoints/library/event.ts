/** The event that is open on a page of its own. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { EventState, ShownEvent } from "../../components/event/event-shown";
import type { Corpus, EventReports } from "../../lib/store";
import { compareEvent, hireComparer } from "./compare-event";
import { failureOf } from "./failure";
import { notedIn } from "./notes";

function shownAt({ id, note, reports, corrections }: EventReports): ShownEvent {
  return {
    id,
    noted: notedIn(note),
    reports: reports.map(({ analysed, seenAt }) => ({ id: analysed.id, article: analysed.article, seenAt })),
    corrections,
    comparison: null,
    compared: 0,
    running: true,
  };
}

/** Reads an event and compares its reports, step by step, until another is asked for or the reader stops it. */
export function useEvent(corpus: Corpus, id: number | null) {
  const [state, setState] = useState<EventState>({ state: "loading" });
  const abort = useRef(new AbortController());
  const change = useCallback((part: Partial<ShownEvent>): void => {
    setState((now) => (now.state === "shown" ? { ...now, event: { ...now.event, ...part } } : now));
  }, []);
  const load = useCallback(async (): Promise<void> => {
    abort.current.abort();
    if (id === null) return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    const comparer = hireComparer();
    signal.addEventListener("abort", () => comparer.terminate(), { once: true });
    try {
      const found = await corpus.events.reports(id);
      if (signal.aborted) return;
      setState(found ? { state: "shown", event: shownAt(found) } : { state: "gone" });
      if (!found) return;
      const order = {
        reports: found.reports.map(({ analysed }) => analysed),
        corrections: found.corrections,
      };
      await compareEvent(comparer, order, { signal, onStep: (step) => !signal.aborted && change(step) });
      if (!signal.aborted) change({ running: false });
    } catch (error) {
      if (!signal.aborted) setState({ state: "failed", failure: failureOf(error) });
    } finally {
      comparer.terminate();
    }
  }, [corpus, id]);
  useEffect(() => {
    setState({ state: "loading" });
    void load();
    return () => abort.current.abort();
  }, [load]);
  const stop = (): void => {
    abort.current.abort();
    change({ running: false });
  };
  return { state, reload: load, stop };
}
