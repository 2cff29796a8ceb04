import type { MessageKey } from "../../lib/i18n";
import type { Quantity } from "../../lib/model";
import { type Gap, gapOf } from "../../lib/view/gap";
import { useTranslation } from "../translation";

/** From this share on, "times as much" says more than a percentage. */
const TIMES_FROM = 1;

const SHARE_KEYS: Readonly<Record<Gap["certainty"], MessageKey>> = {
  exact: "fact.more",
  about: "fact.aboutMore",
  "at-least": "fact.atLeastMore",
};
const TIMES_KEYS: Readonly<Record<Gap["certainty"], MessageKey>> = {
  exact: "fact.times",
  about: "fact.aboutTimes",
  "at-least": "fact.atLeastTimes",
};

function useBoundWords(): (quantity: Quantity) => string {
  const { t, number } = useTranslation();
  return ({ min, max, hedge }) => {
    if (hedge === "zero") return number(0);
    if (min !== null && max !== null && min !== max) return `${number(min)}–${number(max)}`;
    const value = number(min ?? max ?? 0);
    return t(hedge === "range" ? "bounds.exact" : `bounds.${hedge}`, { value });
  };
}

/** How far apart a fact's figures are: "25 against 31, 24 % more". */
export function GapWords({ quantities }: { readonly quantities: readonly Quantity[] }) {
  const { t, number, percent } = useTranslation();
  const words = useBoundWords();
  const gap = gapOf(quantities);
  if (!gap) return null;
  const { share, certainty } = gap;
  const distance =
    share === null
      ? null
      : share < TIMES_FROM
        ? t(SHARE_KEYS[certainty], { percent: percent(share) })
        : t(TIMES_KEYS[certainty], { times: number(Math.round((share + 1) * 10) / 10) });
  return (
    <span class="gap">
      <bdi>{t("fact.gap", { low: words(gap.low), high: words(gap.high) })}</bdi>
      {distance && <span class="gap-distance">{distance}</span>}
    </span>
  );
}
