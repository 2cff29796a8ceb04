/**
 * Writes assets/data/units/<language>.json from CLDR's names of units, currencies and territories (npm cldr-units-full,
 * cldr-numbers-full and cldr-localenames-full). What news writes otherwise stands in the packs.
 *
 * Usage: tsx scripts/build-unit-tables.ts [CODE…]     (every pack's where none is named)
 */
import { writeFileSync } from "node:fs";
import { MONEY_CODES, spelledOut } from "../lib/figures";
import type { UnitTable } from "../lib/languages/contract/units";
import { packUnitTable, UNITS } from "../lib/languages/unit-table";
import { namedPacks } from "./languages/named";
import { currencyNames, distinct, territoryNames, unitNames } from "./units/cldr";
import { isCommonWord } from "./units/common-words";
import { compact } from "./units/compact";
import { countriesOf, type Names, nounsOf, qualifierOf } from "./units/currencies";

/** Shorter than this, a short form is rather another word. */
const SHORTEST = 2;
const MARK_OR_DIGIT = /[^\p{L}\s]/u;

/** A form of a unit, if it can be no other word of the language. */
function isOwnWord(language: string, unit: string, form: string): boolean {
  if (MARK_OR_DIGIT.test(form)) return true;
  return form.length >= SHORTEST && !(form.length <= 3 && unit !== form && isCommonWord(language, form));
}

function unitsOf(language: string, nouns: ReadonlySet<string>): Record<string, string> {
  const namesOf = unitNames(language);
  const taken = new Set<string>();
  const table: Record<string, string> = {};
  for (const unit of UNITS) {
    const forms = distinct(namesOf(unit)).filter(
      (form) => !taken.has(form) && !nouns.has(form) && isOwnWord(language, unit, form),
    );
    for (const form of forms) taken.add(form);
    if (forms.length > 0) table[unit] = compact(forms);
  }
  return table;
}

/** Names that are more than a noun and a country's word beside it. */
function moneyOf(language: string, names: Names, nouns: ReadonlySet<string>): Record<string, string> {
  const table: Record<string, string> = {};
  for (const [code, forms] of names) {
    const own = forms.filter((name) => !nouns.has(name) && qualifierOf(language, name, nouns) === null);
    if (own.length > 0) table[code] = compact(own);
  }
  return table;
}

function tableOf(language: string): UnitTable {
  const namesOf = currencyNames(language);
  const names = new Map(MONEY_CODES.map((code) => [code, distinct(namesOf(code))]));
  const nouns = nounsOf(language, names);
  const words = new Set(nouns.flatMap((noun) => spelledOut(noun.words).split("|")));
  const sharing = new Set(nouns.flatMap(({ codes }) => (codes.includes(" ") ? codes.split(" ") : [])));
  return {
    units: unitsOf(language, words),
    money: moneyOf(language, names, words),
    nouns,
    countries: countriesOf(language, names, words, sharing, territoryNames(language)),
  };
}

for (const { code } of namedPacks()) {
  const table = packUnitTable(tableOf(code));
  writeFileSync(`assets/data/units/${code}.json`, `${JSON.stringify(table, null, 1)}\n`);
  console.log(`${code}: ${JSON.stringify(table).length} characters`);
}
