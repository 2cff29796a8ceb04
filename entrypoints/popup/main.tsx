import { render } from "preact";
import { Page } from "../../components/page";
import { Popup } from "../../components/popup/popup";
import { openPage, readSettings, type Settings } from "../../lib/browser";
import { announceRead, panelOpener } from "../../lib/browser/panel";
import { useReading } from "./reading";
import { share } from "./share";

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
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Popup
        view={view}
        saving={saving}
        searches={settings.searches}
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
