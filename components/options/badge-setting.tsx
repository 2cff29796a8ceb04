import { useTranslation } from "../translation";
import { Section } from "./section";

interface BadgeSettingProps {
  readonly badge: boolean;
  readonly onChange: (badge: boolean) => void;
}

/** Whether the toolbar button counts the figures that differ, and what that may and may not read. */
export function BadgeSetting({ badge, onChange }: BadgeSettingProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("settings.badge")}>
      <label class="check">
        <input type="checkbox" checked={badge} onChange={(event) => onChange(event.currentTarget.checked)} />
        {t("settings.badge.show")}
      </label>
      <p class="note">{t("settings.badge.note")}</p>
    </Section>
  );
}
