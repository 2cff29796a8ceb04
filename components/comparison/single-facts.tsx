import type { Fact } from "../../lib/model";
import { voicesOf } from "../../lib/view/sources";
import { ClaimRow } from "./claim-row";
import { FactCard } from "./fact-card";
import { useScope } from "./scope";

interface SingleFactsProps {
  readonly facts: readonly Fact[];
  /** True where all are of the article being read, which need not be said of each. */
  readonly areOwn?: boolean;
}

/**
 * Facts that one text alone gives. One needs no card, its claim is the row; unless copies of the text have changed the
 * figure, which is told.
 */
export function SingleFacts({ facts, areOwn = false }: SingleFactsProps) {
  const { texts, subjectId } = useScope();
  const voiced = facts.map((fact) => ({ fact, voices: voicesOf(fact, texts, subjectId) }));
  const alike = voiced.filter(({ voices }) => voices.length < 2);
  return (
    <>
      {alike.length > 0 && (
        <ul class={areOwn ? "claims singles own" : "claims singles"}>
          {alike.flatMap(({ fact, voices }) =>
            voices.map((voice) => (
              <ClaimRow key={fact.id} voice={voice} fact={fact} isAlone isOwn={areOwn} />
            )),
          )}
        </ul>
      )}
      {voiced.map(({ fact, voices }) => voices.length > 1 && <FactCard key={fact.id} fact={fact} />)}
    </>
  );
}
