import "../../lib/i18n/pages";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Page } from "../../components/page";
import { type SampleState, Welcome } from "../../components/welcome/welcome";
import { allowSites, onSettingsChanged, readSettings, type Settings, sitesNamed } from "../../lib/browser";
import type { Failure } from "../../lib/browser/protocol";
import { secondCopy } from "../../lib/browser/second-copy";
import { chooseLanguageTag, type Locale } from "../../lib/i18n";
import { localeOf } from "../../lib/i18n/locale";
import { compareWith } from "../../lib/pipeline";
import { type Corpus, openCorpus, StoreError } from "../../lib/store";
import { trySample } from "./sample";

function failureOf(error: unknown): Failure {
  return error instanceof StoreError
    ? { code: error.code, detail: error.message }
    : { code: "unexpected", detail: String(error) };
}

/** The sample event, tried and removed. The library is opened only when it is tried. */
function useSample(locale: Locale) {
  const [sample, setSample] = useState<SampleState>({ state: "offered" });
  const [corpus, setCorpus] = useState<Corpus | null>(null);
  const attempt = async (change: (opened: Corpus) => Promise<SampleState>): Promise<void> => {
    try {
      const opened = corpus ?? (await openCorpus(secondCopy()));
      setCorpus(opened);
      setSample(await change(opened));
    } catch (error) {
      setSample({ state: "failed", failure: failureOf(error) });
    }
  };
  const start = (): Promise<void> => {
    setSample({ state: "working" });
    return attempt(async (opened) => ({
      state: "shown",
      ...(await trySample(opened, compareWith, locale)),
    }));
  };
  const remove = (): Promise<void> =>
    attempt(async (opened) => {
      if (sample.state === "shown") await opened.delete(Object.keys(sample.articles));
      return { state: "removed" };
    });
  return { sample, start, remove };
}

function WelcomePage({ stored }: { readonly stored: Settings }) {
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  const chosen = settings.locale === "browser" ? null : settings.locale;
  const { sample, start, remove } = useSample(localeOf(chooseLanguageTag(chosen, navigator.languages)));
  return (
    <Page appearance={settings} languages={navigator.languages}>
      <Welcome
        sample={sample}
        onTry={start}
        onRemove={remove}
        onNameOutlets={(words) => {
          const named = sitesNamed(words);
          return named.length === 0 ? null : allowSites(named);
        }}
      />
    </Page>
  );
}

const stored = await readSettings();
render(<WelcomePage stored={stored} />, document.body);
