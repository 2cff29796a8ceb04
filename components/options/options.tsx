import type { Failure } from "../../lib/browser/protocol";
import { LOCALES, NUMERALS, UNIT_SYSTEMS } from "../../lib/i18n";
import type { Appearance } from "../page";
import type { SearchPlace } from "../popup/searches";
import { useTranslation } from "../translation";
import { BadgeSetting } from "./badge-setting";
import { Choice } from "./choice";
import { type DataProps, DataSettings } from "./data-settings";
import { LanguagesSetting, type ReadLanguage } from "./languages-setting";
import { SearchesSetting } from "./searches-setting";
import { ShortcutSetting, type ShortcutSettingProps } from "./shortcut-setting";
import { SitesSetting, type SitesSettingProps } from "./sites-setting";

const LANGUAGES = ["browser", ...LOCALES] as const;
const THEMES = ["browser", "light", "dark"] as const;

export interface OptionValues extends Appearance {
  readonly searches: readonly SearchPlace[];
  readonly badge: boolean;
  readonly keepDays: number | null;
  readonly secondCopy: boolean;
}

export interface OptionsProps extends SitesSettingProps, ShortcutSettingProps {
  readonly values: OptionValues;
  readonly onChange: (change: Partial<Omit<OptionValues, "searches"> & { searches: SearchPlace[] }>) => void;
  readonly languages: readonly ReadLanguage[];
  /** Opens the page of outlets that are followed; missing where nothing can be followed. */
  readonly onOpenOutlets?: () => void;
  /** The library; null while it is opened, a failure where it cannot be. */
  readonly data: DataProps | Failure | null;
}

type PartProps = Pick<OptionsProps, "values" | "onChange">;

function Look({ values, onChange }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        title={t("settings.language")}
        value={values.locale}
        options={LANGUAGES.map((locale) => [locale, t(`settings.language.${locale}`)])}
        onChange={(locale) => onChange({ locale })}
      />
      <Choice
        title={t("settings.theme")}
        value={values.theme}
        options={THEMES.map((theme) => [theme, t(`settings.theme.${theme}`)])}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  );
}

function Figures({ values, onChange }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        title={t("settings.numerals")}
        value={values.numerals}
        options={NUMERALS.map((numerals) => [numerals, t(`settings.numerals.${numerals}`)])}
        onChange={(numerals) => onChange({ numerals })}
      >
        <p class="note">{t("settings.numerals.note")}</p>
      </Choice>
      <Choice
        title={t("settings.units")}
        value={values.units}
        options={UNIT_SYSTEMS.map((units) => [units, t(`settings.units.${units}`)])}
        onChange={(units) => onChange({ units })}
      >
        <p class="note">{t("settings.units.note")}</p>
      </Choice>
    </>
  );
}

function Data({ data, values, onChange }: Pick<OptionsProps, "data"> & PartProps) {
  const { t } = useTranslation();
  if (data === null) return null;
  if ("code" in data)
    return (
      <p class="failed" role="alert">
        {t(`failure.${data.code}`)}
      </p>
    );
  return (
    <DataSettings
      {...data}
      keepDays={values.keepDays}
      onKeepDays={(keepDays) => onChange({ keepDays })}
      secondCopy={values.secondCopy}
    />
  );
}

/** What the reader can choose; every choice holds at once. */
export function Options(props: OptionsProps) {
  const { values, onChange, languages } = props;
  const { t } = useTranslation();
  return (
    <main class="options">
      <h1>{t("settings.title")}</h1>
      <section class="settings" aria-labelledby="look">
        <h2 id="look">{t("settings.part.look")}</h2>
        <Look {...props} />
        <Figures {...props} />
      </section>
      <section class="settings" aria-labelledby="browser">
        <h2 id="browser">{t("settings.part.browser")}</h2>
        <BadgeSetting badge={values.badge} onChange={(badge) => onChange({ badge })} />
        <ShortcutSetting {...props} />
        <SitesSetting {...props} />
        {props.onOpenOutlets && (
          <p>
            <button type="button" class="quiet" onClick={props.onOpenOutlets}>
              {t("settings.outlets")}
            </button>
          </p>
        )}
        <SearchesSetting searches={values.searches} onChange={(searches) => onChange({ searches })} />
        <LanguagesSetting languages={languages} />
      </section>
      <section class="settings" aria-labelledby="data" id="your-data">
        <h2 id="data">{t("settings.part.data")}</h2>
        <Data {...props} />
      </section>
    </main>
  );
}
