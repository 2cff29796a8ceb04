import { useTranslation } from "../translation";
import { Section } from "./section";

/** How the library's second copy stands. */
export interface CopyState {
  /** Changes that it has yet to take in. */
  readonly behind: number;
  /** Why it could not be written; null where it was. */
  readonly failure: string | null;
}

export interface CopySettingProps {
  readonly secondCopy: boolean;
  /** Null where it is not known. */
  readonly copy: CopyState | null;
  readonly onSecondCopy: (kept: boolean) => void;
}

/** Whether the library is kept twice, and what that is good for. */
export function CopySetting({ secondCopy, copy, onSecondCopy }: CopySettingProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("settings.copy")} note={t("settings.copy.note")}>
      <label class="check">
        <input
          type="checkbox"
          checked={secondCopy}
          onChange={(event) => onSecondCopy(event.currentTarget.checked)}
        />
        {t("settings.copy.keep")}
      </label>
      {secondCopy && copy && <p role="status">{stateWords(copy, t)}</p>}
    </Section>
  );
}

function stateWords({ behind, failure }: CopyState, t: ReturnType<typeof useTranslation>["t"]): string {
  if (failure !== null) return t("settings.copy.failed");
  return behind === 0 ? t("settings.copy.whole") : t("settings.copy.behind", { count: behind });
}
