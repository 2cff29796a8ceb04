import { describe, expect, it } from "vitest";
import { lastDigitOf } from "../../lib/measures";
import { figure } from "../compare/figures";

describe("lastDigitOf", () => {
  it.each([
    ["7,204", 7204, 1],
    ["7204.31", 7204.31, 0.01],
    ["about 2.36 billion", 2.36e9, 1e7],
    ["2 billion", 2e9, 1e9],
    ["4.4 percent", 4.4, 0.1],
    ["1.234.500", 1_234_500, 100],
    ["1,200", 1200, 100],
    ["500,000", 500_000, 100_000],
    ["two million", 2e6, 400_000],
    ["200", 200, 1],
    ["٧٢٠٤٫٣", 7204.3, 0.1],
    ["۱۲ هزار", 12_000, 1000],
    ["5,000", 5000, 1],
    ["990.00", 990, 0.01],
    ["200 million", 200e6, 4e6],
    ["59 million and 78 thousand", 59_078_000, 1000],
    ["twelve", 12, 1],
    ["no one", 0, 1],
  ])("of %s", (text, value, worth) => {
    expect(lastDigitOf({ ...figure(value, value), text })).toBeCloseTo(worth, 10);
  });
});
