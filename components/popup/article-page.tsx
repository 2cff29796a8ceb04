import type { PageView } from "../../lib/browser/protocol";
import { ComparisonView } from "../comparison/comparison-view";
import { OwnFigures } from "../comparison/own-figures";
import { ReportList } from "../comparison/report-list";
import { Scoped } from "../comparison/scoped";
import { ShareMenu } from "../comparison/share-menu";
import { CorrectionNotice } from "../corrections/notice";
import { OwnCorrections } from "../corrections/own-corrections";
import { useTranslation } from "../translation";
import type { PopupProps } from "./popup";
import { SaveControl } from "./save-control";
import { Searches, type SearchPlace } from "./searches";
import { SiteControl } from "./site-control";
import { SubjectHeader } from "./subject-header";

export type ArticleView = Extract<PageView, { state: "article" }>;

function EmptyLibrary() {
  const { t } = useTranslation();
  return (
    <section class="section teaching">
      <h2 class="teaching-title">{t("empty.library.title")}</h2>
      <p>{t("empty.library.text")}</p>
      <ol>
        <li>{t("empty.library.step1")}</li>
        <li>{t("empty.library.step2")}</li>
        <li>{t("empty.library.step3")}</li>
      </ol>
    </section>
  );
}

function NothingMatched({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <section class="section teaching">
      <h2 class="teaching-title">{t("empty.nothing.title")}</h2>
      <p>{t("empty.nothing.text", { count })}</p>
    </section>
  );
}

/** Articles of the library other than the one being read. */
function othersIn({ librarySize, saved }: ArticleView): number {
  return saved.state === "new" ? librarySize : Math.max(0, librarySize - 1);
}

/** An article that the library cannot be compared with: why, and where to find other reports. */
function Alone({
  view,
  searches,
}: {
  readonly view: ArticleView;
  readonly searches: readonly SearchPlace[];
}) {
  const others = othersIn(view);
  return (
    <>
      {others === 0 ? <EmptyLibrary /> : <NothingMatched count={others} />}
      <Searches places={searches} headline={view.subject.article.headline} />
      <OwnFigures facts={view.comparison.facts} />
      <ReportList comparison={view.comparison} />
    </>
  );
}

/** The article being read and what the library says of its event. */
export function ArticlePage(props: PopupProps & { readonly view: ArticleView }) {
  const { view, saving, searches, onSave, onUndo, onShow, onShare, site, correcting } = props;
  const { comparison, subject } = view;
  const articles = { ...view.articles, [subject.id]: subject.article };
  const hasReports = comparison.reports.some((report) => report.relation !== "different-event");
  return (
    <Scoped comparison={comparison} articles={articles} onShow={onShow} correcting={correcting}>
      <SubjectHeader article={subject.article}>
        <SaveControl
          saved={view.saved}
          progress={saving}
          isPrivate={view.isPrivate}
          onSave={onSave}
          onUndo={onUndo}
        />
        {hasReports && <ShareMenu onShare={onShare} />}
      </SubjectHeader>
      {correcting && <CorrectionNotice correcting={correcting} />}
      {hasReports ? (
        <ComparisonView comparison={comparison} service={props.texts} />
      ) : (
        <Alone view={view} searches={searches} />
      )}
      {site && !view.isPrivate && <SiteControl {...site} />}
      <OwnCorrections />
    </Scoped>
  );
}
