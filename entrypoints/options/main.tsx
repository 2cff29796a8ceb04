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
}

function OptionsPage({ stored, storedSites }: OptionsPageProps) {
  const [settings, setSettings] = useState(stored);
  const sites = useSites(storedSites);
  useEffect(() => onSettingsChanged(setSettings), []);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Options {...sites} values={settings} onChange={(change) => changeSettings(change).then(setSettings)} />
    </Page>
  );
}

const [stored, storedSites] = await Promise.all([readSettings(), readSites()]);
render(<OptionsPage stored={stored} storedSites={storedSites} />, document.body);
