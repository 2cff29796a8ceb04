import type { Fact } from "../../lib/model";
import { Sign } from "../icons";
import { useTranslation } from "../translation";
import { SingleFacts } from "./fact-sections";

/** The figures of the article being read where there is nothing to compare them with. */
export function OwnFigures({ facts }: { readonly facts: readonly Fact[] }) {
  const { t, number } = useTranslation();
  if (facts.length === 0) return <p class="note section">{t("empty.noFigures")}</p>;
  return (
    <details class="section">
      <summary>
        <h2 class="section-title">
          {t("empty.own")} <span class="count">{number(facts.length)}</span>
        </h2>
        <Sign name="chevron" />
      </summary>
      <SingleFacts facts={facts} />
    </details>
  );
}
