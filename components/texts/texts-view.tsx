import "../../lib/i18n/pages";
import type { Comparison } from "../../lib/model";
import { independentArticles } from "../../lib/view/independent";
import { useScope } from "../comparison/scope";
import { useTranslation } from "../translation";
import { useAsked } from "./asked";
import { CitedSources } from "./cited-sources";
import { Copies } from "./copies";
import type { TextsService } from "./texts-service";
import { ToldPassages } from "./told-passages";
import { WordingTable } from "./wording-table";

interface TextsViewProps {
  readonly comparison: Comparison;
  readonly service: TextsService;
}

/** What the reports say beside their figures: whom they cite, what one alone tells, how each words it, what copies changed. */
export function TextsView({ comparison, service }: TextsViewProps) {
  const { t } = useTranslation();
  const { texts, articles } = useScope();
  const asked = useAsked(
    () => service.compare(independentArticles(comparison, texts, articles)),
    [comparison],
  );
  return (
    <>
      {asked.state === "done" ? (
        <>
          <CitedSources cited={asked.value.cited} />
          <ToldPassages {...asked.value.told} />
        </>
      ) : (
        <p class="note" role="status">
          {t(asked.state === "waiting" ? "texts.reading" : "texts.failed")}
        </p>
      )}
      <WordingTable facts={comparison.facts} />
      <Copies comparison={comparison} onDiff={service.diff} />
    </>
  );
}
