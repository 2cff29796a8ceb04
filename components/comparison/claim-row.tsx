import { useId, useState } from "preact/hooks";
import type { Article, Claim, LanguageCode, Verdict } from "../../lib/model";
import { Sign } from "../icons";
import { Figure } from "../text/figure";
import { Foreign } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { Quoted } from "../text/quoted";
import { useTranslation } from "../translation";
import { ClaimNotes } from "./claim-notes";
import { Credit } from "./credit";
import { quoteOf } from "./quote";
import { RangeMark } from "./range-mark";
import type { Extent } from "./scale";
import { useScope } from "./scope";
import type { Voice } from "./sources";

interface ClaimRowProps {
  readonly voice: Voice;
  readonly verdict: Verdict;
  readonly extent: Extent | null;
  /** Named where the row stands without its fact's heading. */
  readonly label?: { readonly text: string; readonly language: LanguageCode };
}

/** Sentences in which an article states the claim, and the way to its page. */
function Evidence({ claim, article }: { readonly claim: Claim; readonly article: Article }) {
  const { t } = useTranslation();
  const { quantity, beneath } = claim;
  return (
    <>
      <Quoted article={article} passage={quantity.passage} sentence={quantity.sentence} mark={quantity} />
      {beneath.length > 0 && <p class="note">{t("claim.beneath", { count: beneath.length })}</p>}
      {article.url ? (
        <a class="report-link" href={article.url} target="_blank" rel="noreferrer">
          {t("claim.open")} <Sign name="external" />
        </a>
      ) : (
        <p class="note">{t("claim.noPage")}</p>
      )}
    </>
  );
}

type PageAnswer = "unasked" | "shown" | "not-found";

/**
 * One claim: the figure as written, who publishes it, who is credited. A claim of the page being read points into the
 * page; one of another report unfolds its sentence.
 */
export function ClaimRow({ voice, verdict, extent, label }: ClaimRowProps) {
  const { t } = useTranslation();
  const { subjectId, articles, onShow } = useScope();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<PageAnswer>("unasked");
  const evidence = useId();
  const { claim } = voice;
  const article = articles[claim.articleId];
  if (!article) return null;
  const isHere = claim.articleId === subjectId;
  const show = async () =>
    setAnswer((await onShow(quoteOf(article, claim.quantity))) ? "shown" : "not-found");
  const toggle = isHere
    ? { onClick: show }
    : { onClick: () => setOpen(!open), "aria-expanded": open, "aria-controls": evidence };
  return (
    <li class={isHere ? "claim here" : "claim"}>
      <button type="button" class="claim-button" {...toggle}>
        <span class="claim-figure">
          <Figure article={article} quantity={claim.quantity} />
          {extent && <RangeMark extent={extent} />}
        </span>
        <span class="claim-who">
          {label && (
            <span class="claim-label">
              <Foreign language={label.language}>{label.text}</Foreign>
            </span>
          )}
          <span class="claim-outlet">
            {isHere && <span class="here-tag">{t("claim.here")}</span>} <OutletName article={article} />
          </span>
          <Credit article={article} quantity={claim.quantity} />
          <ClaimNotes voice={voice} article={article} />
        </span>
        <span class="claim-sign">
          <Sign name={isHere ? "locate" : "chevron"} />
        </span>
        <Hidden>
          {t(`verdict.${verdict}`)}. {isHere && t("claim.show")}
        </Hidden>
      </button>
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
