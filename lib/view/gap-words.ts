/** How far apart a fact's figures are, in the reader's words. */
import type { MessageKey, Translator } from "../i18n";
import type { Quantity } from "../model";
import { type Gap, gapOf } from "./gap";

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

export interface GapInWords {
  /** "25 against 31". */
  readonly ends: string;
  /** "24 % more"; null where it says nothing. */
  readonly distance: string | null;
}

function boundWords({ min, max, hedge }: Quantity, { t, number }: Translator): string {
  if (hedge === "zero") return number(0);
  if (min !== null && max !== null && min !== max) return `${number(min)}–${number(max)}`;
  const value = number(min ?? max ?? 0);
  return t(hedge === "range" ? "bounds.exact" : `bounds.${hedge}`, { value });
}

function distanceWords({ share, certainty }: Gap, { t, number, percent }: Translator): string | null {
  if (share === null) return null;
  if (share < TIMES_FROM) return t(SHARE_KEYS[certainty], { percent: percent(share) });
  const count = Math.round((share + 1) * 10) / 10;
  return t(TIMES_KEYS[certainty], { count, times: number(count) });
}

/** "25 against 31, 24 % more", or null where the figures are not apart or cannot be told apart. */
export function gapInWords(quantities: readonly Quantity[], translator: Translator): GapInWords | null {
  const gap = gapOf(quantities);
  if (!gap) return null;
  const [low, high] = [boundWords(gap.low, translator), boundWords(gap.high, translator)];
  return { ends: translator.t("fact.gap", { low, high }), distance: distanceWords(gap, translator) };
}
