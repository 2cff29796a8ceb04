import { useEffect, useState } from "preact/hooks";
import type { PopupView } from "../../components/popup/popup";
import type { SaveProgress } from "../../components/popup/save-control";
import { currentTab, send, wantsSelection } from "../../lib/browser";
import type { Failure, UndoToken } from "../../lib/browser/protocol";
import type { TextQuote } from "../../lib/model";

const NO_TAB: Failure = { code: "not-found", detail: "the window has no active tab" };

type Saving = SaveProgress | { readonly step: "saved"; readonly undo: UndoToken };

/** The active tab's page as the worker reads it. */
export async function readPage(useSelection: boolean): Promise<PopupView> {
  const tab = await currentTab();
  if (!tab) return { state: "failed", failure: NO_TAB };
  const reply = await send("page.compare", { tabId: tab.tabId, useSelection });
  return reply.ok ? reply.value : { state: "failed", failure: reply.failure };
}

async function showInPage(quote: TextQuote): Promise<boolean> {
  const tab = await currentTab();
  const reply = tab && (await send("page.show", { tabId: tab.tabId, quote }));
  return reply?.ok === true && reply.value.found;
}

/** The page being read, as the worker reports it, and what the reader does with it. `onRead` hears of each reading. */
export function useReading(onRead: (view: PopupView) => void = () => {}) {
  const [view, setView] = useState<PopupView>({ state: "loading" });
  const [saving, setSaving] = useState<Saving>({ step: "rest" });
  const read = (useSelection: boolean): void => {
    setView({ state: "loading" });
    readPage(useSelection).then((read) => {
      setView(read);
      onRead(read);
    });
  };
  useEffect(() => read(wantsSelection()), []);

  const save = async (): Promise<void> => {
    const tab = await currentTab();
    if (view.state !== "article" || !tab) return;
    setSaving({ step: "busy" });
    const reply = await send("article.save", { article: view.subject.article, tabId: tab.tabId });
    if (!reply.ok) return setSaving({ step: "failed", failure: reply.failure });
    setSaving({ step: "saved", undo: reply.value.undo });
    setView({ ...view, saved: reply.value.saved });
  };

  const undo = async (): Promise<void> => {
    if (view.state !== "article" || !("undo" in saving)) return;
    const reply = await send("library.undo", { undo: saving.undo });
    if (!reply.ok) return setSaving({ step: "failed", failure: reply.failure });
    setSaving({ step: "undone" });
    readPage(false).then(setView);
  };

  /** Shows what was read elsewhere; a save of the page before is no longer on offer for undo. */
  const replace = (other: PopupView): void => {
    setView(other);
    setSaving({ step: "rest" });
  };

  return { view, saving, read, replace, save, undo, show: showInPage };
}
