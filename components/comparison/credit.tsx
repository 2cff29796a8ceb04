import type { Article, Quantity } from "../../lib/model";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { useTranslation } from "../translation";

interface CreditProps {
  readonly article: Article;
  readonly quantity: Quantity;
}

/** Who is credited with a figure, in the article's words, or that nobody is named. */
export function Credit({ article, quantity: { attribution } }: CreditProps) {
  const { t } = useTranslation();
  if (!attribution) return <span class="credit unknown">{t("claim.noSource")}</span>;
  const words = (text: string) => (
    <Foreign class="source" language={article.language} direction={article.direction}>
      {text}
    </Foreign>
  );
  const { source, relay } = attribution;
  return (
    <span class="credit">
      {relay ? (
        <Message id="claim.sourceVia" values={{ source: words(source), relay: words(relay) }} />
      ) : (
        <Message id="claim.source" values={{ source: words(source) }} />
      )}
    </span>
  );
}
