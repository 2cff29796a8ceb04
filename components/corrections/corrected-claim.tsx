import type { Article, Claim } from "../../lib/model";
import { useScope } from "../comparison/scope";
import { OnDemand } from "./on-demand";

/** What the reader set right of a claim, if anything. */
export function CorrectedClaim({ claim, article }: { readonly claim: Claim; readonly article: Article }) {
  const { correcting } = useScope();
  if (!correcting || correcting.corrections.length === 0) return null;
  return <OnDemand>{({ ClaimActs }) => <ClaimActs claim={claim} article={article} />}</OnDemand>;
}
