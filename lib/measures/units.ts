/**
 * Units that measure the same thing, brought to one. Factors are exact by definition: the international yard and pound
 * agreement of 1959, the SI Brochure (9th edition), and for acres NIST Handbook 44, Appendix C.
 */

interface Unit {
  readonly dimension: string;
  /** Value in the dimension's own unit = value × factor + offset. */
  readonly factor: number;
  readonly offset?: number;
}

function units(dimension: string, factors: Readonly<Record<string, number>>): [string, Unit][] {
  return Object.entries(factors).map(([unit, factor]) => [unit, { dimension, factor }]);
}

const MILE = 1609.344;
const FOOT = 0.3048;
const HOUR = 3600;
const DAY = 24 * HOUR;
const POUND = 0.45359237;

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units("length", {
    millimeter: 0.001,
    centimeter: 0.01,
    meter: 1,
    kilometer: 1000,
    inch: FOOT / 12,
    foot: FOOT,
    yard: 3 * FOOT,
    mile: MILE,
    "nautical-mile": 1852,
    "mile-scandinavian": 10_000,
  }),
  ...units("area", {
    "square-centimeter": 0.0001,
    "square-meter": 1,
    "square-kilometer": 1e6,
    "square-inch": (FOOT / 12) ** 2,
    "square-foot": FOOT ** 2,
    "square-yard": (3 * FOOT) ** 2,
    "square-mile": MILE ** 2,
    hectare: 10_000,
    acre: 43_560 * FOOT ** 2,
    dunam: 1000,
  }),
  ...units("speed", {
    "meter-per-second": 1,
    "kilometer-per-hour": 1000 / HOUR,
    "foot-per-second": FOOT,
    "mile-per-hour": MILE / HOUR,
    knot: 1852 / HOUR,
  }),
  ...units("mass", {
    gram: 0.001,
    kilogram: 1,
    tonne: 1000,
    pound: POUND,
    ounce: POUND / 16,
    ton: 2000 * POUND,
  }),
  ...units("volume", {
    milliliter: 0.001,
    liter: 1,
    "cubic-meter": 1000,
    "cubic-foot": FOOT ** 3 * 1000,
    "cubic-yard": (3 * FOOT) ** 3 * 1000,
    "acre-foot": 43_560 * FOOT ** 3 * 1000,
    gallon: 231 * 0.0254 ** 3 * 1000,
    barrel: 42 * 231 * 0.0254 ** 3 * 1000,
  }),
  ...units("duration", {
    second: 1,
    minute: 60,
    hour: HOUR,
    day: DAY,
    night: DAY,
    week: 7 * DAY,
    fortnight: 14 * DAY,
  }),
  ...units("power", { kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 }),
  ...units("energy", { "kilowatt-hour": 1, "megawatt-hour": 1e3, "gigawatt-hour": 1e6 }),
  ...units("data", { megabyte: 1, gigabyte: 1e3, terabyte: 1e6 }),
  ...units("percentage-point", { "basis-point": 0.01, "percentage-point": 1 }),
  // A month has no fixed length: it is never turned into days.
  ...units("years", { month: 1 / 12, quarter: 1 / 4, year: 1, decade: 10, century: 100 }),
]);

const TEMPERATURES: ReadonlyMap<string, Unit> = new Map([
  ["celsius", { dimension: "temperature", factor: 1, offset: 0 }],
  ["fahrenheit", { dimension: "temperature", factor: 5 / 9, offset: -160 / 9 }],
  ["kelvin", { dimension: "temperature", factor: 1, offset: -273.15 }],
]);

function find(unit: string): Unit | undefined {
  return UNITS.get(unit) ?? TEMPERATURES.get(unit);
}

/** What a unit measures; units of one dimension can be compared. A unit of no table is its own. */
export function dimensionOf(unit: string | null): string {
  return unit === null ? "" : (find(unit)?.dimension ?? unit);
}

/** A value in the unit of its dimension. */
export function toBase(value: number, unit: string | null): number {
  const known = unit === null ? undefined : find(unit);
  return known ? value * known.factor + (known.offset ?? 0) : value;
}
