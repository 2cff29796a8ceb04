/**
 * How many of CLDR's names of units and currencies are read with their value and code, by language: every number and
 * case of a name, behind a plain number.
 *
 * Usage: tsx tests/bench/unit-names.ts [--verbose]
 */
import { allPacks } from "../../lib/languages";
import type { LanguagePack } from "../../lib/languages/contract";
import { currencyNames, unitNames } from "../../scripts/units/cldr";
import { read } from "../figures/reading";

/** The currencies that news speaks of most. */
const CURRENCIES =
  "AED AFN ALL AMD AOA ARS AUD AZN BDT BGN BHD BIF BOB BRL BYN CAD CDF CHF CLP CNY COP CRC CUP CZK DKK DOP DZD EGP ETB EUR GBP GEL GHS GTQ HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LBP LKR LYD MAD MMK MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SDG SEK SGD SYP THB TND TRY TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR".split(
    " ",
  );
const UNITS =
  "kilometer meter centimeter millimeter mile yard foot inch nautical-mile light-year square-kilometer hectare square-meter square-centimeter square-mile acre square-foot cubic-meter cubic-kilometer cubic-foot liter milliliter hectoliter gallon barrel tonne kilogram gram milligram ton ounce kilometer-per-hour meter-per-second mile-per-hour knot celsius fahrenheit degree gigawatt megawatt kilowatt watt horsepower kilowatt-hour kilocalorie kilojoule hectopascal millibar volt terabyte gigabyte megabyte kilobyte gigahertz megahertz hertz century decade year month week day hour minute second millisecond percent".split(
    " ",
  );
const VALUE = 45;
const REMARK = /\s*[(（].*[)）]/u;

function isRead(pack: LanguagePack, name: string, unit: string): boolean {
  const quantities = read(pack.code, `${VALUE} ${name}`);
  return quantities.some((quantity) => quantity.max === VALUE && quantity.unit === unit);
}

function share(
  pack: LanguagePack,
  units: readonly string[],
  namesOf: (unit: string) => readonly string[],
): string {
  const cases = units.flatMap((unit) =>
    [...new Set(namesOf(unit).map((name) => name.replace(REMARK, "").trim()))].map(
      (name) => [unit, name] as const,
    ),
  );
  const missed = cases.filter(([unit, name]) => !isRead(pack, name, unit));
  if (process.argv.includes("--verbose")) console.log(missed.map((one) => one.join(" ")).join("\n"));
  return `${((100 * (cases.length - missed.length)) / cases.length).toFixed(1)} % of ${cases.length}`;
}

for (const pack of allPacks()) {
  const currencies = share(pack, CURRENCIES, currencyNames(pack.code));
  console.log(`${pack.code}  currencies ${currencies}, units ${share(pack, UNITS, unitNames(pack.code))}`);
}
