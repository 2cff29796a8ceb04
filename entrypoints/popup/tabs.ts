import { useEffect, useState } from "preact/hooks";
import type { TabsOffer, TabsProgress } from "../../components/popup/compare-tabs";
import { allowTabsCompared, onTabsState, type TabsState, tabsState } from "../../lib/browser/tabs-wish";

function progressOf(state: TabsState): TabsProgress {
  if (state.step === "reading") return { step: "reading", done: state.done, of: state.of };
  return state.step === "done" ? { step: "done", tabs: state.tabs } : { step: "failed" };
}

interface CurrentWindow {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * Comparing the window's other tabs with the page being read, as far as the worker has come with it; null where there
 * is no page.
 *
 * @param onDone hears when it is done: the library holds more than before
 */
export function useTabs(page: CurrentWindow | null, onDone: () => void): TabsOffer | null {
  const [progress, setProgress] = useState<TabsProgress>({ step: "rest" });
  const tabId = page?.tabId ?? null;
  useEffect(() => {
    if (tabId === null) return;
    tabsState(tabId).then((state) => state && setProgress(progressOf(state)));
    return onTabsState((state) => {
      if (state.tabId !== tabId) return;
      setProgress(progressOf(state));
      if (state.step === "done") onDone();
    });
  }, [tabId]);
  if (page === null) return null;
  const compare = async (): Promise<void> => {
    const allowed = allowTabsCompared(page);
    setProgress({ step: "asked" });
    if (!(await allowed)) setProgress({ step: "refused" });
  };
  return { progress, onCompareTabs: () => void compare() };
}
