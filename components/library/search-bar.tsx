import { type Filters, isNarrowed, NO_FILTERS, ORDERS, PERIODS, type Period } from "../../lib/view/filters";
import { Sign } from "../icons";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface SearchBarProps {
  readonly filters: Filters;
  readonly outlets: readonly Facet[];
  readonly languages: readonly Facet[];
  readonly onFilter: (change: Partial<Filters>) => void;
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

interface FacetChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly facets: readonly Facet[];
  readonly value: string | null;
  readonly name: (value: string) => string;
  readonly onChoose: (value: string | null) => void;
}

/** One of the values that the library's articles have, with how many have it. */
function FacetChoice({ label, all, facets, value, name, onChoose }: FacetChoiceProps) {
  const { t } = useTranslation();
  const place = facets.findIndex((facet) => facet.value === value);
  return (
    <select
      class={value === null ? "filter" : "filter active"}
      aria-label={label}
      value={String(place)}
      onChange={(event) => onChoose(facets[Number(event.currentTarget.value)]?.value ?? null)}
    >
      <option value="-1">{all}</option>
      {facets.map((facet, index) => (
        <option key={facet.value} value={String(index)}>
          {t("library.facet", { name: name(facet.value), count: facet.count })}
        </option>
      ))}
    </select>
  );
}

function PeriodChoice({ filters, onFilter }: Pick<SearchBarProps, "filters" | "onFilter">) {
  const { t } = useTranslation();
  const { period } = filters;
  const day = (side: "since" | "until") => (
    <label class="day">
      {t(`library.${side}`)}
      <input
        type="date"
        value={filters[side]}
        onInput={(event) => onFilter({ [side]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <select
        class={period === "any" ? "filter" : "filter active"}
        aria-label={t("library.date")}
        value={period}
        onChange={(event) => onFilter({ period: PERIODS[event.currentTarget.selectedIndex] ?? "any" })}
      >
        {PERIODS.map((each: Period) => (
          <option key={each} value={each}>
            {t(`library.period.${each}`)}
          </option>
        ))}
      </select>
      {period === "between" && (
        <>
          {day("since")}
          {day("until")}
        </>
      )}
    </>
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
      <span>{t("library.ofEvent", { headline: filters.event.headline })}</span>
      <Sign name="close" />
      <Hidden>{t("library.clearFilters")}</Hidden>
    </button>
  );
}

/** Searching the library, and narrowing it down. */
export function SearchBar(props: SearchBarProps) {
  const { filters, outlets, languages, onFilter } = props;
  const { t, language } = useTranslation();
  return (
    <search class="search">
      <SearchField {...props} />
      <div class="filters">
        <EventChip {...props} />
        <FacetChoice
          label={t("library.outlet")}
          all={t("library.outlet.all")}
          facets={outlets}
          value={filters.outlet}
          name={(value) => value || t("article.unknownOutlet")}
          onChoose={(outlet) => onFilter({ outlet })}
        />
        {languages.length > 1 && (
          <FacetChoice
            label={t("library.language")}
            all={t("library.language.all")}
            facets={languages}
            value={filters.language}
            name={(value) => language(value) ?? t("library.language.unknown")}
            onChoose={(chosen) => onFilter({ language: chosen })}
          />
        )}
        <PeriodChoice {...props} />
        <label class="check">
          <input
            type="checkbox"
            checked={filters.unread}
            onChange={(event) => onFilter({ unread: event.currentTarget.checked })}
          />
          {t("library.unreadOnly")}
        </label>
        {isNarrowed(filters) && (
          <button
            type="button"
            class="quiet"
            onClick={() => onFilter({ ...NO_FILTERS, query: filters.query, order: filters.order })}
          >
            {t("library.clearFilters")}
          </button>
        )}
        <OrderChoice {...props} />
      </div>
    </search>
  );
}
