import { listOf, type Sections } from "../../lib/view/sections";
import { Hidden } from "../text/hidden";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { FactOf, FoldedFacts } from "./folded-facts";

/** Facts shown before the reader asks for all of them. */
const FIRST = 12;
const FOLDED = ["compatible", "onlyOthers", "onlyHere", "agree", "background"] as const;

/** All facts: what happened to people and what differs in sight, the rest behind a line each. */
export function FactSections({ sections }: { readonly sections: Sections }) {
  const { t } = useTranslation();
  const list = listOf(sections);
  return (
    <>
      {list.lead.length > 0 && (
        <section class="section section-lead">
          <h2>
            <Hidden>{t("section.lead")}</Hidden>
          </h2>
          <ShowMore items={list.lead} first={FIRST}>
            {(shown) => shown.map((fact) => <FactOf key={fact.id} fact={fact} />)}
          </ShowMore>
        </section>
      )}
      <div class="folds">
        {FOLDED.map((name) => (
          <FoldedFacts key={name} name={name} facts={list[name]} />
        ))}
      </div>
    </>
  );
}
