import type { IndependentClaim } from "../../lib/view/sources";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";
import { HereWords } from "./here-tag";
import { useScope } from "./scope";

/** Who publishes a claim: the page being read by that alone, any other by its name, with how many copy it. */
export function ClaimOutlet({ voice: { claim, copies } }: { readonly voice: IndependentClaim }) {
  const { t, number } = useTranslation();
  const { subjectId, articles } = useScope();
  const outlet = <OutletName article={articles[claim.articleId]} />;
  const isHere = claim.articleId === subjectId;
  return (
    <span class="claim-outlet">
      <span class="claim-name">
        {isHere ? (
          <>
            <HereWords /> <Hidden>{outlet}</Hidden>
          </>
        ) : (
          outlet
        )}
      </span>
      {copies.length > 0 && (
        <span class="claim-copies" title={t("matrix.copies", { count: copies.length })}>
          <span aria-hidden="true">+{number(copies.length)}</span>
          <Hidden> {t("matrix.copies", { count: copies.length })}</Hidden>
        </span>
      )}
    </span>
  );
}
