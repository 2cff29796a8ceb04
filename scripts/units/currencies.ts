/** Nouns, forms and countries of currencies, found by comparing CLDR's names. */
import { packFor } from "../../lib/languages";
import type { MoneyNoun, MoneyWords } from "../../lib/languages/contract/units";
import { distinct } from "./cldr";
import { isCommonWord } from "./common-words";
import { compact } from "./compact";
import { ADJECTIVE_ENDINGS, COMMON_NOUNS, NOUN_FORMS, territoriesOf, USUAL } from "./lists";

/** Names by code. */
export type Names = ReadonlyMap<string, readonly string[]>;

const JOINTS = /[\s-]+/u;
/** A hyphen alone before the noun is no part of either: "US-Dollar". */
const SEPARATORS = /\s+|-(?=\p{L}+$)/u;
/** So many letters may differ between forms of one noun. */
const LONGEST_ENDING = 3;

function countryPlace(language: string): MoneyWords["countryPlace"] {
  return packFor(language).quantities.money?.countryPlace;
}

function wordsOf(name: string): string[] {
  return name.split(JOINTS).filter(Boolean);
}

function nounFormsOf(language: string, word: string): string[] {
  return NOUN_FORMS[language]?.[word]?.split(" ") ?? [word];
}

function adjectiveFormsOf(language: string, word: string): string[] {
  const known = ADJECTIVE_ENDINGS[language]?.find(([ending]) => word.endsWith(ending));
  if (!known) return [word];
  const stem = word.slice(0, -known[0].length);
  return known[1].split(" ").map((ending) => stem + ending);
}

/** The words of a name that may be its noun. */
function headsOf(language: string, name: string): string[] {
  const words = wordsOf(name);
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  const place = countryPlace(language);
  if (place === undefined) return [];
  return place === "either" ? [first, last] : [place === "behind" ? first : last];
}

function codesByHead(language: string, names: Names): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [code, forms] of names)
    for (const head of forms.flatMap((form) => headsOf(language, form)))
      if (COMMON_NOUNS.has(head) || !isCommonWord(language, head))
        found.set(head, (found.get(head) ?? new Set()).add(code));
  return found;
}

function isForm(a: string, b: string): boolean {
  const shared = Math.max(3, Math.min(a.length, b.length) - LONGEST_ENDING);
  return a.slice(0, shared) === b.slice(0, shared);
}

interface Group {
  readonly words: string[];
  readonly codes: ReadonlySet<string>;
}

/** Words that stand for the same currencies, or for some of them and are spelled alike, are one noun. */
function grouped(heads: ReadonlyMap<string, ReadonlySet<string>>): Group[] {
  const groups: Group[] = [];
  for (const [word, codes] of [...heads].sort(([, a], [, b]) => b.size - a.size)) {
    const same = groups.find(
      (group) =>
        [...codes].every((code) => group.codes.has(code)) && group.words.some((known) => isForm(known, word)),
    );
    if (same) same.words.push(word);
    else groups.push({ words: [word], codes });
  }
  return groups;
}

/** In a language where either word may be the noun, the one that is met once is the other's. */
function isNoun(language: string, { codes }: Group): boolean {
  return countryPlace(language) !== "either" || codes.size > 1;
}

/** The nouns of money: shared ones, and those of one currency ("yen") unless common words are spelled so. */
export function nounsOf(language: string, names: Names): MoneyNoun[] {
  return grouped(codesByHead(language, names))
    .filter((group) => isNoun(language, group))
    .map(({ words, codes }) => {
      const forms = distinct(words.flatMap((word) => nounFormsOf(language, word)));
      const usual = [...codes].find((code) => codes.size > 1 && USUAL.has(code));
      return { words: compact(forms), codes: [...codes].join(" "), ...(usual && { usual }) };
    });
}

/** What a name says beside its noun, where the two make it up; null for other names. */
export function qualifierOf(language: string, name: string, nouns: ReadonlySet<string>): string | null {
  const place = countryPlace(language);
  const words = name.split(place === "behind" ? /\s+/u : SEPARATORS).filter(Boolean);
  if (place === undefined || words.length < 2) return null;
  if (place !== "before" && nouns.has(words[0] ?? "")) return words.slice(1).join(" ");
  return place !== "behind" && nouns.has(words.at(-1) ?? "") ? words.slice(0, -1).join(" ") : null;
}

/** A country's names and the words for what is its own, by the code of a currency whose noun others share. */
export function countriesOf(
  language: string,
  names: Names,
  nouns: ReadonlySet<string>,
  sharing: ReadonlySet<string>,
  namesOf: (territory: string) => readonly string[],
): Record<string, string> {
  const table: Record<string, string> = {};
  for (const code of sharing) {
    const own = (names.get(code) ?? []).flatMap((name) => {
      const qualifier = qualifierOf(language, name, nouns);
      return qualifier === null ? [] : adjectiveFormsOf(language, qualifier);
    });
    table[code] = compact(distinct([...territoriesOf(code).flatMap((place) => namesOf(place)), ...own]));
  }
  return table;
}
