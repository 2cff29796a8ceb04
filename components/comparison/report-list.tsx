import type { Comparison, Report } from "../../lib/model";
import { probabilityKey, shownShare } from "../../lib/view/probability";
import { groupReports, type ReportGroup } from "../../lib/view/report-groups";
import { EventWord } from "../corrections/event-word";
import { Sign } from "../icons";
import { Foreign } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { Reasons } from "./reasons";
import { useScope } from "./scope";

/** Texts shown before the reader asks for all. */
const FIRST = 6;

function Headline({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const article = useScope().articles[report.articleId];
  if (!article) return null;
  const words = (
    <Foreign language={article.language} direction={article.direction}>
      {article.headline || t("article.noHeadline")}
    </Foreign>
  );
  if (!article.url) return <span class="report-headline">{words}</span>;
  return (
    <a class="report-headline" href={article.url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

function Why({ report, label }: { readonly report: Report; readonly label: string }) {
  const { t, percent } = useTranslation();
  return (
    <details class="why">
      <summary class="why-summary">
        <span class="probability">
          {t("report.probability", {
            words: t(probabilityKey(report.probability)),
            percent: percent(shownShare(report.probability)),
          })}
        </span>
        <span class="why-word">{label}</span>
        <Sign name="chevron" />
      </summary>
      <Reasons reasons={report.reasons} />
    </details>
  );
}

interface ReportRowProps {
  readonly report: Report;
  readonly why: string;
  /** Reports of the same text, itself included; none where nothing can be said of the event. */
  readonly alike: readonly Report[];
}

function ReportRow({ report, why, alike }: ReportRowProps) {
  const { t } = useTranslation();
  const article = useScope().articles[report.articleId];
  return (
    <li class="report">
      <p class="report-line">
        <OutletName article={article} withHost />
        <Published iso={article?.publishedAt ?? null} />
        {report.followUp && <span class="tag">{t("report.followUp")}</span>}
      </p>
      <Headline report={report} />
      <Why report={report} label={why} />
      {alike.length > 0 && <EventWord report={report} alike={alike} />}
    </li>
  );
}

function Group({ group }: { readonly group: ReportGroup }) {
  const { t } = useTranslation();
  const { subjectId } = useScope();
  const isOwnText = group.text === subjectId;
  const rows = group.reports.map((report) => (
    <ReportRow
      key={report.articleId}
      report={report}
      why={t("report.why")}
      alike={isOwnText ? [] : group.reports}
    />
  ));
  if (!isOwnText && group.reports.length === 1) return <>{rows}</>;
  return (
    <li class="copy-group">
      <p class="copy-title">
        {isOwnText ? t("report.copyOfThis") : t("report.copyGroup", { count: group.reports.length })}
      </p>
      <ul class="reports">{rows}</ul>
    </li>
  );
}

interface OtherEventsProps {
  readonly title: "section.sameStory" | "section.nearMisses";
  readonly reports: readonly Report[];
}

function OtherEvents({ title, reports }: OtherEventsProps) {
  const { t, number } = useTranslation();
  if (reports.length === 0) return null;
  return (
    <details class="section section-near">
      <summary>
        <h2 class="section-title">
          {t(title)} <span class="count">{number(reports.length)}</span>
        </h2>
        <Sign name="chevron" />
      </summary>
      <ul class="reports">
        {reports.map((report) => (
          <ReportRow key={report.articleId} report={report} why={t("report.whyNot")} alike={[report]} />
        ))}
      </ul>
    </details>
  );
}

/** The reports of the event, copies grouped, each with how sure the match is and why; other events folded. */
export function ReportList({ comparison }: { readonly comparison: Comparison }) {
  const { t, number } = useTranslation();
  const { texts } = useScope();
  const { groups, sameStory, nearMisses } = groupReports(comparison, texts);
  const count = groups.reduce((sum, group) => sum + group.reports.length, 0);
  return (
    <>
      {count > 0 && (
        <section class="section section-reports">
          <h2 class="section-title">
            {t("section.reports")} <span class="count">{number(count)}</span>
          </h2>
          <ShowMore items={groups} first={FIRST}>
            {(shown) => (
              <ul class="reports">
                {shown.map((group) => (
                  <Group key={group.text} group={group} />
                ))}
              </ul>
            )}
          </ShowMore>
        </section>
      )}
      <OtherEvents title="section.sameStory" reports={sameStory} />
      <OtherEvents title="section.nearMisses" reports={nearMisses} />
    </>
  );
}
