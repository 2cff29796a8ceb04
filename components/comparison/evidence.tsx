import type { Article, Claim } from "../../lib/model";
import { Sign } from "../icons";
import { Quoted } from "../text/quoted";
import { useTranslation } from "../translation";

/** The sentence in which an article states a claim, and the way to its page. */
export function Evidence({ claim, article }: { readonly claim: Claim; readonly article: Article }) {
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
