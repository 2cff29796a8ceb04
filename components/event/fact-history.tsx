import { useMemo } from "preact/hooks";
import type { Fact } from "../../lib/model";
import { headingText } from "../../lib/view/fact-title";
import { historyOf } from "../../lib/view/history";
import { FactLabel } from "../comparison/fact-label";
import { GapWords } from "../comparison/gap-words";
import { useScope } from "../comparison/scope";
import { VerdictTag } from "../comparison/verdict-tag";
import { useTranslation } from "../translation";
import { ClaimTable } from "./claim-table";
import { HistoryChart } from "./history-chart";

/** One thing that the event's reports count: how far they differ, how it changed, and every claim. */
export function FactHistory({ fact }: { readonly fact: Fact }) {
  const translator = useTranslation();
  const { articles, subjectId } = useScope();
  const history = useMemo(() => historyOf(fact, articles), [fact, articles]);
  const { t } = translator;
  const title = headingText(fact, translator, articles, subjectId) ?? t("fact.unlabelled");
  return (
    <li class="fact-history">
      <h3 class="fact-history-title">
        <FactLabel fact={fact} />
      </h3>
      <p class="fact-history-verdict">
        <VerdictTag fact={fact} />
        <GapWords fact={fact} />
      </p>
      {history && <HistoryChart history={history} />}
      <details>
        <summary class="why-summary">{t("event.claims", { count: fact.claims.length })}</summary>
        <ClaimTable claims={fact.claims} label={title} />
      </details>
    </li>
  );
}
