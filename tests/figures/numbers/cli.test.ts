import { describe, expect, it } from "vitest";
import { numbersLine } from "../../../lib/cli/numbers";

const outputOf = (line: object, full = false): unknown =>
  JSON.parse(numbersLine(JSON.stringify(line), full) ?? "null");

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

  it("prints whole figures, and why a number is none", () => {
    const text = "Deaths rose from 12 to at least 17 on 3 May, police said.";
    expect(outputOf({ id: "b", lang: "en-GB", text }, true)).toMatchObject({
      id: "b",
      quantities: [
        { start: 17, end: 19, text: "12", kind: "killed", superseded: true, sentence: text },
        {
          text: "at least 17",
          min: 17,
          max: null,
          hedge: "at-least",
          attribution: "police",
          comparable: true,
        },
        { text: "3", comparable: false, notComparable: "date" },
      ],
    });
  });

  it("gives nothing for a line that it cannot read", () => {
    expect(numbersLine("{")).toBeNull();
    expect(numbersLine('{"id":1}')).toBeNull();
    expect(numbersLine("[]")).toBeNull();
  });
});
