import { expectedShare } from "../fingerprint";
import type { Fingerprint } from "../model";
import { termKey } from "./corpus";

/** One key under which an article stands in the index, with its weight for that article. */
export interface IndexKey {
  readonly key: string;
  readonly weight: number;
}

/** Terms that an article is found by, the rarest first. */
const TERM_KEYS = 64;
/** Names that it is found by. */
const NAME_KEYS = 40;
/** Figures that it is found by. */
const FIGURE_KEYS = 16;
/** What a term of the beginning counts beside one of the rest. */
const LEDE_GAIN = 1.5;
/** Figures below this say nothing: half of all reports hold a three. */
const TELLING_FIGURE = 13;

function termKeys(fingerprint: Fingerprint): IndexKey[] {
  const lede = new Set(fingerprint.ledeTerms);
  return fingerprint.terms
    .map(([term, count]) => {
      const rarity = -Math.log(expectedShare(fingerprint.language, term));
      const gain = lede.has(term) ? LEDE_GAIN : 1;
      return { key: termKey(fingerprint.language, term), weight: rarity * gain * (1 + Math.log(count)) };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TERM_KEYS);
}

function isTelling(figureKey: string): boolean {
  return Number(figureKey.slice(figureKey.lastIndexOf(":") + 1)) >= TELLING_FIGURE;
}

/** A figure's value alone: another language's reading may give it another kind. */
function valueKey(figureKey: string): string {
  return `#${figureKey.slice(figureKey.lastIndexOf(":") + 1)}`;
}

/**
 * The keys under which an article is found: its most telling terms, the script-independent keys of its names, its
 * telling figures and the days of its event. At most some 130; each key once.
 */
export function indexKeys(fingerprint: Fingerprint): IndexKey[] {
  const names = fingerprint.nameKeys
    .slice(0, NAME_KEYS)
    .map((key) => ({ key, weight: key.includes(" ") ? 6 : 4 }));
  const figures = fingerprint.figureKeys.filter(isTelling).map(valueKey);
  const days = fingerprint.eventDays.map((key) => ({ key, weight: 2 }));
  const figureKeys = [...new Set(figures)].slice(0, FIGURE_KEYS).map((key) => ({ key, weight: 3 }));
  return [...termKeys(fingerprint), ...names, ...figureKeys, ...days];
}
