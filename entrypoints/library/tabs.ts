import { useState } from "preact/hooks";
import type { OpenTabsState } from "../../components/library/open-tabs";
import {
  allowOrigins,
  allowTabList,
  giveBack,
  missingFor,
  type OpenTab,
  openTabs,
  saveTab,
  type TabOutcome,
} from "../../lib/browser/open-tabs";
import type { Corpus } from "../../lib/store";

/** What is to be asked for, found out before the reader's click, within which alone it may be asked. */
interface Asked {
  readonly tabs: readonly OpenTab[];
  readonly missing: ReadonlyMap<number, readonly string[]>;
}

export function useTabs(corpus: Corpus, onChange: () => Promise<void>, onFailure: (error: unknown) => void) {
  const [state, setState] = useState<OpenTabsState | null>(null);
  const [asked, setAsked] = useState<Asked>({ tabs: [], missing: new Map() });

  const list = async (allowed: Promise<boolean>): Promise<void> => {
    if (!(await allowed)) return setState({ step: "refused" });
    const tabs = await openTabs();
    const missing = await Promise.all(tabs.map(async (tab) => [tab.tabId, await missingFor([tab])] as const));
    setAsked({ tabs, missing: new Map(missing) });
    setState({ step: "choose", tabs, refused: false });
  };

  const save = async (
    chosen: readonly OpenTab[],
    origins: readonly string[],
    allowed: Promise<boolean>,
  ): Promise<void> => {
    if (!(await allowed)) return setState({ step: "choose", tabs: asked.tabs, refused: true });
    const outcomes: (OpenTab & { outcome: TabOutcome })[] = [];
    try {
      for (const tab of chosen) {
        setState({ step: "saving", done: outcomes.length, of: chosen.length });
        outcomes.push({ ...tab, outcome: await saveTab(tab, (article) => corpus.save(article)) });
      }
    } finally {
      setState({ step: "done", outcomes });
      await giveBack(origins);
      await onChange();
    }
  };

  return {
    tabs: state,
    onListTabs: () => void list(allowTabList()).catch(onFailure),
    onSaveTabs: (tabIds: readonly number[]) => {
      const origins = [...new Set(tabIds.flatMap((tabId) => asked.missing.get(tabId) ?? []))];
      const chosen = asked.tabs.filter(({ tabId }) => tabIds.includes(tabId));
      void save(chosen, origins, allowOrigins(origins)).catch(onFailure);
    },
    onCloseTabs: () => {
      setState(null);
      void giveBack([]).catch(onFailure);
    },
  };
}
