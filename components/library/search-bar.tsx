import type { LibraryView } from "../../lib/view/address";
import { type Filters, isNarrowed, NO_FILTERS, ORDERS } from "../../lib/view/filters";
import { Sign } from "../icons";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";
import { type Facet, LanguageChoice, OutletChoice, PeriodChoice } from "./facets";

export interface TaggedArticles {
  readonly tag: string;
  readonly articles: readonly string[];
}

export interface SearchBarProps {
  readonly filters: Filters;
  readonly outlets: readonly Facet[];
  readonly languages: readonly Facet[];
  /** The reader's tags, with the articles that bear them. */
  readonly tags: readonly TaggedArticles[];
  /** Articles whose notes hold what is sought. */
  readonly foundByNotes: readonly string[];
  readonly onFilter: (change: Partial<Filters>) => void;
  /** Whether articles are listed, or events. */
  readonly view: LibraryView;
}

function SearchField({ filters, onFilter }: Pick<SearchBarProps, "filters" | "onFilter">) {
  const { t } = useTranslation();
  return (
    <label class="search-field">
      <Sign name="search" />
      <input
        type="search"
        dir={filters.query === "" ? undefined : "auto"}
        maxLength={200}
        aria-label={t("library.search")}
        placeholder={t("library.search")}
        value={filters.query}
        onInput={(event) => onFilter({ query: event.currentTarget.value })}
      />
    </label>
  );
}

interface CheckProps extends Pick<SearchBarProps, "filters" | "onFilter"> {
  readonly name: "unread" | "several" | "differs";
  readonly label: string;
}

function Check({ filters, onFilter, name, label }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={filters[name]}
        onChange={(event) => onFilter({ [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
}

/** Articles under one of the reader's tags, those of events that bear it among them. */
function TagChoice({ tags, onFilter }: Pick<SearchBarProps, "tags" | "onFilter">) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <select
      class="filter"
      aria-label={t("note.tag")}
      value=""
      onChange={(event) => {
        const chosen = tags[event.currentTarget.selectedIndex - 1];
        if (chosen) onFilter({ event: { ids: chosen.articles, headline: chosen.tag, isTag: true } });
      }}
    >
      <option value="">{t("note.tag.all")}</option>
      {tags.map(({ tag, articles }) => (
        <option key={tag} value={tag}>
          {t("library.facet", { name: tag, count: articles.length })}
        </option>
      ))}
    </select>
  );
}

function OrderChoice({ filters, onFilter }: Pick<SearchBarProps, "filters" | "onFilter">) {
  const { t } = useTranslation();
  return (
    <select
      class="filter order"
      aria-label={t("library.order")}
      value={filters.order}
      onChange={(event) => onFilter({ order: ORDERS[event.currentTarget.selectedIndex] ?? "saved" })}
    >
      {ORDERS.map((order) => (
        <option key={order} value={order}>
          {t(`library.order.${order}`)}
        </option>
      ))}
    </select>
  );
}

function EventChip({ filters, onFilter }: Pick<SearchBarProps, "filters" | "onFilter">) {
  const { t } = useTranslation();
  if (!filters.event) return null;
  return (
    <button type="button" class="filter active chip" onClick={() => onFilter({ event: null })}>
      <span>
        {filters.event.isTag
          ? t("note.tagged", { tag: filters.event.headline })
          : t("library.ofEvent", { headline: filters.event.headline })}
      </span>
      <Sign name="close" />
      <Hidden>{t("library.clearFilters")}</Hidden>
    </button>
  );
}

/** Searching the library, and narrowing it down. */
export function SearchBar(props: SearchBarProps) {
  const { filters, outlets, languages, onFilter, view } = props;
  const { t } = useTranslation();
  const isCleared = isNarrowed(filters) || (view === "events" && (filters.several || filters.differs));
  return (
    <search class="search">
      <SearchField {...props} />
      {props.foundByNotes.length > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            onFilter({
              query: "",
              event: { ids: props.foundByNotes, headline: filters.query.trim(), isTag: true },
            })
          }
        >
          {t("note.found", { count: props.foundByNotes.length })}
        </button>
      )}
      <div class="filters">
        <EventChip {...props} />
        <OutletChoice facets={outlets} value={filters.outlet} onChoose={(outlet) => onFilter({ outlet })} />
        <LanguageChoice
          facets={languages}
          value={filters.language}
          onChoose={(language) => onFilter({ language })}
        />
        <PeriodChoice {...props} />
        <TagChoice {...props} />
        {view === "articles" && <Check {...props} name="unread" label={t("library.unreadOnly")} />}
        {view === "events" && <Check {...props} name="several" label={t("event.several")} />}
        {view === "events" && <Check {...props} name="differs" label={t("event.differs")} />}
        {isCleared && (
          <button
            type="button"
            class="quiet"
            onClick={() => onFilter({ ...NO_FILTERS, query: filters.query, order: filters.order })}
          >
            {t("library.clearFilters")}
          </button>
        )}
        {view === "articles" && <OrderChoice {...props} />}
      </div>
    </search>
  );
}
