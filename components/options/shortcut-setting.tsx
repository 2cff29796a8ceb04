import { useTranslation } from "../translation";
import { Section } from "./section";

export interface ShortcutSettingProps {
  /** The keys as the browser names them; empty where the reader took them away. */
  readonly shortcut: string;
  readonly onChangeShortcut: () => void;
}

/** The keys that open the popup, and the way to the browser's own page for them. */
export function ShortcutSetting({ shortcut, onChangeShortcut }: ShortcutSettingProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("settings.shortcut")}>
      <p class="setting-line">
        {shortcut === "" ? (
          <span class="note">{t("settings.shortcut.none")}</span>
        ) : (
          <kbd dir="ltr">{shortcut}</kbd>
        )}
        <button type="button" class="quiet" onClick={onChangeShortcut}>
          {t("settings.shortcut.change")}
        </button>
      </p>
    </Section>
  );
}
