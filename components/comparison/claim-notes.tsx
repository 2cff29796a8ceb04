import { Fragment } from "preact";
import type { Article } from "../../lib/model";
import { figureInWords } from "../../lib/view/fact-title";
import type { Voice } from "../../lib/view/sources";
import { Figure } from "../text/figure";
import { InWords } from "../text/in-words";
import { Message } from "../text/message";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";
import { useScope } from "./scope";

function Copies({ voice }: { readonly voice: Voice }) {
  const { articles } = useScope();
  if (voice.copies.length === 0) return null;
  const outlets = voice.copies.map((copy, index) => (
    <Fragment key={copy.articleId}>
      {index > 0 && " · "}
      <OutletName article={articles[copy.articleId]} />
    </Fragment>
  ));
  return (
    <span class="note">
      <Message
        id="claim.copies"
        count={voice.copies.length}
        values={{ count: <Count value={voice.copies.length} />, outlets }}
      />
    </span>
  );
}

function Count({ value }: { readonly value: number }) {
  return <>{useTranslation().number(value)}</>;
}

/** What else is to be said of a claim: how it denies, its copies, that it is later, what it replaced, a headline that disagrees. */
export function ClaimNotes({ voice, article }: { readonly voice: Voice; readonly article: Article }) {
  const { t } = useTranslation();
  const { later, history, headline, quantity } = voice.claim;
  const earlier = history.map((quantity, index) => (
    <Fragment key={quantity.start}>
      {index > 0 && " → "}
      <Figure article={article} quantity={quantity} />
    </Fragment>
  ));
  return (
    <>
      {quantity.hedge === "zero" && (
        <span class="note">
          <InWords words={figureInWords(quantity, article)} />
        </span>
      )}
      <Copies voice={voice} />
      {later && (
        <span class="note" title={t("claim.laterExplained")}>
          {t("claim.later")}
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
    </>
  );
}
