import { useId, useState } from "preact/hooks";
import type { Fact } from "../../lib/model";
import { quoteOf } from "../../lib/view/quote";
import type { IndependentClaim } from "../../lib/view/sources";
import { verdictCode } from "../../lib/view/verdict-words";
import { CorrectFigure } from "../corrections/correct-figure";
import { CorrectedClaim } from "../corrections/corrected-claim";
import { Figure } from "../text/figure";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";
import { ClaimMoment } from "./claim-moment";
import { ClaimNotes } from "./claim-notes";
import { ClaimOutlet } from "./claim-outlet";
import { Credit } from "./credit";
import { Evidence } from "./evidence";
import { FactLabel } from "./fact-label";
import { useScope } from "./scope";

interface ClaimRowProps {
  readonly voice: IndependentClaim;
  readonly fact: Fact;
  /** True where the row above states the same: the figure is then said to screen readers alone. */
  readonly isRepeated?: boolean;
  /** True where the row stands without its fact's heading. */
  readonly isAlone?: boolean;
  /** True where all rows are of one article: what is counted then has half a line. */
  readonly isOwn?: boolean;
}

type PageAnswer = "unasked" | "shown" | "not-found";

/** A row unfolds its sentence; of the page being read it also points into the page. */
function useUnfolding({ claim }: IndependentClaim) {
  const { subjectId, articles, onShow } = useScope();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<PageAnswer>("unasked");
  const article = articles[claim.articleId];
  const show = claim.articleId === subjectId ? onShow : null;
  const toggle = async (): Promise<void> => {
    setOpen(!open);
    if (open || !show || !article) return setAnswer("unasked");
    setAnswer((await show(quoteOf(article, claim.quantity))) ? "shown" : "not-found");
  };
  return { open, answer, toggle, isInPage: show !== null };
}

/** One claim in one line: the figure as written, who publishes it, who is credited, and when. */
export function ClaimRow({ voice, fact, isRepeated = false, isAlone = false, isOwn = false }: ClaimRowProps) {
  const { t } = useTranslation();
  const { subjectId, articles } = useScope();
  const { open, answer, toggle, isInPage } = useUnfolding(voice);
  const evidence = useId();
  const { claim, copies } = voice;
  const article = articles[claim.articleId];
  if (!article) return null;
  return (
    <li class={claim.articleId === subjectId ? "claim here" : "claim"}>
      <button
        type="button"
        class="claim-button"
        aria-expanded={open}
        aria-controls={evidence}
        onClick={toggle}
      >
        <span class={isRepeated ? "claim-figure repeated" : "claim-figure"}>
          <Figure article={article} quantity={claim.quantity} />
        </span>
        {isAlone && (
          <span class="claim-label">
            <FactLabel fact={fact} isBeside={isOwn} />
          </span>
        )}
        <ClaimOutlet voice={voice} />
        <Credit article={article} quantity={claim.quantity} inColumn />
        <ClaimMoment claim={claim} article={article} />
        <ClaimNotes voice={voice} article={article} />
        <Hidden>
          {t(`verdict.${verdictCode(fact)}`)}. {isInPage && t("claim.show")}
        </Hidden>
      </button>
      <CorrectFigure voice={voice} fact={fact} />
      <CorrectedClaim claim={claim} article={article} />
      <div id={evidence} class="evidence" hidden={!open}>
        {open && <Evidence claim={claim} article={article} copies={copies} />}
      </div>
      <p class="claim-answer" role="status">
        {answer === "shown" && t("claim.shown")}
        {answer === "not-found" && t("claim.notFound")}
      </p>
    </li>
  );
}
