import "../../lib/i18n/pages";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/options";
import { Page } from "../../components/page";
import {
  changeSettings,
  onSettingsChanged,
  openPage,
  readSettings,
  readSites,
  type Settings,
  type Site,
} from "../../lib/browser";
import { clearBadges } from "../../lib/browser/badge";
import { actionShortcut, openShortcutPage } from "../../lib/browser/shortcut";
import { readLanguages } from "../../lib/pipeline";
import { useData } from "./data";
import { useSites } from "./sites";

interface OptionsPageProps {
  readonly stored: Settings;
  readonly storedSites: readonly Site[];
  readonly shortcut: string;
}

/** Known when it is built: the sealed edition follows nothing. */
const following = import.meta.env.MODE === "open" ? { onOpenOutlets: () => void openPage("outlets") } : {};

function OptionsPage({ stored, storedSites, shortcut }: OptionsPageProps) {
  const [settings, setSettings] = useState(stored);
  const sites = useSites(storedSites);
  const data = useData();
  useEffect(() => onSettingsChanged(setSettings), []);
  const change = async (changed: Partial<Settings>): Promise<void> => {
    setSettings(await changeSettings(changed));
    if (changed.badge === false) await clearBadges();
  };
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Options
        {...sites}
        {...following}
        values={settings}
        languages={readLanguages()}
        data={data}
        shortcut={shortcut}
        onChangeShortcut={openShortcutPage}
        onChange={change}
      />
    </Page>
  );
}

const [stored, storedSites, shortcut] = await Promise.all([readSettings(), readSites(), actionShortcut()]);
render(<OptionsPage stored={stored} storedSites={storedSites} shortcut={shortcut} />, document.body);
