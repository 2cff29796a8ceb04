import type { Fact } from "../../lib/model";
import { factTitle } from "../../lib/view/fact-title";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";

/** What a fact counts, in the words of one of its articles, and the kind of count. */
export function FactLabel({ fact }: { readonly fact: Fact }) {
  const { label, kind } = factTitle(fact, useTranslation());
  if (label === null) return <>{kind}</>;
  return (
    <>
      <Foreign language={fact.labelLanguage}>{label}</Foreign>
      {kind && (
        <>
          {" "}
          <span class="kind">{kind}</span>
        </>
      )}
    </>
  );
}
