import { useId, useState } from "preact/hooks";
import type { Fact, Verdict } from "../../lib/model";
import { quoteOf } from "../../lib/view/quote";
import type { Extent } from "../../lib/view/scale";
import type { Voice } from "../../lib/view/sources";
import { CorrectFigure } from "../corrections/correct-figure";
import { CorrectedClaim } from "../corrections/corrected-claim";
import { Sign } from "../icons";
import { Figure } from "../text/figure";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";
import { ClaimNotes } from "./claim-notes";
import { Credit } from "./credit";
import { Evidence } from "./evidence";
import { FactLabel } from "./fact-label";
import { HereTag } from "./here-tag";
import { RangeMark } from "./range-mark";
import { useScope } from "./scope";

interface ClaimRowProps {
  readonly voice: Voice;
  readonly verdict: Verdict;
  readonly extent: Extent | null;
  readonly fact: Fact;
  /** True where the row stands without its fact's heading. */
  readonly isAlone?: boolean;
}

type PageAnswer = "unasked" | "shown" | "not-found";

/**
 * One claim: the figure as written, who publishes it, who is credited. A claim of the page being read points into the
 * page; one of another report unfolds its sentence.
 */
export function ClaimRow({ voice, verdict, extent, fact, isAlone = false }: ClaimRowProps) {
  const { t } = useTranslation();
  const { subjectId, articles, onShow } = useScope();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<PageAnswer>("unasked");
  const evidence = useId();
  const { claim } = voice;
  const article = articles[claim.articleId];
  if (!article) return null;
  const isHere = claim.articleId === subjectId;
  const inPage = isHere ? onShow : null;
  const ask = async (show: NonNullable<typeof onShow>) =>
    setAnswer((await show(quoteOf(article, claim.quantity))) ? "shown" : "not-found");
  const toggle = inPage
    ? { onClick: () => ask(inPage) }
    : { onClick: () => setOpen(!open), "aria-expanded": open, "aria-controls": evidence };
  return (
    <li class={isHere ? "claim here" : "claim"}>
      <button type="button" class="claim-button" {...toggle}>
        <span class="claim-figure">
          <Figure article={article} quantity={claim.quantity} />
          {extent && <RangeMark extent={extent} />}
        </span>
        <span class="claim-who">
          {isAlone && (
            <span class="claim-label">
              <FactLabel fact={fact} />
            </span>
          )}
          <span class="claim-outlet">
            {isHere && <HereTag />} <OutletName article={article} />
          </span>
          <Credit article={article} quantity={claim.quantity} />
          <ClaimNotes voice={voice} article={article} />
        </span>
        <span class="claim-sign">
          <Sign name={inPage ? "locate" : "chevron"} />
        </span>
        <Hidden>
          {t(`verdict.${verdict}`)}. {inPage && t("claim.show")}
        </Hidden>
      </button>
      <CorrectFigure voice={voice} fact={fact} />
      <CorrectedClaim claim={claim} article={article} />
      <div id={evidence} class="evidence" hidden={!open && answer !== "not-found"}>
        {(open || answer === "not-found") && <Evidence claim={claim} article={article} />}
      </div>
      <p class="claim-answer" role="status">
        {answer === "shown" && t("claim.shown")}
        {answer === "not-found" && t("claim.notFound")}
      </p>
    </li>
  );
}
