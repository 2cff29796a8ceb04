import { Choice } from "../options/choice";
import { useTranslation } from "../translation";

/** Days after which followed articles go whose event was not opened; the last choice keeps them. */
const DAYS = [7, 30, 90, 365] as const;

export interface KeepFollowedProps {
  readonly keepFollowedDays: number | null;
  readonly onKeepFollowed: (days: number | null) => void;
}

/** How long what comes in by itself stays. */
export function KeepFollowed({ keepFollowedDays, onKeepFollowed }: KeepFollowedProps) {
  const { t } = useTranslation();
  return (
    <Choice
      title={t("outlets.keep")}
      value={keepFollowedDays === null ? "all" : String(keepFollowedDays)}
      options={[
        ...DAYS.map((count): [string, string] => [String(count), t("outlets.keep.days", { count })]),
        ["all", t("outlets.keep.all")],
      ]}
      onChange={(value) => onKeepFollowed(value === "all" ? null : Number(value))}
    >
      <p class="note">{t("outlets.keep.note")}</p>
    </Choice>
  );
}
