import { Popup, type PopupProps } from "../popup/popup";
import { useTranslation } from "../translation";
import { type MarkingProps, Marks } from "./marks";

export interface PanelProps extends Omit<PopupProps, "onKeepOpen">, MarkingProps {
  /** True where the reader has moved to a page that was not read. */
  readonly moved: boolean;
}

/** The popup's view kept open beside the page: it stays with the page read last until another is read. */
export function Panel({ moved, marking, marks, found, current, onMark, onGoTo, ...view }: PanelProps) {
  const { t } = useTranslation();
  const waiting = view.view.state === "no-access";
  return (
    <>
      <p class={moved || waiting ? "panel-note" : ""} role="status">
        {moved && t("panel.moved")}
        {waiting && t("panel.waiting")}
      </p>
      {view.view.state === "article" && (
        <Marks view={view.view} {...{ marking, marks, found, current, onMark, onGoTo }} />
      )}
      <Popup {...view} onKeepOpen={null} />
    </>
  );
}
