import { render } from "preact";
import { Page } from "../../components/page";
import { Popup } from "../../components/popup/popup";
import { openPage, readSettings, type Settings } from "../../lib/browser";
import { useReading } from "./reading";
import { share } from "./share";

async function openAndClose(page: "library" | "options"): Promise<void> {
  await openPage(page);
  window.close();
}

function PopupPage({ settings }: { readonly settings: Settings }) {
  const { view, saving, read, save, undo, show } = useReading();
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
        onOpenLibrary={() => openAndClose("library")}
        onOpenSettings={() => openAndClose("options")}
      />
    </Page>
  );
}

const settings = await readSettings();
render(<PopupPage settings={settings} />, document.body);
