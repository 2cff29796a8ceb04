/** Figures in the units that a reader is used to: always beside the stated ones, never in their place. */

import { isMessageKey, type Translator, type UnitSystem } from "../i18n";
import { toBase } from "../measures";
import type { Quantity } from "../model";
import { trimEnd } from "../text/trim";

type Converting = Exclude<UnitSystem, "as-stated">;

/**
 * The unit that stands for another one in each system. Left out: degrees, since "2 degrees warmer" is no temperature;
 * tons and barrels, which are not the same everywhere.
 */
const COUNTERPARTS: Readonly<Record<Converting, Readonly<Record<string, string>>>> = {
  metric: {
    inch: "centimeter",
    foot: "meter",
    yard: "meter",
    mile: "kilometer",
    "nautical-mile": "kilometer",
    "mile-scandinavian": "kilometer",
    "square-foot": "square-meter",
    "square-yard": "square-meter",
    "square-mile": "square-kilometer",
    acre: "hectare",
    dunam: "hectare",
    "mile-per-hour": "kilometer-per-hour",
    knot: "kilometer-per-hour",
    ounce: "gram",
    pound: "kilogram",
    gallon: "liter",
  },
  imperial: {
    millimeter: "inch",
    centimeter: "inch",
    meter: "foot",
    kilometer: "mile",
    "square-meter": "square-foot",
    "square-kilometer": "square-mile",
    hectare: "acre",
    dunam: "acre",
    "meter-per-second": "mile-per-hour",
    "kilometer-per-hour": "mile-per-hour",
    gram: "ounce",
    kilogram: "pound",
    liter: "gallon",
  },
};

/** A figure's bounds in another unit, rounded no finer than they were stated. */
export interface Converted {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}

/** Digits that a conversion keeps at the least: "5 miles" are 8.0 kilometres rather than 8.05. */
const LEAST_DIGITS = 2;

function statedDigits(value: number): number {
  const [mantissa = ""] = String(Math.abs(value)).split("e", 1);
  const digits = mantissa.replace(".", "").replace(/^0+/u, "");
  return Math.max(LEAST_DIGITS, trimEnd(digits, "0").length);
}

function converted(value: number | null, from: string, to: string): number | null {
  if (value === null) return null;
  return Number((toBase(value, from) / toBase(1, to)).toPrecision(statedDigits(value)));
}

/** A figure in the reader's system; null where it already is, or has no counterpart there. */
export function besideOf({ min, max, unit }: Quantity, system: UnitSystem): Converted | null {
  const to = unit === null || system === "as-stated" ? undefined : COUNTERPARTS[system][unit];
  if (unit === null || to === undefined || (min === null && max === null)) return null;
  return { min: converted(min, unit, to), max: converted(max, unit, to), unit: to };
}

/** The same in the reader's words ("8.7 mi"), or null. */
export function besideWords(quantity: Quantity, { units, t, number, measure }: Translator): string | null {
  const beside = besideOf(quantity, units);
  if (!beside) return null;
  const min = beside.min ?? beside.max ?? 0;
  const max = beside.max ?? min;
  const known = measure(min, max, beside.unit);
  if (known !== null) return known;
  const key = `unit.${beside.unit}`;
  const value = min === max ? number(min) : `${number(min)}–${number(max)}`;
  return isMessageKey(key) ? t(key, { value }) : null;
}
