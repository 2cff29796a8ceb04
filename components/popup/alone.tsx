import type { PageView } from "../../lib/browser/protocol";
import { OwnFigures } from "../comparison/own-figures";
import { ReportList } from "../comparison/report-list";
import { useTranslation } from "../translation";
import { CompareTabs, type TabsOffer } from "./compare-tabs";
import { FindReports, type SearchPlace } from "./searches";

type ArticleView = Extract<PageView, { state: "article" }>;

export interface NextSteps {
  readonly searches: readonly SearchPlace[];
  readonly onFind: (address: string, save: boolean) => void;
  /** Null where the open tabs cannot be compared: in a private window. */
  readonly tabs: TabsOffer | null;
  readonly onOpenWelcome: () => void;
}

/** Articles of the library other than the one being read. */
function othersIn({ librarySize, saved }: ArticleView): number {
  return saved.state === "new" ? librarySize : Math.max(0, librarySize - 1);
}

/** Where the reader stands: what is saved so far, and what to do next. */
function Standing({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation();
  const others = othersIn(view);
  const isSaved = view.saved.state !== "new";
  const words = [
    others > 0 ? t("empty.nothing.text", { count: others }) : "",
    isSaved ? t("empty.saved", { count: view.librarySize }) : "",
  ].filter((part) => part !== "");
  return (
    <p class="standing" role="status">
      {words.join(" ")}
    </p>
  );
}

/** An article that the library cannot be compared with: its own figures, and the ways to other reports. */
export function Alone({ view, next }: { readonly view: ArticleView; readonly next: NextSteps }) {
  const { t } = useTranslation();
  const saves = view.saved.state !== "saved" && !view.isPrivate;
  return (
    <>
      <OwnFigures facts={view.comparison.facts} />
      <section class="section next" aria-label={t("find.title")}>
        <Standing view={view} />
        <FindReports places={next.searches} words={view.searchWords} saves={saves} onFind={next.onFind} />
        {next.tabs && <CompareTabs offer={next.tabs} />}
        <button type="button" class="quiet" onClick={next.onOpenWelcome}>
          {t("app.example")}
        </button>
      </section>
      <ReportList comparison={view.comparison} />
    </>
  );
}
