import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/options";
import { Page } from "../../components/page";
import { changeSettings, onSettingsChanged, readSettings, type Settings } from "../../lib/browser";

function OptionsPage({ stored }: { readonly stored: Settings }) {
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Options values={settings} onChange={(change) => changeSettings(change).then(setSettings)} />
    </Page>
  );
}

const stored = await readSettings();
render(<OptionsPage stored={stored} />, document.body);
