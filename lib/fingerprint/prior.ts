/**
 * How many articles of a language hold a term, before the library can tell: derived from word counts of film subtitles
 * (see NOTICES.md), so that a library of five articles already knows a rare word from a common one.
 */
import ar from "../../assets/data/terms/ar.json";
import de from "../../assets/data/terms/de.json";
import en from "../../assets/data/terms/en.json";
import es from "../../assets/data/terms/es.json";
import fa from "../../assets/data/terms/fa.json";
import fr from "../../assets/data/terms/fr.json";
import he from "../../assets/data/terms/he.json";
import it from "../../assets/data/terms/it.json";
import nl from "../../assets/data/terms/nl.json";
import pt from "../../assets/data/terms/pt.json";
import ru from "../../assets/data/terms/ru.json";
import tr from "../../assets/data/terms/tr.json";
import zh from "../../assets/data/terms/zh.json";
import type { LanguageCode } from "../model";
import { unpackWords } from "../text/front-coding";

/** Packed terms by half-octave of their share: class 4 is a share of 2^-2. */
type Classes = Readonly<Record<string, string>>;

const CLASSES: Readonly<Record<LanguageCode, Classes>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  it,
  nl,
  pt,
  ru,
  tr,
  zh,
};

/** Share of a term that no table holds. */
const UNLISTED = 2 ** -9;

const tables = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** A language's table, unpacked when it is first asked for: most readers use one or two. */
function tableOf(language: LanguageCode): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  const classes = Object.hasOwn(CLASSES, language) ? CLASSES[language] : undefined;
  for (const [octave, terms] of Object.entries(classes ?? {}))
    for (const term of unpackWords(terms)) table.set(term, 2 ** (-Number(octave) / 2));
  tables.set(language, table);
  return table;
}

/** Expected share (0–1] of articles in `language` that hold `term`. */
export function expectedShare(language: LanguageCode, term: string): number {
  return tableOf(language).get(term) ?? UNLISTED;
}
