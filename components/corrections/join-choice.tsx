import type { Fact } from "../../lib/model";
import { FactLabel } from "../comparison/fact-label";
import { useScope } from "../comparison/scope";
import { Figure } from "../text/figure";
import { OutletName } from "../text/outlet-name";

interface JoinChoiceProps {
  readonly facts: readonly Fact[];
  readonly onChoose: (fact: Fact) => void;
}

/** Figures of a fact named in a choice. */
const NAMED = 3;

/** The facts that a figure may belong to, each by its label and first figures. */
export function JoinChoice({ facts, onChoose }: JoinChoiceProps) {
  const { articles } = useScope();
  return (
    <>
      {facts.map((fact) => (
        <button key={fact.id} type="button" class="choice choice-fact" onClick={() => onChoose(fact)}>
          <span>
            <FactLabel fact={fact} />
          </span>
          <span class="note">
            {fact.claims.slice(0, NAMED).map(({ articleId, quantity }) => {
              const article = articles[articleId];
              return (
                article && (
                  <span key={articleId} class="choice-figure">
                    <Figure article={article} quantity={quantity} /> <OutletName article={article} />
                  </span>
                )
              );
            })}
          </span>
        </button>
      ))}
    </>
  );
}
