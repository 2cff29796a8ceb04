import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Page } from "../../components/page";
import { Panel } from "../../components/panel/panel";
import { onSettingsChanged, openPage, readSettings, type Settings } from "../../lib/browser";
import { onPageMayDiffer } from "../../lib/browser/panel";
import { readPage, useReading } from "../popup/reading";
import { share } from "../popup/share";
import { useSite } from "../popup/site";

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

function PanelPage({ stored }: { readonly stored: Settings }) {
  const { view, saving, moved, read, save, undo, show } = useFollowing();
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  const site = useSite(view.state === "article" ? view.subject.article.url : null);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Panel
        view={view}
        moved={moved}
        saving={saving}
        searches={settings.searches}
        site={site}
        onSave={save}
        onUndo={undo}
        onShow={show}
        onShare={async (request, translation) =>
          view.state === "article" && (await share(request, view, translation))
        }
        onUseSelection={() => read(true)}
        onRetry={() => read(false)}
        onOpenLibrary={() => openPage("library")}
        onOpenSettings={() => openPage("options")}
      />
    </Page>
  );
}

const stored = await readSettings();
render(<PanelPage stored={stored} />, document.body);
