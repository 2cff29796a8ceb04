import { useTranslation } from "../translation";
import { Section } from "./section";

export interface BackupSettingProps {
  readonly articles: number;
  /** ISO time of the last export of everything, and how many articles are new or changed since. */
  readonly backup: { readonly at: string | null; readonly changed: number };
  readonly exporting: boolean;
  readonly onExport: () => void;
  /** Goes to the library, where files are imported. */
  readonly onRestore: () => void;
}

/** The library as one file, out and back in. */
export function BackupSetting({ articles, backup, exporting, onExport, onRestore }: BackupSettingProps) {
  const { t, date } = useTranslation();
  const at = backup.at && date(backup.at);
  return (
    <Section title={t("settings.backup")} note={t("settings.backup.note")}>
      {articles > 0 && (
        <p>
          {at
            ? t("settings.backup.last", { date: at, changed: t("library.count", { count: backup.changed }) })
            : t("settings.backup.never")}
        </p>
      )}
      <p class="setting-line">
        <button type="button" class="primary" disabled={exporting || articles === 0} onClick={onExport}>
          {exporting ? t("library.exporting") : t("settings.backup.export")}
        </button>
        <button type="button" class="quiet" onClick={onRestore}>
          {t("settings.backup.restore")}
        </button>
      </p>
    </Section>
  );
}
