import { describe, expect, test } from "vitest";
import { NearRows } from "../../lib/view/near-rows";
import { generator } from "../store/generator";

const around = (at: number, reach: number) =>
  Array.from({ length: reach * 2 + 1 }, (_, offset) => at - reach + offset);

describe("rows near what is in sight", () => {
  test("are asked for once, and kept while they are near", () => {
    const rows = new NearRows<string>();
    expect(rows.move([1, 2], new Set([1, 2, 3]))).toEqual([1, 2]);
    expect(rows.move([1, 2, 3], new Set([1, 2, 3, 4]))).toEqual([3]);
    expect(
      rows.put([
        [1, "a"],
        [2, "b"],
      ]),
    ).toBe(true);
    expect([...rows.rows]).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    rows.move([9], new Set([9]));
    rows.put([[9, "z"]]);
    expect([...rows.rows.keys()]).toEqual([9]);
  });

  test("that come back late do not push out what is in sight by then", () => {
    const rows = new NearRows<string>();
    rows.move([1], new Set([1]));
    rows.move([50], new Set([50]));
    rows.put([[50, "now"]]);
    expect(rows.put([[1, "late"]])).toBe(false);
    expect([...rows.rows]).toEqual([[50, "now"]]);
    expect(rows.move([1], new Set([1]))).toEqual([1]);
  });

  test("are all there once everything has come back, in whatever order that is", () => {
    const random = generator(11);
    for (let round = 0; round < 300; round++) {
      const rows = new NearRows<number>();
      const onTheirWay: number[][] = [];
      let inSight: number[] = [];
      for (let step = 0; step < 12; step++) {
        const at = Math.floor(random() * 60);
        inSight = around(at, 2);
        onTheirWay.push(rows.move(inSight, new Set(around(at, 6))));
        if (random() < 0.5) {
          const [back = []] = onTheirWay.splice(Math.floor(random() * onTheirWay.length), 1);
          rows.put(back.map((key) => [key, key]));
        }
      }
      while (onTheirWay.length > 0) {
        const [back = []] = onTheirWay.splice(Math.floor(random() * onTheirWay.length), 1);
        rows.put(back.map((key) => [key, key]));
      }
      expect(inSight.filter((key) => !rows.rows.has(key))).toEqual([]);
    }
  });
});
