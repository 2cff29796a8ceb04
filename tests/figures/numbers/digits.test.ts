import { describe, expect, it } from "vitest";
import { readDigits } from "../../../lib/figures/numbers/digits";
import { tokenize } from "../../../lib/text/tokens";

const values = (text: string, decimal: "." | "," = ".") =>
  readDigits(text, tokenize(text), 0, { decimal }).map(({ value }) => value);

describe("digits", () => {
  it.each([
    ["1,234", ".", 1234],
    ["1.234", ",", 1234],
    ["1,234", ",", 1.234],
    ["1.234", ".", 1.234],
    ["1234.567", ",", 1234.567],
    ["0,683", ".", 0.683],
    ["5,00", ".", 5],
    ["1,234.5", ",", 1234.5],
    ["1.234,5", ".", 1234.5],
    ["1'234'567", ".", 1234567],
    ["12,34,567.89", ".", 1234567.89],
    ["٢٬٣٥٠", ".", 2350],
    ["٤١٫٧", ".", 41.7],
    ["۱۲۳", ",", 123],
    ["1 234 567.89", ".", 1234567.89],
    ["40\u202f000", ",", 40000],
    ["１２,３４５", ".", 12345],
  ] as const)("%s with the decimal mark %s is %d", (text, decimal, value) => {
    expect(values(text, decimal)).toEqual([value]);
  });

  it("takes dates, versions and lists apart", () => {
    expect(values("12.03.2031")).toEqual([12, 3, 2031]);
    expect(values("1.2.3")).toEqual([1, 2, 3]);
    expect(values("22,24,26")).toEqual([22, 24, 26]);
  });

  it("joins over spaces only groups of three", () => {
    expect(values("423 0000")).toEqual([423]);
    expect(values("2018 300")).toEqual([2018]);
  });

  it("takes a point for grouping before round thousands where both habits are met", () => {
    const mixed = (text: string) => readDigits(text, tokenize(text), 0, { decimal: ".", mixedMarks: true });
    expect(["3.500", "٣.٥٠٠", "3.675", "0.500", "3.5"].map((text) => mixed(text)[0]?.value)).toEqual([
      3500, 3500, 3.675, 0.5, 3.5,
    ]);
  });

  it("has no value beyond fifteen digits", () => {
    expect(values("123456789101231")).toEqual([123456789101231]);
    expect(values("1234567891012314")).toEqual([Number.NaN]);
  });

  it("reads nothing with certainty where marks are doubled between digits", () => {
    const text = "1,,2..3";
    const tokens = tokenize(text);
    const starts = tokens.flatMap(({ type }, at) => (type === "digits" ? [at] : []));
    const read = starts.flatMap((at) => readDigits(text, tokens, at, { decimal: "." }));
    expect(read.map(({ value }) => value)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(values("41..")).toEqual([41]);
  });
});
