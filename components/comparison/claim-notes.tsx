import { Fragment } from "preact";
import type { Article } from "../../lib/model";
import { figureInWords } from "../../lib/view/fact-title";
import type { IndependentClaim } from "../../lib/view/sources";
import { Figure } from "../text/figure";
import { InWords } from "../text/in-words";
import { Message } from "../text/message";
import { useTranslation } from "../translation";

interface ClaimNotesProps {
  readonly voice: IndependentClaim;
  readonly article: Article;
}

/** True where something must be said of a claim beside its line. */
function hasNotes({ claim: { quantity, history, headline, isAltered } }: IndependentClaim): boolean {
  return quantity.hedge === "zero" || history.length > 0 || headline !== null || isAltered === true;
}

/** What else is to be said of a claim: how it denies, what it replaced, a headline or a copied text that disagrees. */
export function ClaimNotes({ voice, article }: ClaimNotesProps) {
  const { t } = useTranslation();
  if (!hasNotes(voice)) return null;
  const { history, headline, quantity, isAltered } = voice.claim;
  const earlier = history.map((quantity, index) => (
    <Fragment key={quantity.start}>
      {index > 0 && " → "}
      <Figure article={article} quantity={quantity} />
    </Fragment>
  ));
  return (
    <span class="claim-notes">
      {quantity.hedge === "zero" && (
        <span class="note">
          <InWords words={figureInWords(quantity, article)} />
        </span>
      )}
      {history.length > 0 && (
        <span class="note">
          <Message id="claim.history" values={{ values: earlier }} />
        </span>
      )}
      {headline && (
        <span class="note warning">
          <Message
            id="claim.headlineSays"
            values={{ figure: <Figure article={article} quantity={headline} /> }}
          />
        </span>
      )}
      {isAltered && <span class="note warning">{t("claim.altered")}</span>}
    </span>
  );
}
