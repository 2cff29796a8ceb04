import "../../lib/i18n/pages";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/options";
import { Page } from "../../components/page";
import {
  changeSettings,
  onSettingsChanged,
  pauseSite,
  readSettings,
  readSites,
  removeSite,
  type Settings,
  type Site,
} from "../../lib/browser";
import { clearBadges } from "../../lib/browser/badge";
import { actionShortcut, openShortcutPage } from "../../lib/browser/shortcut";
import { readLanguages } from "../../lib/pipeline";
import { useData } from "./data";

/** The sites saved as they are read, shown anew after each change. */
function useSites(stored: readonly Site[]) {
  const [sites, setSites] = useState(stored);
  const change = (changed: Promise<void>): Promise<void> => changed.then(readSites).then(setSites);
  return {
    sites,
    onPauseSite: (origin: string, paused: boolean) => change(pauseSite(origin, paused)),
    onRemoveSite: (origin: string) => change(removeSite(origin)),
  };
}

interface OptionsPageProps {
  readonly stored: Settings;
  readonly storedSites: readonly Site[];
  readonly shortcut: string;
}

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
        values={settings}
        languages={readLanguages}
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
