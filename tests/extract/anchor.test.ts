import { describe, expect, test } from "vitest";
import { anchorQuote } from "../../lib/extract/anchor";

const quote = (exact: string, prefix = "", suffix = "") => ({ exact, prefix, suffix });

/** The text between two points of a list of texts. */
function between(
  texts: readonly string[],
  found: ReturnType<typeof anchorQuote>[number] | undefined,
): string {
  if (!found) return "";
  const { start, end } = found;
  if (start.text === end.text) return texts[start.text]?.slice(start.offset, end.offset) ?? "";
  const inner = texts.slice(start.text + 1, end.text).join("");
  return `${texts[start.text]?.slice(start.offset)}${inner}${texts[end.text]?.slice(0, end.offset)}`;
}

describe("a quote is found in the page's text", () => {
  test("over several text nodes and other white space", () => {
    const texts = ["The toll rose\n   to ", "41", " on Fri", "day.\n"];
    expect(between(texts, anchorQuote(texts, quote("rose to 41 on Friday"))[0])).toBe(
      "rose\n   to 41 on Friday",
    );
  });
  test("where its surroundings are, if it stands in several places", () => {
    const texts = ["41 dead, said one. ", "The other said 41 wounded."];
    expect(anchorQuote(texts, quote("41", "The other said ", " wounded"))[0]).toEqual({
      start: { text: 1, offset: 15 },
      end: { text: 1, offset: 17 },
    });
  });
  test("in Arabic with invisible marks between its letters", () => {
    const texts = ["قُتل \u200f١٤ شخصا\u00a0أمس"];
    expect(between(texts, anchorQuote(texts, quote("١٤ شخصا أمس"))[0])).toBe("١٤ شخصا\u00a0أمس");
  });
  test("nowhere, if the page no longer holds it", () => {
    expect(anchorQuote(["41 dead"], quote("42 dead"))).toEqual([]);
    expect(anchorQuote(["41 dead"], quote("  "))).toEqual([]);
  });
});
