import { Fragment } from "preact";
import type { Article, Claim } from "../../lib/model";
import { Sign } from "../icons";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { OutletName } from "../text/outlet-name";
import { Quoted } from "../text/quoted";
import { useTranslation } from "../translation";
import { Credit } from "./credit";
import { useScope } from "./scope";

interface EvidenceProps {
  readonly claim: Claim;
  readonly article: Article;
  /** Claims of articles with the same text. */
  readonly copies?: readonly Claim[];
}

function Copies({ copies }: { readonly copies: readonly Claim[] }) {
  const { number } = useTranslation();
  const { articles } = useScope();
  const outlets = copies.map((copy, index) => (
    <Fragment key={copy.articleId}>
      {index > 0 && " · "}
      <OutletName article={articles[copy.articleId]} />
    </Fragment>
  ));
  return (
    <p class="note">
      <Message id="claim.copies" count={copies.length} values={{ count: number(copies.length), outlets }} />
    </p>
  );
}

/** What the sentence itself calls the source, where the article named it more fully before. */
function AsWritten({ claim: { quantity }, article }: EvidenceProps) {
  const words = quantity.attribution?.asWritten;
  if (words === undefined) return null;
  const { language, direction } = article;
  const written = (
    <Foreign language={language} direction={direction}>
      {words}
    </Foreign>
  );
  return (
    <>
      {" "}
      <Message id="claim.asWritten" values={{ words: written }} />
    </>
  );
}

/** The sentence in which an article states a claim, who is credited there, and the way to its page. */
export function Evidence({ claim, article, copies = [] }: EvidenceProps) {
  const { t } = useTranslation();
  const { subjectId, onShow } = useScope();
  const { quantity, beneath } = claim;
  const isBefore = claim.articleId === subjectId && onShow !== null;
  return (
    <>
      <Quoted article={article} passage={quantity.passage} sentence={quantity.sentence} mark={quantity} />
      <p class="note">
        <Credit article={article} quantity={quantity} />
        <AsWritten claim={claim} article={article} />
      </p>
      {copies.length > 0 && <Copies copies={copies} />}
      {beneath.length > 0 && <p class="note">{t("claim.beneath", { count: beneath.length })}</p>}
      {!isBefore && <Origin url={article.url} />}
    </>
  );
}

function Origin({ url }: { readonly url: string | null }) {
  const { t } = useTranslation();
  if (url === null) return <p class="note">{t("claim.noPage")}</p>;
  return (
    <a class="report-link" href={url} target="_blank" rel="noreferrer">
      {t("claim.open")} <Sign name="external" />
    </a>
  );
}
