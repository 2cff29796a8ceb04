import { contradict } from "../../lib/measures";
import type { Claim, Fact } from "../../lib/model";
import { quoteOf } from "../../lib/view/quote";
import { verdictCode } from "../../lib/view/verdict-words";
import { VerdictIcon } from "../icons";
import { Figure } from "../text/figure";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";
import { Credit } from "./credit";
import { useScope } from "./scope";

interface MatrixCellProps {
  readonly claims: readonly Claim[];
  readonly fact: Fact;
  /** What the page being read says of the same fact; null where it says nothing. */
  readonly own: Claim | null;
  /** The claim whose sentence is unfolded beneath the row. */
  readonly open: Claim | null;
  readonly evidence: string;
  readonly onOpen: (claim: Claim | null) => void;
}

/** Marks a figure that cannot be true together with the page's own. */
function Apart({ claim, own }: { readonly claim: Claim; readonly own: Claim | null }) {
  const { t } = useTranslation();
  if (!own || !contradict(own.quantity, claim.quantity)) return null;
  return (
    <span class="cell-apart" title={t("matrix.apart")}>
      <VerdictIcon verdict="differ" /> <Hidden>{t("matrix.apart")}. </Hidden>
    </span>
  );
}

/** The figures that one text gives for one fact. */
export function MatrixCell({ claims, fact, own, open, evidence, onOpen }: MatrixCellProps) {
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
              <span class="cell-figure">
                <Figure article={article} quantity={claim.quantity} /> <Apart claim={claim} own={own} />
              </span>
              {claims.length > 1 && <OutletName article={article} />}
              <Credit article={article} quantity={claim.quantity} />
              <Hidden>{t(`verdict.${verdictCode(fact)}`)}</Hidden>
            </button>
          )
        );
      })}
    </td>
  );
}
