import type { Claim, Verdict } from "../../lib/model";
import { quoteOf } from "../../lib/view/quote";
import { Figure } from "../text/figure";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";
import { Credit } from "./credit";
import { useScope } from "./scope";

interface MatrixCellProps {
  readonly claims: readonly Claim[];
  readonly verdict: Verdict;
  /** The claim whose sentence is unfolded beneath the row. */
  readonly open: Claim | null;
  readonly evidence: string;
  readonly onOpen: (claim: Claim | null) => void;
}

/** The figures that one text gives for one fact. */
export function MatrixCell({ claims, verdict, open, evidence, onOpen }: MatrixCellProps) {
  const { t } = useTranslation();
  const { subjectId, articles, onShow } = useScope();
  if (claims.length === 0)
    return (
      <td class="absent">
        <span aria-hidden="true">–</span>
        <Hidden>{t("matrix.notGiven")}</Hidden>
      </td>
    );
  const activate = async (claim: Claim): Promise<void> => {
    const article = articles[claim.articleId];
    const shown =
      onShow && claim.articleId === subjectId && article && (await onShow(quoteOf(article, claim.quantity)));
    if (!shown) onOpen(open === claim ? null : claim);
  };
  return (
    <td class={claims.some((claim) => claim.articleId === subjectId) ? "here" : undefined}>
      {claims.map((claim) => {
        const article = articles[claim.articleId];
        return (
          article && (
            <button
              key={claim.articleId}
              type="button"
              class="cell-button"
              aria-expanded={open === claim}
              aria-controls={evidence}
              onClick={() => activate(claim)}
            >
              <Figure article={article} quantity={claim.quantity} />
              {claims.length > 1 && <OutletName article={article} />}
              <Credit article={article} quantity={claim.quantity} />
              <Hidden>{t(`verdict.${verdict}`)}</Hidden>
            </button>
          )
        );
      })}
    </td>
  );
}
