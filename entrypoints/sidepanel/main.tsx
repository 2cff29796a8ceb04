import "../../lib/i18n/pages";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Page } from "../../components/page";
import { Panel } from "../../components/panel/panel";
import { onSettingsChanged, openPage, readSettings, type Settings } from "../../lib/browser";
import { usePageProps } from "../popup/page-props";
import { useFollowing } from "./following";
import { useMarking } from "./marking";

function PanelPage({ stored }: { readonly stored: Settings }) {
  const reading = useFollowing();
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  const marking = useMarking(reading);
  const props = usePageProps(reading, settings);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Panel
        {...props}
        {...marking}
        moved={reading.moved}
        onOpenLibrary={() => openPage("library")}
        onOpenSettings={() => openPage("options")}
      />
    </Page>
  );
}

const stored = await readSettings();
render(<PanelPage stored={stored} />, document.body);
