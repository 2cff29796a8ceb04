/** Unit tables as they are kept: without the names of their entries, which every language would repeat. */
import type { MoneyNoun, UnitTable } from "./contract/units";

/** CLDR unit identifiers in the order of every table; where two are called the same, the first has the name. */
export const UNITS = [
  "kilometer meter decimeter centimeter millimeter micrometer nanometer mile yard foot inch nautical-mile light-year",
  "square-kilometer hectare square-meter square-centimeter square-mile acre square-yard square-foot square-inch dunam",
  "cubic-kilometer cubic-meter cubic-centimeter cubic-mile cubic-yard cubic-foot cubic-inch acre-foot",
  "liter deciliter centiliter milliliter hectoliter gallon barrel pint quart fluid-ounce bushel",
  "tonne kilogram gram milligram microgram ton pound ounce carat",
  "kilometer-per-hour meter-per-second mile-per-hour knot celsius fahrenheit kelvin degree",
  "gigawatt megawatt kilowatt watt horsepower kilowatt-hour kilocalorie calorie kilojoule joule",
  "hectopascal millibar bar pascal volt ampere",
  "petabyte terabyte gigabyte megabyte kilobyte byte gigabit megabit bit",
  "gigahertz megahertz kilohertz hertz megapixel",
  "century decade year month fortnight week day night hour minute second millisecond microsecond nanosecond",
  "percent permille",
]
  .join(" ")
  .split(" ");

/** A `UnitTable` as lists of entries parted by ";"; an entry under an ISO 4217 code begins with that code. */
export interface PackedUnitTable {
  /** In the order of `UNITS`, "" where the language has no name. */
  readonly units: string;
  readonly money: string;
  /** "words=codes", and "=usual" behind it where one is. */
  readonly nouns: string;
  readonly countries: string;
}

const CODE_LENGTH = 3;

const packedCodes = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([code, words]) => code + words)
    .join(";");

const entriesOf = (list: string): string[] => (list === "" ? [] : list.split(";"));

/** The table as it is kept. */
export function packUnitTable({ units, money, nouns, countries }: UnitTable): PackedUnitTable {
  return {
    units: UNITS.map((unit) => units[unit] ?? "").join(";"),
    money: packedCodes(money),
    nouns: nouns.map(({ words, codes, usual }) => [words, codes, usual ?? []].flat().join("=")).join(";"),
    countries: packedCodes(countries),
  };
}

const byCode = (list: string): Record<string, string> =>
  Object.fromEntries(entriesOf(list).map((entry) => [entry.slice(0, CODE_LENGTH), entry.slice(CODE_LENGTH)]));

function nounOf(entry: string): MoneyNoun {
  const [words = "", codes = "", usual] = entry.split("=");
  return { words, codes, ...(usual !== undefined && { usual }) };
}

/** The table as it is read. */
export function unitTable({ units, money, nouns, countries }: PackedUnitTable): UnitTable {
  const names = entriesOf(units);
  const named = UNITS.flatMap((unit, at) => (names[at] ? [[unit, names[at]] as const] : []));
  return {
    units: Object.fromEntries(named),
    money: byCode(money),
    nouns: entriesOf(nouns).map(nounOf),
    countries: byCode(countries),
  };
}
