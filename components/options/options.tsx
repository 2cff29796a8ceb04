import { LOCALES, NUMERALS, UNIT_SYSTEMS } from "../../lib/i18n";
import type { Appearance } from "../page";
import type { SearchPlace } from "../popup/searches";
import { useTranslation } from "../translation";
import { Choice } from "./choice";
import { SearchesSetting } from "./searches-setting";
import { SitesSetting, type SitesSettingProps } from "./sites-setting";

const LANGUAGES = ["browser", ...LOCALES] as const;
const THEMES = ["browser", "light", "dark"] as const;

export interface OptionValues extends Appearance {
  readonly searches: readonly SearchPlace[];
}

export interface OptionsProps extends SitesSettingProps {
  readonly values: OptionValues;
  readonly onChange: (change: Partial<Appearance & { searches: SearchPlace[] }>) => void;
}

/** What the reader can choose; every choice holds at once. */
export function Options({ values, onChange, ...sites }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <main class="options">
      <h1>{t("settings.title")}</h1>
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
      <SitesSetting {...sites} />
      <SearchesSetting searches={values.searches} onChange={(searches) => onChange({ searches })} />
    </main>
  );
}
