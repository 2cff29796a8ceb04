import type { FigureMark } from "../../lib/view/marks";
import { Scoped } from "../comparison/scoped";
import { Sign } from "../icons";
import type { ArticleView } from "../popup/article-page";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";
import { MarkPeek } from "./mark-peek";

export interface MarkingProps {
  /** True while compared figures are marked in the page. */
  readonly marking: boolean;
  /** The page's compared figures in reading order. */
  readonly marks: readonly FigureMark[];
  /** For each of them whether the page still holds it; empty until it has answered. */
  readonly found: readonly boolean[];
  /** The mark that the pointer or the keyboard came to last. */
  readonly current: number | null;
  readonly onMark: (marking: boolean) => void;
  /** Goes to a mark in the page, or puts away what is shown of one. */
  readonly onGoTo: (index: number | null) => void;
}

/** The keyboard's way to the marks: highlights in a page take no focus. */
function Steps({
  reachable,
  current,
  onGoTo,
}: Pick<MarkingProps, "current" | "onGoTo"> & { readonly reachable: readonly number[] }) {
  const { t } = useTranslation();
  const place = current === null ? -1 : reachable.indexOf(current);
  const step = (by: 1 | -1) => {
    const from = place < 0 && by < 0 ? 0 : place;
    onGoTo(reachable[(from + by + reachable.length) % reachable.length] ?? null);
  };
  return (
    <span class="mark-steps">
      <span class="mark-place">
        {place < 0
          ? t("panel.marksCount", { count: reachable.length })
          : t("panel.markPlace", { place: place + 1, total: reachable.length })}
      </span>
      <button type="button" class="quiet" title={t("panel.previous")} onClick={() => step(-1)}>
        <Sign name="up" /> <Hidden>{t("panel.previous")}</Hidden>
      </button>
      <button type="button" class="quiet" title={t("panel.next")} onClick={() => step(1)}>
        <Sign name="chevron" /> <Hidden>{t("panel.next")}</Hidden>
      </button>
    </span>
  );
}

/** Turns the marks in the page on and off, says what the page can see of them, and what others say of the one come to last. */
export function Marks({
  view,
  marking,
  marks,
  found,
  current,
  onMark,
  onGoTo,
}: MarkingProps & { readonly view: ArticleView }) {
  const { t } = useTranslation();
  const reachable = marks.flatMap((_mark, index) => (found[index] === true ? [index] : []));
  const missing = found.filter((isThere) => !isThere).length;
  const mark = current === null ? undefined : marks[current];
  const articles = { ...view.articles, [view.subject.id]: view.subject.article };
  return (
    <section class="marks" aria-label={t("panel.marks")}>
      <div class="marks-bar">
        <label>
          <input
            type="checkbox"
            checked={marking}
            onChange={(event) => onMark(event.currentTarget.checked)}
          />
          {t("panel.mark")}
        </label>
        {marking && reachable.length > 0 && <Steps reachable={reachable} current={current} onGoTo={onGoTo} />}
      </div>
      <p class="note">{t("panel.markNote")}</p>
      {marking && missing > 0 && <p class="note">{t("panel.marksMissing", { count: missing })}</p>}
      <div role="status" aria-atomic="false">
        {mark && (
          <Scoped comparison={view.comparison} articles={articles} onShow={null}>
            <MarkPeek mark={mark} onClose={() => onGoTo(null)} />
          </Scoped>
        )}
      </div>
    </section>
  );
}
