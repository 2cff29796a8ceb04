import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { Fact } from "../../lib/model";
import { titleParts } from "../../lib/view/fact-title";
import type { ListPart } from "../../lib/view/sections";
import { voicesOf } from "../../lib/view/sources";
import { ownFirst } from "../../lib/view/value-groups";
import { Sign } from "../icons";
import { Figure } from "../text/figure";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { AgreedFact } from "./agreed-fact";
import { FactCard } from "./fact-card";
import { FactLabel } from "./fact-label";
import { useScope } from "./scope";
import { SingleFacts } from "./single-facts";

/** Facts shown before the reader asks for all, and those named in the line that unfolds them. */
const FIRST = 6;
const NAMED = 4;

/** "Detained: two"; a fact without a name by its own words. */
function Named({ fact }: { readonly fact: Fact }) {
  const { texts, subjectId, articles } = useScope();
  const [voice] = ownFirst(voicesOf(fact, texts, subjectId), subjectId);
  const article = voice && articles[voice.claim.articleId];
  const hasTitle = titleParts(fact, useTranslation()) !== null;
  if (!voice || !article) return null;
  return (
    <bdi class="folded-fact">
      <FactLabel fact={fact} isBrief />
      {hasTitle && (
        <>
          {": "}
          <Figure article={article} quantity={voice.claim.quantity} />
        </>
      )}
    </bdi>
  );
}

export function FactOf({ fact }: { readonly fact: Fact }) {
  if (fact.verdict === "agree") return <AgreedFact fact={fact} />;
  return <FactCard fact={fact} />;
}

interface FoldedFactsProps {
  readonly name: Exclude<ListPart, "lead">;
  readonly facts: readonly Fact[];
}

/** Facts behind one line that names the first of them. */
export function FoldedFacts({ name, facts }: FoldedFactsProps) {
  const { t, number } = useTranslation();
  const [open, setOpen] = useState(false);
  if (facts.length === 0) return null;
  const areSingle = name === "onlyHere" || name === "onlyOthers";
  return (
    <details class={`section folded section-${name}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 class="section-title">
          {t(`section.${name}`)} <span class="count">{number(facts.length)}</span>
        </h2>
        {!open && (
          <span class="folded-facts">
            {facts.slice(0, NAMED).map((fact, at) => (
              <Fragment key={fact.id}>
                {at > 0 && " · "}
                <Named fact={fact} />
              </Fragment>
            ))}
          </span>
        )}
        <Sign name="chevron" />
      </summary>
      <ShowMore items={facts} first={FIRST}>
        {(shown) =>
          areSingle ? (
            <SingleFacts facts={shown} />
          ) : (
            shown.map((fact) => <FactOf key={fact.id} fact={fact} />)
          )
        }
      </ShowMore>
    </details>
  );
}
