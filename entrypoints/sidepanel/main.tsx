import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Page } from "../../components/page";
import { Panel } from "../../components/panel/panel";
import type { PopupView } from "../../components/popup/popup";
import { currentTab, onSettingsChanged, openPage, readSettings, type Settings } from "../../lib/browser";
import { markInTab } from "../../lib/browser/marks";
import { onPageMayDiffer } from "../../lib/browser/panel";
import { type FigureMark, marksOf } from "../../lib/view/marks";
import { usePageProps } from "../popup/page-props";
import { readPage, useReading } from "../popup/reading";

/** The page in front of the reader where it may be read, otherwise the one read last. */
function useFollowing() {
  const reading = useReading();
  const [moved, setMoved] = useState(false);
  const current = useRef(reading);
  current.current = reading;
  const follow = async (): Promise<void> => {
    const found = await readPage(false);
    const { view, replace } = current.current;
    const stays = found.state !== "article" && view.state === "article";
    setMoved(stays);
    if (!stays) replace(found);
  };
  useEffect(() => onPageMayDiffer(follow), []);
  return { ...reading, moved };
}

/** Marks in the page the figures of the view, as long as the panel is open and the reader wants it. */
function useMarks(view: PopupView, moved: boolean) {
  const [marking, setMarking] = useState(true);
  useEffect(() => {
    if (view.state !== "article" || moved) return;
    markPage(marking ? marksOf(view.comparison, view.subject.article) : []);
  }, [view, moved, marking]);
  useEffect(() => {
    const clear = () => void markPage([]);
    addEventListener("pagehide", clear);
    return () => removeEventListener("pagehide", clear);
  }, []);
  return { marking, onMark: setMarking };
}

async function markPage(marks: readonly FigureMark[]): Promise<void> {
  const tab = await currentTab();
  if (tab) await markInTab(tab.tabId, marks);
}

function PanelPage({ stored }: { readonly stored: Settings }) {
  const reading = useFollowing();
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  const marks = useMarks(reading.view, reading.moved);
  const props = usePageProps(reading, settings);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Panel
        {...props}
        {...marks}
        moved={reading.moved}
        onOpenLibrary={() => openPage("library")}
        onOpenSettings={() => openPage("options")}
      />
    </Page>
  );
}

const stored = await readSettings();
render(<PanelPage stored={stored} />, document.body);
