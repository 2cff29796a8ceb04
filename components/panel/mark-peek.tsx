import type { FigureMark } from "../../lib/view/marks";
import { voicesOf } from "../../lib/view/sources";
import { ClaimRow } from "../comparison/claim-row";
import { FactLabel } from "../comparison/fact-label";
import { GapWords } from "../comparison/gap-words";
import { useScope } from "../comparison/scope";
import { VerdictTag } from "../comparison/verdict-tag";
import { Sign } from "../icons";
import { Figure } from "../text/figure";
import { Hidden } from "../text/hidden";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";

/** Other reports' figures shown at once: more would push the page's own comparison away. */
const FIRST = 4;

function Others({ mark: { fact } }: { readonly mark: FigureMark }) {
  const { t } = useTranslation();
  const { texts, subjectId } = useScope();
  const others = voicesOf(fact, texts, subjectId).filter(({ claim }) => claim.articleId !== subjectId);
  if (others.length === 0) return <p class="note">{t("panel.noOthers")}</p>;
  return (
    <ShowMore items={others} first={FIRST} more="fact.moreReports">
      {(shown) => (
        <ul class="claims">
          {shown.map((voice) => (
            <ClaimRow key={voice.claim.articleId + voice.claim.quantity.start} voice={voice} fact={fact} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

/** What others say of one marked figure. */
export function MarkPeek({ mark, onClose }: { readonly mark: FigureMark; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { subjectId, articles } = useScope();
  const { fact, quantity } = mark;
  const article = articles[subjectId];
  return (
    <div class={`peek peek-${fact.verdict}`}>
      <p class="peek-head">
        <strong>{article && <Figure article={article} quantity={quantity} />}</strong>{" "}
        <span class="peek-label">
          <FactLabel fact={fact} />
        </span>
        <button type="button" class="quiet" title={t("panel.closePeek")} onClick={onClose}>
          <Sign name="close" /> <Hidden>{t("panel.closePeek")}</Hidden>
        </button>
      </p>
      <p class="peek-line">
        <VerdictTag fact={fact} />
        <GapWords fact={fact} />
      </p>
      <Others mark={mark} />
    </div>
  );
}
