import { describe, expect, it } from "vitest";
import { replaceLinks, withoutClosingMarks, withoutStrong } from "../../lib/extract/markdown-marks";

const linked = (text: string): string => replaceLinks(text, "[", (label) => label || null);
const pictured = (text: string): string => replaceLinks(text, "![", () => "");

describe("Markdown's marks", () => {
  it("keeps a link's label, with a title behind its target or without", () => {
    expect(linked('Rain [fell](a.html) and [rose](b "The (river)") again')).toBe("Rain fell and rose again");
  });

  it("leaves what is no link", () => {
    for (const text of ["[a] (b)", "[](b)", "[a](b c)", "[a](b", "a](b)"]) expect(linked(text)).toBe(text);
  });

  it("takes pictures out", () => {
    expect(pictured("![a map](map.png) Here ![](dot.gif)")).toBe(" Here ");
  });

  it("takes the marks off strong words, and only off them", () => {
    expect(withoutStrong("**12** dead, __three__ hurt, 2 ** 3 **")).toBe("12 dead, three hurt, 2 ** 3 **");
  });

  it("takes a heading's closing marks, and no number sign of a word", () => {
    expect(withoutClosingMarks("Flood ##  ")).toBe("Flood");
    for (const text of ["in C#", "#", "Flood"]) expect(withoutClosingMarks(text)).toBe(text);
  });

  it("reads a line of openings that nothing closes", () => {
    const line = "![]( **a ".repeat(50_000);
    expect(withoutStrong(linked(pictured(line)))).toBe(line);
  });
});
