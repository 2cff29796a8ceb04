/** What articles are narrowed down by, each in a field of its own. */
import { type Filters, PERIODS, type Period } from "../../lib/view/filters";
import { useTranslation } from "../translation";

/** A value that articles have, with how many have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
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

type ChoiceProps = Pick<FacetChoiceProps, "facets" | "value" | "onChoose">;

export function OutletChoice(props: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <FacetChoice
      {...props}
      label={t("library.outlet")}
      all={t("library.outlet.all")}
      name={(value) => value || t("article.unknownOutlet")}
    />
  );
}

/** Nothing to choose where all are in one language. */
export function LanguageChoice(props: ChoiceProps) {
  const { t, language } = useTranslation();
  if (props.facets.length < 2) return null;
  return (
    <FacetChoice
      {...props}
      label={t("library.language")}
      all={t("library.language.all")}
      name={(value) => language(value) ?? t("library.language.unknown")}
    />
  );
}

type PeriodFilter = Pick<Filters, "period" | "since" | "until">;

interface PeriodChoiceProps {
  readonly filters: PeriodFilter;
  readonly onFilter: (change: Partial<PeriodFilter>) => void;
}

/** The time of publication: a stretch up to now, or between two days. */
export function PeriodChoice({ filters, onFilter }: PeriodChoiceProps) {
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
