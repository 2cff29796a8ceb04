import { describe, expect, it } from "vitest";
import { basisOf } from "../../lib/compare/basis";
import { claim, exactly, figure } from "./figures";
import { compare } from "./reports";

const dead = (value: number) => ({ ...exactly(value), kind: "killed" as const });
const moreThan = (value: number) => figure(value, null, "more-than");

describe("basisOf", () => {
  it("is none where nothing is contradicted", () => {
    expect(basisOf([claim("a", exactly(16)), claim("b", moreThan(15))])).toBeNull();
  });

  it("is a bound where the numbers stated are the same", () => {
    expect(
      basisOf([
        claim("a", exactly(100), { source: "the mayor", asOf: "2031-04-02" }),
        claim("b", moreThan(100), { source: "the army", asOf: "2031-04-03" }),
      ]),
    ).toBe("bound");
  });

  it.each([
    ["rises", 9, 12],
    ["falls", 12, 9],
  ])("is time where a number %s from day to day", (_, first, second) => {
    expect(
      basisOf([
        claim("a", exactly(first), { asOf: "2031-04-02T10:00:00Z" }),
        claim("b", exactly(second), { asOf: "2031-04-03" }),
        claim("c", exactly(second), { asOf: "2031-04-04" }),
      ]),
    ).toBe("over-time");
  });

  it.each([
    ["goes up and down", ["2031-04-02", "2031-04-03", "2031-04-04"]],
    ["stands for one day", ["2031-04-02T10:00:00Z", "2031-04-02", "2031-04-02"]],
    ["is given within minutes", ["2031-04-02T10:00:00Z", "2031-04-02T10:04:00Z", "2031-04-02T10:09:00Z"]],
    ["has no date", ["2031-04-02", null, "2031-04-04"]],
  ])("is a conflict where a number %s", (_, [a, b, c]) => {
    const values = [9, 12, 10].map((value) => exactly(value));
    const times = [a, b, c].map((time) => time ?? null);
    expect(basisOf(values.map((value, at) => claim(String(at), value, { asOf: times[at] ?? null })))).toBe(
      "conflict",
    );
  });

  it("is the sources where each value stands behind its own", () => {
    expect(
      basisOf([
        claim("a", exactly(9), { source: "the governor" }),
        claim("b", exactly(9)),
        claim("c", exactly(12), { source: "the hospital" }),
      ]),
    ).toBe("conflict");
    expect(
      basisOf([
        claim("a", exactly(9), { source: "the governor" }),
        claim("c", exactly(12), { source: "the hospital" }),
      ]),
    ).toBe("sources");
  });

  it("is a conflict where both sources are named by what they are alone, and may be one", () => {
    const told = (id: string, toll: string, source: string) => ({
      id,
      text: `Shooting in Orm\nA shooting in Orm on Sunday wounded ${toll} people, ${source} said.`,
      publishedAt: "2026-03-02T08:00:00Z",
    });
    const basisFor = (one: string, other: string) =>
      compare(told("a", "four", one), told("b", "three", other)).facts.find(
        ({ verdict }) => verdict === "differ",
      )?.basis;
    expect(basisFor("police", "authorities")).toBe("conflict");
    expect(basisFor("police", "the Orm hospital")).toBe("sources");
  });

  it("is a conflict where one source is named more fully", () => {
    expect(
      basisOf([
        claim("a", exactly(9), { source: "the governor" }),
        claim("c", exactly(12), { source: "the governor of Orm" }),
      ]),
    ).toBe("conflict");
  });

  it("is time where a report says that its number replaced another's, whatever the order", () => {
    const told = (value: number, id: string) => claim(id, dead(value), { asOf: "2031-04-02" });
    const claims = [told(75, "a"), told(71, "b"), told(76, "c")];
    expect(basisOf(claims)).toBe("conflict");
    expect(basisOf([...claims, { ...told(71, "d"), history: [dead(75)] }])).toBe("over-time");
  });

  it("is time where a later toll is lower, whoever gives it", () => {
    expect(
      basisOf([
        claim("a", dead(12), { source: "the governor", asOf: "2031-04-02" }),
        claim("b", dead(9), { source: "the hospital", asOf: "2031-04-04" }),
      ]),
    ).toBe("over-time");
  });

  it("is no time where nothing can have changed between the reports", () => {
    const claims = [
      claim("a", dead(200), { asOf: "2031-04-02" }),
      claim("b", dead(276), { asOf: "2031-04-04" }),
    ];
    expect(basisOf(claims, false)).toBe("conflict");
  });

  it("is time where numbers are a quarter of an hour apart", () => {
    const times = ["2031-04-02T20:34:00Z", "2031-04-02T20:55:00Z"];
    expect(
      basisOf([8, 5].map((value, at) => claim(String(at), dead(value), { asOf: times[at] ?? null }))),
    ).toBe("over-time");
  });

  it("is a conflict where one source is given with two values", () => {
    expect(
      basisOf([
        claim("a", exactly(9), { source: "the governor" }),
        claim("c", exactly(12), { source: "the governor" }),
      ]),
    ).toBe("conflict");
  });
});

it("lets what was counted since then grow, though it began long before", () => {
  const told = (id: string, publishedAt: string, sentence: string) => ({
    id,
    publishedAt,
    text: `Shells fall on Orm\nShells fell on Orm on Monday.\nThe war in Orm began in 2029.\n${sentence}`,
  });
  const { facts } = compare(
    told("a", "2031-04-02", "Since then, 62,004 people have been killed in Orm, the ministry said."),
    told("b", "2031-04-05", "At least 62,122 people have been killed in Orm since then, the ministry said."),
  );
  expect(facts.flatMap(({ basis }) => basis ?? [])).toEqual(["over-time"]);
});

it("lets nothing grow of which every report tells a year long past before it", () => {
  const told = (id: string, year: string, publishedAt: string, count: string) => ({
    id,
    publishedAt,
    text: `Killer of Orm falls ill\nThe killer of Orm was taken to a hospital on Monday.\nHe was convicted of the killings at a farm near Orm in ${year}.\nThe attack on the farm killed ${count} people.`,
  });
  const basis = (year: string) =>
    compare(told("a", year, "2031-04-02", "five"), told("b", year, "2031-04-03", "six")).facts.flatMap(
      (fact) => fact.basis ?? [],
    );
  expect(basis("2031")).toEqual(["over-time"]);
  expect(basis("1999")).toEqual(["conflict"]);
});

it("takes a sum for settled, though a later report gives less", () => {
  const told = (id: string, publishedAt: string, sum: string) => ({
    id,
    publishedAt,
    text: `Wall of Orm\nThe governor of Orm asks the council for ${sum} to build the wall of Orm.`,
  });
  const { facts } = compare(told("a", "2031-04-02", "$5.7 billion"), told("b", "2031-04-03", "$5 billion"));
  expect(facts.flatMap(({ basis }) => basis ?? [])).toEqual(["conflict"]);
});
