import { describe, expect, it } from "vitest";
import { EventGroups } from "../../lib/match/events";

function grouped(ids: string[], pairs: [string, string, number][]): EventGroups {
  const groups = new EventGroups();
  groups.add(
    ids,
    pairs.map(([a, b, p]) => ({ a, b, p })),
  );
  return groups;
}

describe("EventGroups", () => {
  it("joins what agrees throughout", () => {
    const groups = grouped(
      ["a", "b", "c", "d"],
      [
        ["a", "b", 0.9],
        ["b", "c", 0.8],
        ["a", "c", 0.7],
        ["c", "d", 0.1],
      ],
    );
    expect(groups.groups()).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("makes no chain: one strong pair does not join two groups that otherwise disagree", () => {
    const groups = grouped(
      ["a", "b", "c", "d"],
      [
        ["a", "b", 0.95],
        ["c", "d", 0.95],
        ["b", "c", 0.9],
        ["a", "c", 0.06],
        ["a", "d", 0.06],
        ["b", "d", 0.06],
      ],
    );
    expect(groups.groups()).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("lets several reports that agree outweigh one in doubt", () => {
    const groups = grouped(
      ["a", "b", "c", "d"],
      [
        ["a", "b", 0.95],
        ["a", "c", 0.95],
        ["b", "c", 0.95],
        ["d", "a", 0.8],
        ["d", "b", 0.8],
        ["d", "c", 0.35],
      ],
    );
    expect(groups.groups()).toEqual([["a", "b", "c", "d"]]);
  });

  it("keeps a report that most of its event's are unlike, however unlike they are", () => {
    const groups = grouped(
      ["a", "b", "c", "d"],
      [
        ["a", "b", 0.95],
        ["a", "c", 0.95],
        ["b", "c", 0.95],
        ["d", "a", 0.9],
        ["d", "b", 0.8],
        ["d", "c", 0.02],
      ],
    );
    expect(groups.groups()).toEqual([["a", "b", "c", "d"]]);
  });

  it("grows as articles come and never takes a group apart", () => {
    const groups = grouped(["a", "b"], [["a", "b", 0.9]]);
    groups.add(
      ["c"],
      [
        { a: "c", b: "a", p: 0.9 },
        { a: "c", b: "b", p: 0.8 },
      ],
    );
    expect(groups.groups()).toEqual([["a", "b", "c"]]);
    groups.add(["d"], [{ a: "d", b: "a", p: 0.9 }]);
    expect(groups.groups()).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("gives the same events whatever the order of the pairs", () => {
    const pairs: [string, string, number][] = [
      ["a", "b", 0.9],
      ["b", "c", 0.6],
      ["c", "d", 0.85],
      ["a", "c", 0.3],
      ["b", "d", 0.2],
      ["a", "d", 0.1],
    ];
    const forwards = grouped(["a", "b", "c", "d"], pairs).groups();
    const backwards = grouped(["a", "b", "c", "d"], [...pairs].reverse()).groups();
    expect(backwards).toEqual(forwards);
    expect(forwards).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("lets no number of reports outweigh what the reader decided", () => {
    const left = Array.from({ length: 25 }, (_, at) => `l${at}`);
    const right = Array.from({ length: 25 }, (_, at) => `r${at}`);
    const ids = [...left, ...right];
    const pairs = ids.flatMap((a, at) => ids.slice(0, at).map((b) => ({ a, b, p: 0.999 })));
    const apart = new EventGroups();
    apart.add(ids, [...pairs, { a: "l0", b: "r0", p: 0, decided: true }]);
    expect(apart.groupOf("l0")).not.toContain("r0");
    const unlike = pairs.map((pair) => ({ ...pair, p: pair.a[0] === pair.b[0] ? 0.999 : 0.001 }));
    const joined = new EventGroups();
    joined.add(ids, [...unlike, { a: "l0", b: "r0", p: 1, decided: true }]);
    expect(joined.groupOf("l0")).toContain("r0");
  });

  it("replaces the score of a pair that comes again", () => {
    const groups = grouped(["a", "b"], [["a", "b", 0.1]]);
    groups.add([], [{ a: "a", b: "b", p: 0.9 }]);
    expect(groups.groups()).toEqual([["a", "b"]]);
  });
});
