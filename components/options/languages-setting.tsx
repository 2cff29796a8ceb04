import { useTranslation } from "../translation";
import { Section } from "./section";

/** A language that texts are read in. */
export interface ReadLanguage {
  readonly code: string;
  /** False where figures, dates and units are read, and of the other words only some. */
  readonly full: boolean;
}

/** The languages that texts are read in, and how fully. */
export function LanguagesSetting({ languages }: { readonly languages: readonly ReadLanguage[] }) {
  const { t, list, language } = useTranslation();
  const names = (full: boolean) =>
    list(languages.filter((each) => each.full === full).map(({ code }) => language(code) ?? code));
  return (
    <Section title={t("settings.languages")} note={t("settings.languages.note")}>
      <dl class="languages">
        <dt>{t("settings.languages.full")}</dt>
        <dd>{names(true)}</dd>
        <dt>{t("settings.languages.partial")}</dt>
        <dd>
          <span class="note">{t("settings.languages.partialNote")}</span> {names(false)}
        </dd>
      </dl>
    </Section>
  );
}
