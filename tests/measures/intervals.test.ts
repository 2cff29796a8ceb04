import { describe, expect, it } from "vitest";
import { contradict, distanceBetween, sameNumber, verdictOf } from "../../lib/measures";
import { exactly, figure } from "../compare/figures";

const billions = (count: number) => ({ ...exactly(count * 1e9), text: `${count} billion` });
const millions = (count: number) => ({ ...exactly(count * 1e6), text: `$${count} million`, unit: "USD" });
const thousands = (count: number) => ({ ...exactly(count * 1000), text: `${count} thousand` });
const price = (text: string) => ({ ...exactly(Number(text), "USD"), text });
const about = (value: number) => figure(value, value, "about");
const moreThan = (value: number) => figure(value, null, "more-than");
const atLeast = (value: number) => figure(value, null, "at-least");
const lessThan = (value: number) => figure(null, value, "less-than");
const atMost = (value: number) => figure(null, value, "at-most");

describe("verdictOf", () => {
  it.each([
    ["differ", "two numbers", [exactly(25), exactly(31)]],
    ["differ", "a number that 'more than' leaves out", [exactly(100), moreThan(100)]],
    ["differ", "a number that 'less than' leaves out", [exactly(10), lessThan(10)]],
    ["differ", "a number outside a range", [exactly(16), figure(10, 15, "range")]],
    ["differ", "a zero and a toll", [figure(0, 0, "zero"), exactly(2)]],
    ["differ", "one of three", [exactly(60), about(60), exactly(70)]],
    ["agree", "megawatts and gigawatts", [exactly(3400, "megawatt"), exactly(3.4, "gigawatt")]],
    [
      "agree",
      "basis points and a percentage point",
      [exactly(50, "basis-point"), exactly(0.5, "percentage-point")],
    ],
    ["agree", "weeks and a fortnight", [exactly(2, "week"), exactly(1, "fortnight")]],
    ["agree", "a number and the same with 'about'", [exactly(60), about(60)]],
    ["agree", "a number and the same with 'at least'", [exactly(41), atLeast(41)]],
    ["agree", "a number and the same with 'at most'", [exactly(12), atMost(12)]],
    ["agree", "two equal ranges", [figure(10, 15, "range"), figure(10, 15, "range")]],
    ["agree", "a number and the same rounded", [exactly(7204), exactly(7204.31)]],
    ["agree", "two shares, one rounded", [exactly(4.4, "percent"), exactly(4.43, "percent")]],
    ["agree", "billions, rounded", [billions(2), billions(1.98)]],
    ["differ", "billions that do not round to one another", [billions(2.1), billions(1.98)]],
    ["differ", "two thousands", [exactly(5000), exactly(5200)]],
    ["agree", "tons for tonnes", [exactly(5, "ton"), exactly(5, "tonne")]],
    ["agree", "tons and tonnes", [exactly(110, "ton"), exactly(100, "tonne")]],
    ["differ", "more tons than tonnes", [exactly(7, "ton"), exactly(5, "tonne")]],
    ["compatible", "a number above a lower bound", [exactly(16), moreThan(15)]],
    ["compatible", "a number within a range", [exactly(12), figure(10, 15, "range")]],
    ["compatible", "numbers that 'about' reaches", [exactly(318_000), about(300_000)]],
    ["differ", "a number in full digits and the same as a bound", [exactly(350_000), moreThan(350_000)]],
    ["agree", "a scaled number and the same as a bound", [billions(64), moreThan(64e9)]],
    [
      "agree",
      "a measure and the same as a bound",
      [exactly(400, "pound"), figure(400, null, "more-than", "pound")],
    ],
    ["agree", "hundreds of millions, one to the last million", [millions(200), millions(201)]],
    ["differ", "hundreds of millions further apart", [millions(200), millions(215)]],
    ["agree", "thousands, the rest cut off", [thousands(656), exactly(656_534)]],
    ["differ", "thousands as fine as one another", [thousands(656), thousands(657)]],
    ["differ", "prices to the cent", [price("990.00"), price("968.30")]],
    ["agree", "decades and the years that they stand for", [exactly(2, "decade"), exactly(26, "year")]],
    ["differ", "decades and years beyond them", [exactly(2, "decade"), exactly(31, "year")]],
    ["single", "one figure", [exactly(3)]],
  ] as const)("says %s of %s", (verdict, _, figures) => {
    expect(verdictOf(figures)).toBe(verdict);
    expect(verdictOf([...figures].reverse())).toBe(verdict);
  });

  it("lets 'about' reach ten per cent either way and no further", () => {
    expect(contradict(about(100), exactly(110))).toBe(false);
    expect(contradict(about(100), exactly(111))).toBe(true);
  });

  it.each([
    [exactly(5, "mile"), exactly(8, "kilometer")],
    [exactly(11_400, "acre"), exactly(4_600, "hectare")],
    [exactly(50, "mile-per-hour"), exactly(80, "kilometer-per-hour")],
    [exactly(48, "hour"), exactly(2, "day")],
    [exactly(104, "fahrenheit"), exactly(40, "celsius")],
  ])("finds the same value in two units", (a, b) => {
    expect(sameNumber(a, b)).toBe(true);
    expect(verdictOf([a, b])).toBe("agree");
  });

  it("allows for rounding only where a unit was converted", () => {
    expect(sameNumber(exactly(1000, "meter"), exactly(1010, "meter"))).toBe(false);
    expect(sameNumber(exactly(5, "mile"), exactly(9, "kilometer"))).toBe(false);
  });

  it("takes noughts for digits left out where each converted gives the other", () => {
    expect(verdictOf([exactly(20, "mile"), exactly(30, "kilometer")])).toBe("agree");
    expect(verdictOf([exactly(20, "mile"), exactly(40, "kilometer")])).toBe("differ");
  });
});

describe("distanceBetween", () => {
  it("is nothing where intervals as stated overlap, and grows with the ratio", () => {
    expect(distanceBetween(figure(10, 15, "range"), exactly(12))).toBe(0);
    const [near, far] = [
      distanceBetween(exactly(64), exactly(71)),
      distanceBetween(exactly(64), exactly(640)),
    ];
    expect(near).toBeGreaterThan(0);
    expect(far).toBeGreaterThan(near);
  });
});
