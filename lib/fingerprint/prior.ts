/**
 * How many articles of a language hold a term, before the library can tell: derived from word counts of film subtitles
 * (see NOTICES.md), so that a library of five articles already knows a rare word from a common one.
 */
import { termPriors } from "../../assets/data/terms";
import type { LanguageCode } from "../model";
import { unpackWords } from "../text/front-coding";

/** Share of a term that no table holds. */
const UNLISTED = 2 ** -9;

const tables = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** A language's table, unpacked when it is first asked for: most readers use one or two. */
function tableOf(language: LanguageCode): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  const classes = Object.hasOwn(termPriors, language) ? termPriors[language] : undefined;
  // Packed terms by half-octave of their share: class 4 is a share of 2^-2.
  for (const [octave, terms] of Object.entries(classes ?? {}))
    for (const term of unpackWords(terms)) table.set(term, 2 ** (-Number(octave) / 2));
  tables.set(language, table);
  return table;
}

/** Expected share (0–1] of articles in `language` that hold `term`. */
export function expectedShare(language: LanguageCode, term: string): number {
  return tableOf(language).get(term) ?? UNLISTED;
}
