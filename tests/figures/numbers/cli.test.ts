import { describe, expect, it } from "vitest";
import { numbersLine } from "../../../lib/cli/numbers";

const outputOf = (line: object): unknown => JSON.parse(numbersLine(JSON.stringify(line)) ?? "null");

describe("the numbers command", () => {
  it("prints every number of a line with its place", () => {
    expect(outputOf({ id: "a", lang: "en", text: "10–15 in F-16s" })).toEqual({
      id: "a",
      quantities: [
        { start: 0, end: 5, text: "10–15", min: 10, max: 15, hedge: "range", comparable: true },
        { start: 11, end: 13, text: "16", min: 16, max: 16, hedge: "exact", comparable: false },
      ],
    });
  });

  it("takes a region's language for its own", () => {
    expect(outputOf({ id: 1, lang: "es-MX", text: "veinte" })).toMatchObject({
      id: 1,
      quantities: [{ min: 20 }],
    });
  });

  it("gives nothing for a line that it cannot read", () => {
    expect(numbersLine("{")).toBeNull();
    expect(numbersLine('{"id":1}')).toBeNull();
    expect(numbersLine("[]")).toBeNull();
  });
});
