import { useId } from "preact/hooks";
import type { Fact } from "../../lib/model";
import { behindOf } from "../../lib/view/behind";
import { type IndependentClaim, textsIn, voicesOf } from "../../lib/view/sources";
import { valueGroups } from "../../lib/view/value-groups";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { ClaimRow } from "./claim-row";
import { FactLabel } from "./fact-label";
import { GapWords } from "./gap-words";
import { useScope } from "./scope";
import { VerdictTag } from "./verdict-tag";

/** "2 of 3 independent texts rely on Reuters": reports that agree may have one source. */
function BehindLine({ fact, voices }: { readonly fact: Fact; readonly voices: readonly IndependentClaim[] }) {
  const { number } = useTranslation();
  const { articles, texts } = useScope();
  const behind = behindOf(voices, texts);
  if (!behind) return null;
  const { language, direction } = articles[behind.articleId] ?? { language: "und", direction: "ltr" };
  const values = {
    count: number(behind.count),
    total: number(textsIn(fact, texts)),
    source: (
      <Foreign class="source" language={language} direction={direction}>
        {behind.name}
      </Foreign>
    ),
  };
  return (
    <p class="fact-line">
      <span>
        <Message id="fact.behind" count={behind.count} values={values} />
      </span>
    </p>
  );
}

/** Claims of one fact shown before the reader asks for all. */
const FIRST = 8;

interface Row {
  readonly voice: IndependentClaim;
  readonly isRepeated: boolean;
}

/** Where not all rows are shown at once, that of the article being read is among the first. */
function inSight(rows: readonly Row[], subjectId: string): readonly Row[] {
  const own = rows.findIndex(({ voice }) => voice.claim.articleId === subjectId);
  const row = rows[own];
  if (row === undefined || own < FIRST) return rows;
  return [{ ...row, isRepeated: false }, ...rows.slice(0, own), ...rows.slice(own + 1)];
}

/** A fact's claims, one line each, those of one value together. */
export function FactClaims({
  fact,
  voices,
}: {
  readonly fact: Fact;
  readonly voices: readonly IndependentClaim[];
}) {
  const { subjectId } = useScope();
  const rows = valueGroups(voices, fact.basis, subjectId).flatMap((group) =>
    group.map((voice, at) => ({ voice, isRepeated: at > 0 })),
  );
  return (
    <ShowMore items={inSight(rows, subjectId)} first={FIRST} more="fact.moreReports">
      {(shown) => (
        <ul class="claims">
          {shown.map(({ voice, isRepeated }) => (
            <ClaimRow
              key={voice.claim.articleId + voice.claim.quantity.start}
              voice={voice}
              fact={fact}
              isRepeated={isRepeated}
            />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

/** One fact with its verdict and what each report says. */
export function FactCard({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  const { texts, subjectId } = useScope();
  const heading = useId();
  const voices = voicesOf(fact, texts, subjectId);
  return (
    <article class={`fact fact-${fact.verdict}`} aria-labelledby={heading}>
      <div class="fact-head">
        <h3 id={heading} class="fact-label">
          <FactLabel fact={fact} />
        </h3>
        <GapWords fact={fact} quantities={voices.map(({ claim }) => claim.quantity)} />
        <VerdictTag fact={fact} />
      </div>
      <FactClaims fact={fact} voices={voices} />
      {fact.verdict === "single" && voices.length > 1 && (
        <p class="fact-line warning">{t("fact.copiesDiffer")}</p>
      )}
      <BehindLine fact={fact} voices={voices} />
    </article>
  );
}
