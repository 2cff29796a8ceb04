import type { Fact } from "../../lib/model";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { SingleFacts } from "./single-facts";

/** Figures shown before the reader asks for all: what can be done next stays in sight. */
const FIRST = 6;

/** The figures of the article being read where there is nothing to compare them with. */
export function OwnFigures({ facts }: { readonly facts: readonly Fact[] }) {
  const { t, number } = useTranslation();
  if (facts.length === 0) return <p class="note section">{t("empty.noFigures")}</p>;
  return (
    <section class="section section-own">
      <h2 class="section-title">
        {t("empty.own")} <span class="count">{number(facts.length)}</span>
      </h2>
      <ShowMore items={facts} first={FIRST}>
        {(shown) => <SingleFacts facts={shown} areOwn />}
      </ShowMore>
    </section>
  );
}
