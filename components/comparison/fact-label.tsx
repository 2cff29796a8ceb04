import type { Fact, Kind } from "../../lib/model";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";

/** Kinds that tell what happened to those counted; the others show in the figure itself. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>(["killed", "wounded", "missing", "displaced", "detained"]);

/** What a fact counts, in the words of one of its articles, and the kind of count. */
export function FactLabel({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  const kind = t(`kind.${fact.kind}`);
  if (fact.label === "") return <>{fact.kind === "other" ? t("fact.unlabelled") : kind}</>;
  const isTold = TOLD.has(fact.kind) && !fact.label.toLowerCase().includes(kind.toLowerCase());
  return (
    <>
      <Foreign language={fact.labelLanguage}>{fact.label}</Foreign>
      {isTold && (
        <>
          {" "}
          <span class="kind">{kind}</span>
        </>
      )}
    </>
  );
}
