import type { LanguageCode } from "../model";
import { fold } from "../text/fold";

/** ISO 3166 codes in use; a code that the runtime does not know has no name and is left out. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Words of the longest name of a country. */
const LONGEST_NAME = 4;

interface CountryNames {
  /** Code by folded name. */
  readonly codes: ReadonlyMap<string, string>;
  /** The names' first words. */
  readonly openers: ReadonlySet<string>;
}

const known = new Map<LanguageCode, CountryNames>();

function displayNames(language: LanguageCode): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  } catch {
    return null;
  }
}

function codesByName(language: LanguageCode): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const names = displayNames(language);
  if (!names) return codes;
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = fold(names.of(first + second) ?? "");
      if (name !== "" && !codes.has(name)) codes.set(name, first + second);
    }
  return codes;
}

function readNames(language: LanguageCode): CountryNames {
  const codes = codesByName(language);
  return { codes, openers: new Set([...codes.keys()].map((name) => name.split(" ", 1)[0] ?? "")) };
}

function namesIn(language: LanguageCode): CountryNames {
  const names = known.get(language) ?? readNames(language);
  known.set(language, names);
  return names;
}

/**
 * Codes of the countries that a text names, given its folded words and, for each, the same word without what its
 * language writes onto the front. A name may have up to four words.
 */
export function countriesIn(
  words: readonly string[],
  bare: readonly string[],
  language: LanguageCode,
): string[] {
  const { codes, openers } = namesIn(language);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    if (!openers.has(words[at] ?? "") && !openers.has(bare[at] ?? "")) continue;
    for (let size = Math.min(LONGEST_NAME, words.length - at); size > 0; size--) {
      const rest = words.slice(at + 1, at + size);
      const code = codes.get([words[at], ...rest].join(" ")) ?? codes.get([bare[at], ...rest].join(" "));
      if (code === undefined) continue;
      found.add(code);
      break;
    }
  }
  return [...found];
}
