import { render } from "preact";
import { Page } from "../../components/page";
import { Popup } from "../../components/popup/popup";
import {
  followOutletInFront,
  openPage,
  readSettings,
  type Settings,
  wantsSelection,
} from "../../lib/browser";
import { announceRead, panelOpener } from "../../lib/browser/panel";
import { chooseLanguageTag, loadTexts } from "../../lib/i18n";
import { usePageProps } from "./page-props";
import { type StartedReading, startReading, useReading } from "./reading";

/** The settings, once the texts of their language are there. */
async function readTexts(): Promise<Settings> {
  const settings = await readSettings();
  const chosen = settings.locale === "browser" ? null : settings.locale;
  await loadTexts(chooseLanguageTag(chosen, navigator.languages));
  return settings;
}

async function openAndClose(page: "library" | "options"): Promise<void> {
  await openPage(page);
  window.close();
}

async function followAndClose(): Promise<void> {
  await followOutletInFront();
  window.close();
}

/** Known when it is built: the sealed edition follows nothing. */
const following = import.meta.env.MODE === "open" ? { onFollow: () => void followAndClose() } : {};

interface PopupPageProps {
  readonly first: StartedReading;
  readonly settings: Settings;
  readonly openPanel: (() => Promise<void>) | null;
}

function PopupPage({ first, settings, openPanel }: PopupPageProps) {
  const reading = useReading(
    () => first,
    (read) => {
      if (read.state === "article") announceRead();
    },
  );
  const props = usePageProps(reading, settings, () => window.close());
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Popup
        {...props}
        {...following}
        onKeepOpen={openPanel && (() => openPanel().then(() => window.close()))}
        onOpenLibrary={() => openAndClose("library")}
        onOpenSettings={() => openAndClose("options")}
      />
    </Page>
  );
}

// Asked before anything is painted: the worker wakes meanwhile.
const first = startReading(wantsSelection());
const [settings, openPanel] = await Promise.all([readTexts(), panelOpener()]);
render(<PopupPage first={first} settings={settings} openPanel={openPanel} />, document.body);
