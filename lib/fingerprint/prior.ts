/**
 * How many articles of a language hold a term, before the library can tell: derived from word counts of film subtitles
 * (see NOTICES.md), so that a library of five articles already knows a rare word from a common one.
 */
import { termPriors } from "../../assets/data/terms";
import type { LanguageCode } from "../model";
import { HashedWords } from "../text/hashed-words";

/** Share of a term that no table holds. */
const UNLISTED = 2 ** -9;

const tables = new Map<LanguageCode, HashedWords>();

/** A language's table, unpacked when it is first asked for: most readers use one or two. */
function tableOf(language: LanguageCode): HashedWords | null {
  const known = tables.get(language);
  if (known) return known;
  const packed = Object.hasOwn(termPriors, language) ? termPriors[language] : undefined;
  if (!packed) return null;
  const table = new HashedWords(packed);
  tables.set(language, table);
  return table;
}

/** Half-octave class of the share of articles that hold a term: class 4 is a share of 2^-2. Null where none is known. */
export function commonness(language: LanguageCode, term: string): number | null {
  return tableOf(language)?.numberOf(term) ?? null;
}

/** Expected share (0–1] of articles in `language` that hold `term`. */
export function expectedShare(language: LanguageCode, term: string): number {
  const octave = commonness(language, term);
  return octave === null ? UNLISTED : 2 ** (-octave / 2);
}
