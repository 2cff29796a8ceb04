import { useId } from "preact/hooks";
import type { Fact } from "../../lib/model";
import { behindOf } from "../../lib/view/behind";
import { extentsOf } from "../../lib/view/scale";
import { countTexts, type Voice, voicesOf } from "../../lib/view/sources";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { ClaimRow } from "./claim-row";
import { FactLabel } from "./fact-label";
import { GapWords } from "./gap-words";
import { useScope } from "./scope";
import { VerdictTag } from "./verdict-tag";
import { Wordings } from "./wordings";

/** "4 reports, 3 independent"; the second part only where copies make a difference. */
export function ReportCount({ articleIds }: { readonly articleIds: readonly string[] }) {
  const { t } = useTranslation();
  const { texts } = useScope();
  const independent = countTexts(articleIds, texts);
  const reports = t("summary.reports", { count: articleIds.length });
  if (independent === articleIds.length) return <span>{reports}</span>;
  return (
    <span>
      {t("summary.reportsIndependent", {
        reports,
        independent: t("summary.independent", { count: independent }),
      })}
    </span>
  );
}

/** "2 of 3 independent texts rely on Reuters": reports that agree may have one source. */
function BehindLine({ voices }: { readonly voices: readonly Voice[] }) {
  const { number } = useTranslation();
  const { articles } = useScope();
  const behind = behindOf(voices);
  if (!behind) return null;
  const { language, direction } = articles[behind.articleId] ?? { language: "und", direction: "ltr" };
  const values = {
    count: number(behind.count),
    total: number(voices.length),
    source: (
      <Foreign class="source" language={language} direction={direction}>
        {behind.name}
      </Foreign>
    ),
  };
  return (
    <p class="fact-line">
      <span>
        <Message id="fact.behind" count={behind.count} values={values} />
      </span>
    </p>
  );
}

/** Claims of one fact shown before the reader asks for all. */
const FIRST = 8;

/** Where not all are shown at once, what the page itself says is among the first. */
function inView(voices: readonly Voice[], subjectId: string): readonly Voice[] {
  if (voices.length <= FIRST) return voices;
  const isHere = ({ claim }: Voice) => claim.articleId === subjectId;
  return [...voices.filter(isHere), ...voices.filter((voice) => !isHere(voice))];
}

/** One fact with its verdict and what each report says. */
export function FactCard({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  const { texts, subjectId } = useScope();
  const heading = useId();
  const voices = inView(voicesOf(fact, texts, subjectId), subjectId);
  const quantities = voices.map((voice) => voice.claim.quantity);
  const extents = fact.verdict === "agree" ? null : extentsOf(quantities);
  return (
    <article class={`fact fact-${fact.verdict}`} aria-labelledby={heading}>
      <h3 id={heading} class="fact-label">
        <FactLabel fact={fact} />
      </h3>
      <p class="fact-line">
        <VerdictTag verdict={fact.verdict} />
        {fact.verdict === "differ" && <GapWords quantities={quantities} />}
        <ReportCount articleIds={fact.claims.map((claim) => claim.articleId)} />
      </p>
      <BehindLine voices={voices} />
      {fact.verdict === "single" && voices.length > 1 && (
        <p class="fact-line warning">{t("fact.copiesDiffer")}</p>
      )}
      <ShowMore items={voices} first={FIRST} more="fact.moreReports">
        {(shown) => (
          <ul class="claims">
            {shown.map((voice, index) => (
              <ClaimRow
                key={voice.claim.articleId + voice.claim.quantity.start}
                voice={voice}
                fact={fact}
                verdict={fact.verdict}
                extent={extents?.[index] ?? null}
              />
            ))}
          </ul>
        )}
      </ShowMore>
      <Wordings fact={fact} />
    </article>
  );
}
