import { useEffect, useState } from "preact/hooks";
import type { PopupView } from "../../components/popup/popup";
import type { SaveProgress } from "../../components/popup/save-control";
import { bringForward, currentTab, send } from "../../lib/browser";
import type { Failure, UndoToken } from "../../lib/browser/protocol";
import type { TextQuote } from "../../lib/model";

const GONE: Failure = { code: "not-found", detail: "the library no longer holds it" };
const NO_TAB: Failure = { code: "not-found", detail: "the window has no active tab" };

type Saving = SaveProgress | { readonly step: "saved"; readonly undo: UndoToken };

/** What was read, and the tab that shows it; no tab before anything was read. */
export interface ReadTab {
  readonly view: PopupView;
  readonly tabId: number | null;
}

/** The active tab's page as the worker reads it. */
export async function readPage(useSelection: boolean): Promise<ReadTab> {
  const tab = await currentTab();
  if (!tab) return { view: { state: "failed", failure: NO_TAB }, tabId: null };
  const { tabId } = tab;
  const reply = await send("page.compare", { tabId, useSelection });
  return { view: reply.ok ? reply.value : { state: "failed", failure: reply.failure }, tabId };
}

async function showInTab(tabId: number, quote: TextQuote): Promise<boolean> {
  const reply = await send("page.show", { tabId, quote });
  const isFound = reply.ok && reply.value.found;
  if (isFound) await bringForward(tabId);
  return isFound;
}

/**
 * The page being read, as the worker reports it, and what the reader does with it.
 * @param first gives the first reading, which may be under way
 * @param onRead hears of each reading
 */
export function useReading(first: () => Promise<ReadTab>, onRead: (view: PopupView) => void = () => {}) {
  const [{ view, tabId }, setPage] = useState<ReadTab>({ view: { state: "loading" }, tabId: null });
  const [saving, setSaving] = useState<Saving>({ step: "rest" });
  const take = (reading: Promise<ReadTab>): void => {
    reading.then((read) => {
      setPage(read);
      onRead(read.view);
    });
  };
  const read = (useSelection: boolean): void => {
    setPage({ view: { state: "loading" }, tabId: null });
    take(readPage(useSelection));
  };
  useEffect(() => take(first()), []);

  const save = async (): Promise<void> => {
    if (view.state !== "article" || tabId === null) return;
    setSaving({ step: "busy" });
    const reply = await send("article.save", { article: view.subject.article, tabId });
    if (!reply.ok) return setSaving({ step: "failed", failure: reply.failure });
    setSaving({ step: "saved", undo: reply.value.undo });
    setPage({ view: { ...view, saved: reply.value.saved }, tabId });
  };

  const undo = async (): Promise<void> => {
    if (view.state !== "article" || !("undo" in saving)) return;
    const reply = await send("library.undo", { undo: saving.undo });
    if (!reply.ok) return setSaving({ step: "failed", failure: reply.failure });
    // It was deleted from the library while it was shown here.
    setSaving(reply.value.done ? { step: "undone" } : { step: "failed", failure: GONE });
    readPage(false).then(setPage);
  };

  /** Shows what was read elsewhere; a save of the page before is no longer on offer for undo. */
  const replace = (other: ReadTab): void => {
    setPage(other);
    setSaving({ step: "rest" });
  };

  const show = async (quote: TextQuote): Promise<boolean> => tabId !== null && showInTab(tabId, quote);

  return { view, tabId, saving, read, replace, update: setPage, save, undo, show };
}
