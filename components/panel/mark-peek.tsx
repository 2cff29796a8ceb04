import type { FigureMark } from "../../lib/view/marks";
import { voicesOf } from "../../lib/view/sources";
import { Credit } from "../comparison/credit";
import { FactLabel } from "../comparison/fact-label";
import { GapWords } from "../comparison/gap-words";
import { useScope } from "../comparison/scope";
import { VerdictTag } from "../comparison/verdict-tag";
import { Sign } from "../icons";
import { Figure } from "../text/figure";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";

/** Other reports' figures shown at once: more would push the page's own comparison away. */
const MOST = 6;

function Others({ mark: { fact } }: { readonly mark: FigureMark }) {
  const { t } = useTranslation();
  const { texts, subjectId, articles } = useScope();
  const others = voicesOf(fact, texts, subjectId).filter(({ claim }) => claim.articleId !== subjectId);
  if (others.length === 0) return <p class="note">{t("panel.noOthers")}</p>;
  const more = others.length - MOST;
  return (
    <ul class="peek-others">
      {others.slice(0, MOST).map(({ claim }) => {
        const article = articles[claim.articleId];
        return (
          article && (
            <li key={claim.articleId + claim.quantity.start}>
              <span class="claim-figure">
                <Figure article={article} quantity={claim.quantity} />
              </span>{" "}
              <span>
                <OutletName article={article} /> <Credit article={article} quantity={claim.quantity} />
              </span>
            </li>
          )
        );
      })}
      {more > 0 && <li class="note">{t("panel.moreOthers", { count: more })}</li>}
    </ul>
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
        <VerdictTag verdict={fact.verdict} />
        {fact.verdict === "differ" && <GapWords quantities={fact.claims.map((claim) => claim.quantity)} />}
      </p>
      <Others mark={mark} />
    </div>
  );
}
