import { useEffect, useRef, useState } from "preact/hooks";
import type { Comparing } from "../../components/popup/comparing";
import type { PopupView } from "../../components/popup/popup";
import type { SaveProgress } from "../../components/popup/save-control";
import { bringForward, type CurrentTab, currentTab, send } from "../../lib/browser";
import type { Failure } from "../../lib/browser/protocol";
import { type ComparisonStep, compareWatched } from "../../lib/browser/watched";
import type { UndoToken } from "../../lib/library";
import type { TextQuote } from "../../lib/model";

const GONE: Failure = { code: "not-found", detail: "the library no longer holds it" };
const NO_TAB: Failure = { code: "not-found", detail: "the window has no active tab" };

type Saving = SaveProgress | { readonly step: "saved"; readonly undo: UndoToken };

/** What was read, and the tab that shows it; no tab before anything was read. */
export interface ReadTab {
  readonly view: PopupView;
  readonly tabId: number | null;
  readonly windowId: number | null;
}

const NO_PAGE = { tabId: null, windowId: null };

/** A page being read: what it comes to, and how to hear of it before or stop it. */
export interface StartedReading {
  readonly result: Promise<ReadTab>;
  /** Calls back with each step, those taken already at once. */
  readonly hear: (onStep: (step: ComparisonStep, tab: CurrentTab) => void) => void;
  /** Leaves the page's own figures as the result, if it has come so far. */
  readonly cancel: () => void;
}

const STOPPED: Failure = { code: "not-found", detail: "stopped before the page was read" };

/** Has the worker read and compare the active tab's page. */
export function startReading(useSelection: boolean): StartedReading {
  const steps: [ComparisonStep, CurrentTab][] = [];
  let listener: (step: ComparisonStep, tab: CurrentTab) => void = () => {};
  let cancel = (): void => {};
  const read = async (): Promise<ReadTab> => {
    const tab = await currentTab();
    if (!tab) return { view: { state: "failed", failure: NO_TAB }, ...NO_PAGE };
    const { tabId, windowId } = tab;
    const watched = compareWatched({ tabId, useSelection }, (step) => {
      steps.push([step, tab]);
      listener(step, tab);
    });
    cancel = watched.cancel;
    const reply = (await watched.reply) ?? { ok: false, failure: STOPPED };
    if (reply.ok) return { view: reply.value, tabId, windowId };
    const own = steps.find(([{ step }]) => step === "own")?.[0];
    if (reply.failure === STOPPED && own?.step === "own") return { view: own.view, tabId, windowId };
    return { view: { state: "failed", failure: reply.failure }, tabId, windowId };
  };
  return {
    result: read(),
    hear: (onStep) => {
      listener = onStep;
      for (const [step, tab] of steps) onStep(step, tab);
    },
    cancel: () => cancel(),
  };
}

async function showInTab(tabId: number, quote: TextQuote): Promise<boolean> {
  const reply = await send("page.show", { tabId, quote });
  const isFound = reply.ok && reply.value.found;
  if (isFound) await bringForward(tabId);
  return isFound;
}

/** How far the comparison is: under way, stopped by the reader, or done. */
type ComparingState = Omit<Comparing, "onCancel" | "onAgain"> | null;

/**
 * The page being read, as the worker reports it, and what the reader does with it.
 * @param first gives the first reading, which may be under way
 * @param onRead hears of each reading
 */
export function useReading(first: () => StartedReading, onRead: (view: PopupView) => void = () => {}) {
  const [{ view, tabId, windowId }, setPage] = useState<ReadTab>({ view: { state: "loading" }, ...NO_PAGE });
  const [comparing, setComparing] = useState<ComparingState>(null);
  const [saving, setSaving] = useState<Saving>({ step: "rest" });
  const current = useRef<StartedReading | null>(null);
  const take = (reading: StartedReading): void => {
    current.current = reading;
    let stopped = false;
    reading.hear((step, tab) => {
      if (current.current !== reading) return;
      if (step.step === "own") setPage({ view: step.view, tabId: tab.tabId, windowId: tab.windowId });
      setComparing(step.step === "own" ? { step: "running", done: 0, of: 0 } : { ...step, step: "running" });
    });
    reading.result.then((read) => {
      if (current.current !== reading) return;
      setPage(read);
      setComparing(stopped ? { step: "stopped", done: 0, of: 0 } : null);
      onRead(read.view);
    });
    stop.current = () => {
      stopped = true;
      reading.cancel();
    };
  };
  const stop = useRef(() => {});
  const read = (useSelection: boolean): void => {
    setPage({ view: { state: "loading" }, ...NO_PAGE });
    take(startReading(useSelection));
  };
  useEffect(() => take(first()), []);

  /** True where it was saved. */
  const save = async (): Promise<boolean> => {
    if (view.state !== "article" || tabId === null) return false;
    setSaving({ step: "busy" });
    const reply = await send("article.save", { article: view.subject.article, tabId });
    if (!reply.ok) {
      setSaving({ step: "failed", failure: reply.failure });
      return false;
    }
    setSaving({ step: "saved", undo: reply.value.undo });
    const librarySize = view.librarySize + (view.saved.state === "new" ? 1 : 0);
    setPage({ view: { ...view, saved: reply.value.saved, librarySize }, tabId, windowId });
    return true;
  };

  const undo = async (): Promise<void> => {
    if (view.state !== "article" || !("undo" in saving)) return;
    const reply = await send("library.undo", { undo: saving.undo });
    if (!reply.ok) return setSaving({ step: "failed", failure: reply.failure });
    // It was deleted from the library while it was shown here.
    setSaving(reply.value.done ? { step: "undone" } : { step: "failed", failure: GONE });
    refresh();
  };

  /** Compares again, with the page before the reader's eyes meanwhile. */
  const refresh = (): void => void startReading(false).result.then(setPage);

  /** Shows the same page otherwise. */
  const update = (changed: PopupView): void => setPage({ view: changed, tabId, windowId });

  /** Shows what was read elsewhere; a save of the page before is no longer on offer for undo. */
  const replace = (other: ReadTab): void => {
    current.current = null;
    setComparing(null);
    setPage(other);
    setSaving({ step: "rest" });
  };

  const show = async (quote: TextQuote): Promise<boolean> => tabId !== null && showInTab(tabId, quote);

  const watched: Comparing | null = comparing && {
    ...comparing,
    onCancel: () => stop.current(),
    onAgain: () => read(false),
  };
  return {
    view,
    tabId,
    windowId,
    comparing: watched,
    saving,
    read,
    refresh,
    replace,
    update,
    save,
    undo,
    show,
  };
}
