import { describe, expect, it } from "vitest";
import "../../lib/i18n/arabic";
import { translator } from "../../lib/i18n";
import type { Quantity } from "../../lib/model";
import { besideOf, besideWords } from "../../lib/view/units";

const measured = (unit: string | null, min: number | null, max: number | null = min): Quantity => ({
  passage: 0,
  start: 0,
  end: 1,
  text: "1",
  sentence: { start: 0, end: 1 },
  min,
  max,
  hedge: "exact",
  kind: "distance",
  unit,
  what: "",
  attribution: null,
  notComparable: null,
  superseded: false,
});

describe("a figure in the reader's units", () => {
  it.each([
    ["kilometres in miles", measured("kilometer", 14), "imperial", { min: 8.7, max: 8.7, unit: "mile" }],
    ["miles in kilometres", measured("mile", 1250), "metric", { min: 2010, max: 2010, unit: "kilometer" }],
    ["Swedish miles", measured("mile-scandinavian", 5), "metric", { min: 50, max: 50, unit: "kilometer" }],
    ["a range", measured("foot", 10, 20), "metric", { min: 3, max: 6.1, unit: "meter" }],
    ["an open side", measured("acre", 100, null), "metric", { min: 40, max: null, unit: "hectare" }],
    ["a unit of one region", measured("dunam", 50), "imperial", { min: 12, max: 12, unit: "acre" }],
  ] as const)("is %s", (_name, quantity, system, converted) => {
    expect(besideOf(quantity, system)).toEqual(converted);
  });

  it.each([
    ["the units are wanted as stated", measured("mile", 5), "as-stated"],
    ["the figure is in that system already", measured("kilometer", 5), "metric"],
    ["there is no unit", measured(null, 5), "metric"],
    ["degrees may be a difference", measured("celsius", 2), "imperial"],
    ["the unit is not the same everywhere", measured("ton", 2), "metric"],
    ["no number is stated", measured("mile", null), "metric"],
  ] as const)("is not given where %s", (_name, quantity, system) => {
    expect(besideOf(quantity, system)).toBeNull();
  });

  it("is said in the reader's language and digits", () => {
    const plain = (text: string | null) => text?.replace(/[\u2066-\u2069]/gu, "").replace(/\s/gu, " ");
    const english = translator("en", "as-written", "metric");
    expect(plain(besideWords(measured("mile", 5, 6), english))).toBe("8–9.7 km");
    expect(plain(besideWords(measured("square-mile", 3), english))).toBe("7.8 km²");
    const arabic = translator("ar", "arabic-indic", "metric");
    expect(plain(besideWords(measured("mile", 5), arabic))).toBe("٨ كم");
    expect(plain(besideWords(measured("square-mile", 3), arabic))).toBe("٧٫٨ كم²");
  });
});
