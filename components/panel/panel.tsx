import type { Verdict } from "../../lib/model";
import { Popup, type PopupProps } from "../popup/popup";
import { useTranslation } from "../translation";

export interface PanelProps extends Omit<PopupProps, "onKeepOpen"> {
  /** True where the reader has moved to a page that was not read. */
  readonly moved: boolean;
  /** True while compared figures are marked in the page. */
  readonly marking: boolean;
  readonly onMark: (marking: boolean) => void;
}

const VERDICTS: readonly Verdict[] = ["differ", "compatible", "agree", "single"];

/** Turns the marks in the page on and off, and says what each means. */
function Marks({ marking, onMark }: Pick<PanelProps, "marking" | "onMark">) {
  const { t } = useTranslation();
  return (
    <div class="marks">
      <label>
        <input type="checkbox" checked={marking} onChange={(event) => onMark(event.currentTarget.checked)} />
        {t("panel.mark")}
      </label>
      {marking && (
        <ul class="legend">
          {VERDICTS.map((verdict) => (
            <li key={verdict} class={`legend-${verdict}`}>
              {t(`verdict.${verdict}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The popup's view kept open beside the page: it stays with the page read last until another is read. */
export function Panel({ moved, marking, onMark, ...view }: PanelProps) {
  const { t } = useTranslation();
  const waiting = view.view.state === "no-access";
  return (
    <>
      <p class={moved || waiting ? "panel-note" : ""} role="status">
        {moved && t("panel.moved")}
        {waiting && t("panel.waiting")}
      </p>
      {view.view.state === "article" && <Marks marking={marking} onMark={onMark} />}
      <Popup {...view} onKeepOpen={null} />
    </>
  );
}
