import type { ArticleSummary } from "../../lib/library";
import type { Span } from "../../lib/model";
import type { Snippet } from "../../lib/view/snippet";
import { Sign } from "../icons";
import { Foreign, languageTag } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { useTranslation } from "../translation";
import { TagList } from "./tag-list";

export interface ListedRow {
  readonly article: ArticleSummary;
  /** The first place of the headline that a search found. */
  readonly hit: Span | null;
  /** Where a search found the article by its text. */
  readonly snippet: Snippet | null;
  /** Never opened by the reader. */
  readonly unread: boolean;
}

interface ArticleRowProps {
  readonly row: ListedRow;
  readonly tags: readonly string[];
  readonly selected: boolean;
  /** `range` is true where the reader wants everything from the last selection to here. */
  readonly onSelect: (selected: boolean, range: boolean) => void;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function RowDetails({ article }: { readonly article: ArticleSummary }) {
  const { t } = useTranslation();
  return (
    <p class="row-details">
      <OutletName article={article} withHost />
      <Published iso={article.publishedAt} />
      {article.versions > 1 && <span class="tag">{t("library.versions", { count: article.versions })}</span>}
    </p>
  );
}

/** The words around what was found, as the article has them. */
function FoundAt({ article, snippet }: { readonly article: ArticleSummary; readonly snippet: Snippet }) {
  return (
    <p class="row-snippet">
      <bdi lang={languageTag(article.language)} dir={article.direction}>
        {snippet.before}
        <mark>{snippet.hit}</mark>
        {snippet.after}
      </bdi>
    </p>
  );
}

function RowActions({
  article,
  headline,
  onDelete,
}: {
  article: ArticleSummary;
  headline: string;
  onDelete: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div class="row-actions">
      {article.url && (
        <a
          class="quiet icon-button"
          href={article.url}
          target="_blank"
          rel="noreferrer"
          title={t("library.open")}
          aria-label={t("library.openOf", { headline })}
        >
          <Sign name="external" />
        </a>
      )}
      <button
        type="button"
        class="quiet icon-button"
        title={t("library.delete")}
        aria-label={t("library.deleteOne", { headline })}
        onClick={onDelete}
      >
        <Sign name="trash" />
      </button>
    </div>
  );
}

/** The headline with what was found in it marked. */
function Headline({ headline, hit }: { readonly headline: string; readonly hit: Span | null }) {
  if (hit === null) return <>{headline}</>;
  return (
    <>
      {headline.slice(0, hit.start)}
      <mark>{headline.slice(hit.start, hit.end)}</mark>
      {headline.slice(hit.end)}
    </>
  );
}

/** One saved article in the list. */
export function ArticleRow({ row, tags, selected, onSelect, onOpen, onDelete }: ArticleRowProps) {
  const { t } = useTranslation();
  const { article, hit, snippet, unread } = row;
  const headline = article.headline || t("article.noHeadline");
  return (
    <div class={`row${selected ? " selected" : ""}${unread ? " unread" : ""}`}>
      <input
        type="checkbox"
        checked={selected}
        aria-label={t("library.select", { headline })}
        onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
      />
      <div class="row-text">
        <button type="button" class="row-headline" onClick={onOpen}>
          <Foreign language={article.language} direction={article.direction}>
            <Headline headline={headline} hit={hit} />
          </Foreign>
          {unread && (
            <>
              {" "}
              <Hidden>({t("library.unread")})</Hidden>
            </>
          )}
        </button>
        <RowDetails article={article} />
        <TagList tags={tags} />
        {snippet && <FoundAt article={article} snippet={snippet} />}
      </div>
      <RowActions article={article} headline={headline} onDelete={onDelete} />
    </div>
  );
}
