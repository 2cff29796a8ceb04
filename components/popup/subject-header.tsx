import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Article } from "../../lib/model";
import { Foreign } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { useTranslation } from "../translation";

/** Headlines beyond this many UTF-16 units are shortened until the reader asks. */
const LONG_HEADLINE = 120;

interface SubjectHeaderProps {
  readonly article: Article;
  /** What the reader can do with it. */
  readonly children: ComponentChildren;
}

/** The article being read: outlet, date and headline, beside what the reader can do with it. */
export function SubjectHeader({ article, children }: SubjectHeaderProps) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const isLong = article.headline.length > LONG_HEADLINE;
  return (
    <header class="subject">
      <p class="subject-line">
        <OutletName article={article} withHost /> <Published iso={article.publishedAt} />
      </p>
      <div class="subject-actions">{children}</div>
      <h1 class={isLong && !whole ? "headline shortened" : "headline"}>
        <Foreign language={article.language} direction={article.direction}>
          {article.headline || t("article.noHeadline")}
        </Foreign>
      </h1>
      {isLong && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t("article.less") : t("article.more")}
        </button>
      )}
      {article.partial && <p class="partial">{t(`partial.${article.partial}`)}</p>}
    </header>
  );
}
