import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";
import { Choice } from "./choice";

/** Days after which what was never opened goes; the last choice keeps everything. */
const DAYS = [30, 90, 365] as const;

export interface RetentionSettingProps {
  readonly keepDays: number | null;
  /** Articles that the rule took within the last day, which can still be brought back. */
  readonly dropped: number;
  /** What is announced to go; null where nothing is. */
  readonly leaving: Leaving | null;
  readonly onKeepDays: (days: number | null) => void;
  readonly onBringBack: () => void;
  readonly onKeepLeaving: () => void;
}

/** What is about to go by itself. */
export interface Leaving {
  readonly articles: number;
  /** Headlines of the first few. */
  readonly headlines: readonly string[];
  /** ISO time from which on they go. */
  readonly from: string;
}

/** Which articles go, and when. */
export function LeavingWords({ leaving: { articles, headlines, from } }: { readonly leaving: Leaving }) {
  const { t, date } = useTranslation();
  const more = articles - headlines.length;
  return (
    <details>
      <summary>{t("retention.leaving", { count: articles, date: date(from) ?? "" })}</summary>
      <ul>
        {headlines.map((headline, at) => (
          <li key={at}>
            <Foreign>{headline}</Foreign>
          </li>
        ))}
        {more > 0 && <li>{t("retention.leaving.more", { count: more })}</li>}
      </ul>
    </details>
  );
}

/** What goes by itself; nothing unless the reader says so. */
export function RetentionSetting(props: RetentionSettingProps) {
  const { keepDays, dropped, leaving, onKeepDays, onBringBack, onKeepLeaving } = props;
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
      {leaving && (
        <div class="setting-line">
          <LeavingWords leaving={leaving} />
          <button type="button" class="quiet" onClick={onKeepLeaving}>
            {t("retention.keep")}
          </button>
        </div>
      )}
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
