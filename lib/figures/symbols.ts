import type { Kind } from "../model";

/** Signs of measures that all languages share; identifiers as in CLDR's unit list. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  percent: "% | ٪",
  permille: "‰",
  kilometer: "km | kms",
  meter: "m",
  centimeter: "cm",
  millimeter: "mm",
  foot: "ft",
  "square-kilometer": "km² | km2 | sq km | sq. km | km^2",
  "square-meter": "m² | m2 | sq m | sqm | sq. m",
  "square-mile": "sq mi | sq. mi",
  "square-foot": "sq ft | sqft | sq. ft",
  hectare: "ha",
  "kilometer-per-hour": "km/h | kph | kmh | km / h",
  "mile-per-hour": "mph",
  "meter-per-second": "m/s",
  kilogram: "kg | kgs",
  gram: "g",
  liter: "l",
  milliliter: "ml",
  "cubic-meter": "m³ | m3",
  celsius: "°C | ° C | ℃",
  fahrenheit: "°F | ° F | ℉",
  degree: "°",
  megawatt: "MW",
  gigawatt: "GW",
  "kilowatt-hour": "kWh",
  "megawatt-hour": "MWh",
  hertz: "Hz",
  megahertz: "MHz",
};

/** Those that some writers set before the number. */
export const SYMBOLS_BEFORE: Readonly<Record<string, string>> = { percent: "% | ٪" };

/** Money of which only the article can tell whose it is. */
export const MONEY = "money";

const KIND_UNITS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  percent: ["percent", "percentage-point", "basis-point", "permille"],
  distance: [
    "light-year",
    "kilometer",
    "meter",
    "decimeter",
    "centimeter",
    "millimeter",
    "micrometer",
    "nanometer",
    "mile",
    "nautical-mile",
    "mile-scandinavian",
    "yard",
    "foot",
    "inch",
  ],
  area: [
    "square-kilometer",
    "square-meter",
    "square-centimeter",
    "square-mile",
    "square-foot",
    "square-inch",
    "square-yard",
    "hectare",
    "acre",
    "dunam",
    "feddan",
  ],
  duration: [
    "nanosecond",
    "microsecond",
    "millisecond",
    "second",
    "minute",
    "hour",
    "day",
    "night",
    "week",
    "fortnight",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
  ],
  magnitude: ["magnitude"],
  money: ["cent", MONEY],
};

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  Object.entries(KIND_UNITS).flatMap(([kind, units]) => units.map((unit) => [unit, kind as Kind] as const)),
);

const CURRENCY = /^[A-Z]{3}$/u;

/** Measures for which CLDR has no identifier: they give a figure its kind and leave its unit open. */
const UNNAMED: ReadonlySet<string> = new Set(["magnitude", "feddan", "cent", MONEY]);

/** The identifier under which a unit is shown; null where CLDR has none. */
export function identifierOf(unit: string): string | null {
  return UNNAMED.has(unit) ? null : unit;
}

/** Whether a unit is a currency's code. */
export function isCurrency(unit: string): boolean {
  return CURRENCY.test(unit);
}

/** The kind that a unit gives a figure; speeds, weights, volumes and temperatures are `other`. */
export function kindOfUnit(unit: string): Kind {
  return isCurrency(unit) ? "money" : (KIND_OF.get(unit) ?? "other");
}
