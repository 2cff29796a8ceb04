import { actsOf } from "../../lib/view/acts";
import { useScope } from "../comparison/scope";
import { Sign } from "../icons";
import { useTranslation } from "../translation";
import { ActList } from "./act-list";

/** All that the reader set right in a comparison's articles: what is left out of it has its way back here. */
export function CorrectionSection() {
  const { t, number } = useTranslation();
  const { correcting, articles } = useScope();
  if (!correcting || correcting.corrections.length === 0) return null;
  const { corrections, onTakeBack } = correcting;
  return (
    <details class="section section-corrections">
      <summary>
        <h2 class="section-title">
          {t("corrections.title")} <span class="count">{number(actsOf(corrections).length)}</span>
        </h2>
        <Sign name="chevron" />
      </summary>
      <ActList corrections={corrections} articles={articles} onTakeBack={onTakeBack} />
    </details>
  );
}
