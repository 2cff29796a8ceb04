/** Units of one dimension brought to one scale, so that 15 miles and 24 kilometres are the same figure. */

/** Dimension and factor to its base unit, by CLDR unit identifier. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  millimeter: ["length", 0.001],
  centimeter: ["length", 0.01],
  meter: ["length", 1],
  kilometer: ["length", 1000],
  inch: ["length", 0.0254],
  foot: ["length", 0.3048],
  yard: ["length", 0.9144],
  mile: ["length", 1609.344],
  "nautical-mile": ["length", 1852],
  "square-meter": ["area", 1],
  "square-foot": ["area", 0.09290304],
  "square-kilometer": ["area", 1e6],
  "square-mile": ["area", 2.589988e6],
  hectare: ["area", 1e4],
  acre: ["area", 4046.856],
  dunam: ["area", 1000],
  "kilometer-per-hour": ["speed", 1],
  "mile-per-hour": ["speed", 1.609344],
  knot: ["speed", 1.852],
  "meter-per-second": ["speed", 3.6],
  second: ["time", 1],
  minute: ["time", 60],
  hour: ["time", 3600],
  day: ["time", 86_400],
  week: ["time", 604_800],
};

/** A value on its dimension's base scale, rounded to four digits; a unit without one stays as it is. */
export function onBaseScale(value: number, unit: string | null): { unit: string; value: number } {
  const known = unit !== null && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (!known) return { unit: unit ?? "", value };
  const [dimension, factor] = known;
  return { unit: dimension, value: Number((value * factor).toPrecision(4)) };
}
