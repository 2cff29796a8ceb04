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
  readonly windowId: number | null;
}

const NO_PAGE = { tabId: null, windowId: null };

/** The active tab's page as the worker reads it. */
export async function readPage(useSelection: boolean): Promise<ReadTab> {
  const tab = await currentTab();
  if (!tab) return { view: { state: "failed", failure: NO_TAB }, ...NO_PAGE };
  const { tabId, windowId } = tab;
  const reply = await send("page.compare", { tabId, useSelection });
  return { view: reply.ok ? reply.value : { state: "failed", failure: reply.failure }, tabId, windowId };
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
  const [{ view, tabId, windowId }, setPage] = useState<ReadTab>({ view: { state: "loading" }, ...NO_PAGE });
  const [saving, setSaving] = useState<Saving>({ step: "rest" });
  const take = (reading: Promise<ReadTab>): void => {
    reading.then((read) => {
      setPage(read);
      onRead(read.view);
    });
  };
  const read = (useSelection: boolean): void => {
    setPage({ view: { state: "loading" }, ...NO_PAGE });
    take(readPage(useSelection));
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
  const refresh = (): void => void readPage(false).then(setPage);

  /** Shows the same page otherwise. */
  const update = (changed: PopupView): void => setPage({ view: changed, tabId, windowId });

  /** Shows what was read elsewhere; a save of the page before is no longer on offer for undo. */
  const replace = (other: ReadTab): void => {
    setPage(other);
    setSaving({ step: "rest" });
  };

  const show = async (quote: TextQuote): Promise<boolean> => tabId !== null && showInTab(tabId, quote);

  return { view, tabId, windowId, saving, read, refresh, replace, update, save, undo, show };
}
