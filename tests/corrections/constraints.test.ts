import { describe, expect, test } from "vitest";
import { Constraints, type PairWord } from "../../lib/corrections";
import { generator } from "../store/generator";

const same = (a: string, b: string): PairWord<string> => ({ a, b, same: true });
const apart = (a: string, b: string): PairWord<string> => ({ a, b, same: false });

describe("what belongs together", () => {
  test("carries over from pair to pair", () => {
    const said = new Constraints([same("a", "b"), same("b", "c"), apart("c", "d")]);
    expect(said.decide("a", "c")).toBe(true);
    expect(said.decide("a", "d")).toBe(false);
    expect(said.decide("a", "e")).toBeNull();
    expect(said.sameAs("c")).toEqual(["a", "b", "c"]);
    expect(said.allow(["e", "a"], ["f", "d"])).toBe(false);
    expect(said.allow(["e", "a"], ["f", "b"])).toBe(true);
  });

  test("of words that exclude one another the first holds", () => {
    const said = new Constraints([apart("a", "c"), same("a", "b"), same("b", "c")]);
    expect([said.decide("a", "b"), said.decide("b", "c"), said.decide("a", "c")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("never holds what cannot be the same", () => {
    const letters = (all: readonly string[]) => all.map((one) => one[0]);
    const said = new Constraints(
      [same("a1", "b1"), same("a2", "b1")],
      (as, bs) => !letters(as).some((letter) => letters(bs).includes(letter)),
    );
    expect(said.decide("a1", "b1")).toBe(true);
    expect(said.decide("a2", "b1")).toBeNull();
  });
});

describe("whatever is said in whatever order", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "it is consistent, and the first word always holds (seed %i)",
    (seed) => {
      const random = generator(seed);
      const things = Array.from({ length: 9 }, (_, at) => `thing${at}`);
      const any = () => things[Math.floor(random() * things.length)] ?? "";
      const words = Array.from({ length: 30 }, () => ({ a: any(), b: any(), same: random() < 0.5 }));
      const proper = words.filter(({ a, b }) => a !== b);
      const said = new Constraints(proper);
      const [first] = proper;
      expect(said.decide(first?.a ?? "", first?.b ?? "")).toBe(first?.same);
      let decided = 0;
      for (const a of things)
        for (const b of things) {
          expect(said.decide(a, b)).toBe(said.decide(b, a));
          if (a !== b) expect(said.decide(a, b) === true).toBe(said.sameAs(a).includes(b));
          if (said.decide(a, b) !== null) decided++;
          for (const c of things)
            if (said.decide(a, b) === true) expect(said.decide(a, c)).toBe(said.decide(b, c));
        }
      expect(decided).toBeGreaterThan(things.length);
      for (const [at, word] of proper.entries()) {
        const held = said.decide(word.a, word.b) === word.same;
        const before = new Constraints(proper.slice(0, at)).decide(word.a, word.b);
        expect(held).toBe(before === null || before === word.same);
      }
    },
  );
});
