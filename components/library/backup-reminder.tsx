import { useTranslation } from "../translation";

export interface BackupReminderProps {
  /** Articles that the last backup misses; 0 where there is nothing to remind of. */
  readonly backupDue: number;
  readonly exporting: boolean;
  readonly onExport: () => void;
  readonly onPostponeBackup: () => void;
}

/** Reminds the reader that much is on this device alone. */
export function BackupReminder({ backupDue, exporting, onExport, onPostponeBackup }: BackupReminderProps) {
  const { t } = useTranslation();
  if (backupDue === 0) return null;
  return (
    <section class="notice" aria-label={t("backup.reminder.title")}>
      <span>{t("backup.reminder.text", { count: backupDue })}</span>
      <button type="button" class="quiet" disabled={exporting} onClick={onExport}>
        {exporting ? t("library.exporting") : t("library.export")}
      </button>
      <button type="button" class="quiet" onClick={onPostponeBackup}>
        {t("backup.reminder.later")}
      </button>
    </section>
  );
}
