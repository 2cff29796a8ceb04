import type { ArticleSummary } from "../../lib/browser/protocol";
import { Sign } from "../icons";
import { Foreign } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { useTranslation } from "../translation";

interface ArticleRowProps {
  readonly article: ArticleSummary;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function RowDetails({ article }: { readonly article: ArticleSummary }) {
  const { t, date } = useTranslation();
  const savedOn = date(article.savedAt);
  return (
    <p class="row-details">
      <OutletName article={article} />
      <Published iso={article.publishedAt} />
      {savedOn && <span>{t("library.savedOn", { date: savedOn })}</span>}
      {article.versions > 1 && <span class="tag">{t("library.versions", { count: article.versions })}</span>}
      {article.url && (
        <a href={article.url} target="_blank" rel="noreferrer">
          {t("library.open")} <Sign name="external" />
        </a>
      )}
    </p>
  );
}

/** One saved article in the list. */
export function ArticleRow({ article, selected, onSelect, onOpen, onDelete }: ArticleRowProps) {
  const { t } = useTranslation();
  const headline = article.headline || t("article.noHeadline");
  return (
    <div class={selected ? "row selected" : "row"}>
      <input
        type="checkbox"
        checked={selected}
        aria-label={t("library.select", { headline })}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="row-text">
        <button type="button" class="row-headline" onClick={onOpen}>
          <Foreign language={article.language} direction={article.direction}>
            {headline}
          </Foreign>
        </button>
        <RowDetails article={article} />
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={t("library.deleteOne", { headline })}
        onClick={onDelete}
      >
        {t("library.delete")}
      </button>
    </div>
  );
}
