import { useId } from "preact/hooks";
import type { Fact } from "../../lib/model";
import { titleParts } from "../../lib/view/fact-title";
import { textsIn, voicesOf } from "../../lib/view/sources";
import { ownFirst } from "../../lib/view/value-groups";
import { Sign } from "../icons";
import { Figure } from "../text/figure";
import { useTranslation } from "../translation";
import { FactClaims } from "./fact-card";
import { FactLabel } from "./fact-label";
import { useScope } from "./scope";
import { VerdictTag } from "./verdict-tag";

/** "all 3 texts", "2 of 3 texts". */
function Givers({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  const { texts, textCount } = useScope();
  const count = textsIn(fact, texts);
  return (
    <span class="agreed-by">
      {count >= textCount ? t("fact.allTexts", { count }) : t("fact.someTexts", { count, total: textCount })}
    </span>
  );
}

/** A count in which reports agree: one line, which unfolds who gives it. */
export function AgreedFact({ fact }: { readonly fact: Fact }) {
  const { texts, subjectId, articles } = useScope();
  const heading = useId();
  const voices = voicesOf(fact, texts, subjectId);
  const [first] = ownFirst(voices, subjectId);
  const article = first && articles[first.claim.articleId];
  const hasTitle = titleParts(fact, useTranslation()) !== null;
  if (!first || !article) return null;
  return (
    <article class={`fact fact-${fact.verdict}`} aria-labelledby={heading}>
      <details>
        <summary class="fact-head">
          <h3 id={heading} class="fact-label">
            <FactLabel fact={fact} />
          </h3>
          {hasTitle && (
            <span class="agreed-figure">
              <Figure article={article} quantity={first.claim.quantity} />
            </span>
          )}
          <Givers fact={fact} />
          <VerdictTag fact={fact} />
          <Sign name="chevron" />
        </summary>
        <FactClaims fact={fact} voices={voices} />
      </details>
    </article>
  );
}
