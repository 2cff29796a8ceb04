import type { Report } from "../../lib/model";
import { ofEvent, saidOfPair } from "../../lib/view/event-words";
import { outletOf } from "../../lib/view/sources";
import { useScope } from "../comparison/scope";
import { Sign } from "../icons";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";

interface EventWordProps {
  readonly report: Report;
  /** Reports that share its text: what is said of one is said of all. */
  readonly alike: readonly Report[];
}

/** Lets the reader say that a report is on another event, or that a near miss is on the same; and take that back. */
export function EventWord({ report, alike }: EventWordProps) {
  const { t } = useTranslation();
  const { correcting, subjectId, articles } = useScope();
  if (!correcting) return null;
  const article = articles[report.articleId];
  const outlet = (article && outletOf(article)) ?? t("article.unknownOutlet");
  const ids = saidOfPair(subjectId, report.articleId, correcting.corrections);
  const isSame = report.relation !== "different-event";
  if (ids.length > 0)
    return (
      <p class="act-line">
        <span class="corrected-mark">
          <Sign name="pen" /> {t(isSame ? "reason.reader-same" : "reason.reader-different")}
        </span>
        <button type="button" class="quiet" onClick={() => correcting.onTakeBack(ids)}>
          {t("corrections.takeBack")}
          <Hidden>: {outlet}</Hidden>
        </button>
      </p>
    );
  const others = alike.map(({ articleId }) => articleId);
  const say = () =>
    correcting.onCorrect(ofEvent(subjectId, others, !isSame), isSame ? "notSameEvent" : "sameEvent");
  return (
    <button type="button" class="quiet event-word" onClick={say}>
      {t(isSame ? "correct.notSameEvent" : "correct.sameEvent")}
      <Hidden>: {outlet}</Hidden>
    </button>
  );
}
