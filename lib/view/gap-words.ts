/** How far apart a fact's figures are, in the reader's words. */
import type { MessageKey, Translator } from "../i18n";
import type { Fact, Quantity } from "../model";
import { type Gap, gapOf } from "./gap";
import { type Change, changeOf } from "./verdict-words";

/** From this share on, "times as much" says more than a percentage. */
const TIMES_FROM = 1;

const SHARE_KEYS: Readonly<Record<Gap["certainty"], MessageKey>> = {
  exact: "fact.more",
  about: "fact.aboutMore",
  "at-least": "fact.atLeastMore",
};
const LESS_KEYS: Readonly<Record<Gap["certainty"], MessageKey>> = {
  exact: "fact.less",
  about: "fact.aboutLess",
  "at-least": "fact.atLeastLess",
};
const TIMES_KEYS: Readonly<Record<Gap["certainty"], MessageKey>> = {
  exact: "fact.times",
  about: "fact.aboutTimes",
  "at-least": "fact.atLeastTimes",
};

export interface GapInWords {
  /** "25 against 31"; of what came with time "31, later 25". */
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

/** What a fall has taken away, as a share of what was there. */
function fallWords({ share, certainty }: Gap, { t, percent }: Translator): string | null {
  return share === null ? null : t(LESS_KEYS[certainty], { percent: percent(share / (1 + share)) });
}

/**
 * "25 against 31, 24 % more", or null where the figures are not apart or cannot be told apart; of what changed with time, in
 * its order: "31, later 25, 19 % less".
 */
export function gapInWords(
  quantities: readonly Quantity[],
  translator: Translator,
  change: Change | null = null,
): GapInWords | null {
  const gap = gapOf(quantities);
  if (!gap) return null;
  const { t } = translator;
  const [low, high] = [boundWords(gap.low, translator), boundWords(gap.high, translator)];
  if (change === "fall")
    return { ends: t("fact.later", { first: high, last: low }), distance: fallWords(gap, translator) };
  const ends = change ? t("fact.later", { first: low, last: high }) : t("fact.gap", { low, high });
  return { ends, distance: distanceWords(gap, translator) };
}

/** How far apart the figures of a fact are that differs, all of them or those that are shown; null of any other fact. */
export function gapOfFact(
  fact: Fact,
  translator: Translator,
  quantities: readonly Quantity[] = fact.claims.map(({ quantity }) => quantity),
): GapInWords | null {
  return fact.verdict === "differ" ? gapInWords(quantities, translator, changeOf(fact)) : null;
}
