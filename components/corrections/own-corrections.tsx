import { useScope } from "../comparison/scope";
import { OnDemand } from "./on-demand";

/** All that the reader set right in a comparison's articles, if anything. */
export function OwnCorrections() {
  const { correcting } = useScope();
  if (!correcting || correcting.corrections.length === 0) return null;
  return <OnDemand>{({ CorrectionSection }) => <CorrectionSection />}</OnDemand>;
}
