import { describe, expect, it } from "vitest";
import type { Quantity } from "../../lib/model";
import { gapOf } from "../../lib/view/gap";
import { exactly, figure } from "../compare/figures";

function named(quantities: readonly Quantity[]): string | null {
  const gap = gapOf(quantities);
  return gap && `${gap.low.text} and ${gap.high.text}`;
}

describe("the two figures that a gap is named by", () => {
  it.each<[string, Quantity[], string | null]>([
    ["the furthest apart", [exactly(40), exactly(55), exactly(47)], "40 and 55"],
    [
      "two that conflict, where the extremes can both be true",
      [figure(100, 100, "about"), exactly(107), exactly(109)],
      "107 and 109",
    ],
    ["a number and the bound that leaves it out", [exactly(70), figure(70, null, "more-than")], "70 and 70"],
    ["none, where all is one number", [exactly(12), exactly(12)], null],
  ])("is %s", (_, quantities, expected) => {
    expect(named(quantities)).toBe(expected);
  });
});
