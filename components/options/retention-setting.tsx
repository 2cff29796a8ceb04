import { useTranslation } from "../translation";
import { Choice } from "./choice";

/** Days after which what was never opened goes; the last choice keeps everything. */
const DAYS = [30, 90, 365] as const;

export interface RetentionSettingProps {
  readonly keepDays: number | null;
  /** Articles that the rule took within the last day, which can still be brought back. */
  readonly dropped: number;
  readonly onKeepDays: (days: number | null) => void;
  readonly onBringBack: () => void;
}

/** What goes by itself; nothing unless the reader says so. */
export function RetentionSetting({ keepDays, dropped, onKeepDays, onBringBack }: RetentionSettingProps) {
  const { t } = useTranslation();
  const days = keepDays === null || DAYS.some((each) => each === keepDays) ? DAYS : [...DAYS, keepDays];
  return (
    <Choice
      title={t("settings.retention")}
      value={keepDays === null ? "all" : String(keepDays)}
      options={[
        ["all", t("settings.retention.all")],
        ...days.map((count): [string, string] => [String(count), t("settings.retention.days", { count })]),
      ]}
      onChange={(value) => onKeepDays(value === "all" ? null : Number(value))}
    >
      <p class="note">{t("settings.retention.note")}</p>
      {dropped > 0 && (
        <p class="setting-line">
          <span>{t("settings.retention.dropped", { count: dropped })}</span>
          <button type="button" class="quiet" onClick={onBringBack}>
            {t("settings.retention.bringBack")}
          </button>
        </p>
      )}
    </Choice>
  );
}
