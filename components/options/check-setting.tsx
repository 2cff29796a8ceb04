import { useTranslation } from "../translation";
import { Section } from "./section";

/** What a check of the library found. */
export interface LibraryCheck {
  readonly articles: number;
  /** Articles that could not be found as they should be, and can now. */
  readonly mended: number;
  /** Those of which this did not help. */
  readonly wrong: number;
}

export type CheckState = "none" | "working" | LibraryCheck;

export interface CheckSettingProps {
  readonly check: CheckState;
  readonly onCheck: () => void;
}

/** Holds the index against every article, and mends it. */
export function CheckSetting({ check, onCheck }: CheckSettingProps) {
  const { t } = useTranslation();
  const working = check === "working";
  return (
    <Section title={t("settings.check")} note={t("settings.check.note")}>
      <p role="status">{check !== "none" && wordsOf(check, t)}</p>
      <p>
        <button
          type="button"
          class="quiet"
          aria-disabled={working}
          onClick={() => {
            if (!working) onCheck();
          }}
        >
          {t("settings.check.now")}
        </button>
      </p>
    </Section>
  );
}

function wordsOf(check: Exclude<CheckState, "none">, t: ReturnType<typeof useTranslation>["t"]): string {
  if (check === "working") return t("settings.check.working");
  const { articles, mended, wrong } = check;
  if (wrong > 0) return t("settings.check.wrong", { count: wrong });
  if (mended > 0) return t("settings.check.mended", { count: mended });
  return t("settings.check.whole", { count: articles });
}
