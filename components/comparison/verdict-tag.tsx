import type { Verdict } from "../../lib/model";
import { VerdictIcon } from "../icons";
import { useTranslation } from "../translation";

/** A verdict by its sign and its word. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <span class={`verdict verdict-${verdict}`} title={t(`verdict.${verdict}.explained`)}>
      <VerdictIcon verdict={verdict} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
