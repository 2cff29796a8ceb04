import type { PageView } from "../../lib/browser/protocol";
import { ComparisonView } from "../comparison/comparison-view";
import { OwnFigures } from "../comparison/own-figures";
import { Scoped } from "../comparison/scoped";
import { ShareMenu } from "../comparison/share-menu";
import { CorrectionNotice } from "../corrections/notice";
import { OwnCorrections } from "../corrections/own-corrections";
import { Alone } from "./alone";
import { TabsNotice } from "./compare-tabs";
import { ComparingBar } from "./comparing";
import type { PopupProps } from "./popup";
import { SaveControl } from "./save-control";
import { SinceSaved } from "./since-saved";
import { SiteControl } from "./site-control";
import { SubjectHeader } from "./subject-header";

export type ArticleView = Extract<PageView, { state: "article" }>;

/** The article being read and what the library says of its event. */
export function ArticlePage(props: PopupProps & { readonly view: ArticleView }) {
  const { view, saving, comparing, next, onSave, onUndo, onShow, onShare, site, correcting } = props;
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
      {view.saved.state === "changed" && (
        <SinceSaved article={subject.article} onAskChange={props.onAskChange} />
      )}
      {correcting && <CorrectionNotice correcting={correcting} />}
      {next.tabs && <TabsNotice progress={next.tabs.progress} />}
      {comparing && <ComparingBar comparing={comparing} />}
      {comparing ? (
        <OwnFigures facts={comparison.facts} />
      ) : hasReports ? (
        <ComparisonView comparison={comparison} eventReports={view.eventReports} service={props.texts} />
      ) : (
        <Alone view={view} next={next} />
      )}
      {site && !view.isPrivate && <SiteControl {...site} />}
      <OwnCorrections />
    </Scoped>
  );
}
