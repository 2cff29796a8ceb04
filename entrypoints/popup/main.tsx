import { render } from "preact";
import { Page } from "../../components/page";
import { Popup } from "../../components/popup/popup";
import { openPage, readSettings, type Settings } from "../../lib/browser";
import { announceRead, panelOpener } from "../../lib/browser/panel";
import { useReading } from "./reading";
import { share } from "./share";
import { useSite } from "./site";

async function openAndClose(page: "library" | "options"): Promise<void> {
  await openPage(page);
  window.close();
}

interface PopupPageProps {
  readonly settings: Settings;
  readonly openPanel: (() => Promise<void>) | null;
}

function PopupPage({ settings, openPanel }: PopupPageProps) {
  const { view, saving, read, save, undo, show } = useReading((read) => {
    if (read.state === "article") announceRead();
  });
  const site = useSite(view.state === "article" ? view.subject.article.url : null);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Popup
        view={view}
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
        onKeepOpen={openPanel && (() => openPanel().then(() => window.close()))}
        onOpenLibrary={() => openAndClose("library")}
        onOpenSettings={() => openAndClose("options")}
      />
    </Page>
  );
}

const [settings, openPanel] = await Promise.all([readSettings(), panelOpener()]);
render(<PopupPage settings={settings} openPanel={openPanel} />, document.body);
