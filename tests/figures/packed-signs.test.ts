import { describe, expect, it } from "vitest";
import { packSigns, slotOf, unpackSigns } from "../../lib/figures/what/packed";

/** Names that are made up, each with a weight in tenths of either sign. */
const WEIGHTS = Array.from(
  { length: 3000 },
  (_, at) => [`front${at % 7}=word${at}`, ((at * 37) % 119) - 59] as const,
);

describe("packed signs", () => {
  it("come out as they were packed", () => {
    const packed = packSigns(WEIGHTS);
    const worth = unpackSigns(packed);
    const heavier = new Map<number, number>();
    for (const [sign, tenths] of WEIGHTS)
      if (Math.abs(tenths) > Math.abs(heavier.get(slotOf(sign)) ?? 0)) heavier.set(slotOf(sign), tenths);
    expect(new Map(worth)).toEqual(heavier);
    expect(packed.signs).toBe(heavier.size);
  });

  it("take two bytes each, or little more", () => {
    expect(packSigns(WEIGHTS).digits.length * 0.75).toBeLessThan(2.7 * WEIGHTS.length);
  });

  it("leave out what rounds to nothing and cut off what is too large", () => {
    const worth = unpackSigns(
      packSigns([
        ["small", 0.4],
        ["large", -400],
      ]),
    );
    expect([...worth]).toEqual([[slotOf("large"), -60]]);
  });

  it("stand far apart as well", () => {
    const far = [["a", 5] as const, ["b", -7] as const];
    const worth = unpackSigns(packSigns(far));
    expect(far.map(([sign]) => worth.get(slotOf(sign)))).toEqual([5, -7]);
  });

  it("are found by their two parts as by the whole name", () => {
    expect(slotOf("last=", "وحدة")).toBe(slotOf("last=وحدة"));
    expect(slotOf("last=", "a")).not.toBe(slotOf("first=", "a"));
  });

  it("of a pack without any are worth nothing", () => {
    expect(unpackSigns(packSigns([])).size).toBe(0);
  });
});
