import type { Article, Quantity } from "../../lib/model";
import { Foreign } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { Message } from "../text/message";
import { useTranslation } from "../translation";

interface CreditProps {
  readonly article: Article;
  readonly quantity: Quantity;
  /** True where its place says that it is the source: the word for it is then for screen readers alone. */
  readonly inColumn?: boolean;
}

function Source({ article, quantity: { attribution } }: CreditProps) {
  if (!attribution) return null;
  const words = (text: string) => (
    <Foreign class="source" language={article.language} direction={article.direction}>
      {text}
    </Foreign>
  );
  const { source, relay } = attribution;
  if (!relay) return words(source);
  return <Message id="claim.via" values={{ source: words(source), relay: words(relay) }} />;
}

/** Who is credited with a figure, or that nobody is named. */
export function Credit(props: CreditProps) {
  const { t, parts } = useTranslation();
  if (!props.quantity.attribution) return <span class="credit unknown">{t("claim.noSource")}</span>;
  return (
    <span class="credit" dir={props.inColumn ? props.article.direction : undefined}>
      {parts("claim.source").map((part) => {
        if ("param" in part) return <Source key="source" {...props} />;
        return props.inColumn ? <Hidden key={part.text}>{part.text}</Hidden> : part.text;
      })}
    </span>
  );
}
