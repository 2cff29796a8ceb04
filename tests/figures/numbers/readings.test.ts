import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../lib/figures/numbers";
import { allPacks, packFor } from "../../../lib/languages";

const ar = packFor("ar");
const en = packFor("en");

describe("a reading", () => {
  it("spans the number's own words in the original text, marks and case included", () => {
    const text = "نُقل ثَلاثـــةُ جرحى و٢٥ آخرون";
    const spans = readNumbers(text, ar).map(({ start, end, text: read }) => [text.slice(start, end), read]);
    expect(spans).toEqual([
      ["ثَلاثـــةُ", "ثَلاثـــةُ"],
      ["٢٥", "٢٥"],
    ]);
  });

  it("leaves clitics, currency and percent signs outside", () => {
    expect(readNumbers("وبخمسة, $10bn, 7.5%", ar).map(({ text }) => text)).toEqual(["خمسة", "10", "7.5"]);
    expect(readNumbers("a rise of 7.5% to $10bn", en).map(({ text }) => text)).toEqual(["7.5", "10bn"]);
  });

  it("says how it is written", () => {
    const forms = (text: string) => readNumbers(text, ar).map(({ form }) => form);
    expect(forms("25 وخمسة و3 ملايين وقتيلان")).toEqual(["digits", "words", "mixed", "dual"]);
  });

  it("has both bounds of a written range", () => {
    expect(readNumbers("between $1 million and $1.4 million", en)).toMatchObject([{ min: 1e6, max: 1.4e6 }]);
    expect(readNumbers("ما بين خمسين وستين جريحا", ar)).toMatchObject([{ min: 50, max: 60 }]);
    expect(readNumbers("4–6 days", en)).toMatchObject([{ min: 4, max: 6, text: "4–6" }]);
  });

  it("keeps numbers apart that are counted differently", () => {
    expect(readNumbers("between two men and five women", en).map(({ min }) => min)).toEqual([2, 5]);
    expect(readNumbers("6.5% to $10", en).map(({ min }) => min)).toEqual([6.5, 10]);
  });

  it("marks digits inside names, not those behind a clitic or a currency", () => {
    const inName = (text: string, pack = en) => readNumbers(text, pack).map((reading) => reading.inName);
    expect(inName("an F-16 near Sector7")).toEqual([true, true]);
    expect(inName("قناة كوردستان24 وبـ25 مليونا", ar)).toEqual([true, false]);
    expect(inName("R50bn was found")).toEqual([false]);
  });

  it("reads forms of one that are mostly articles only on demand", () => {
    const fr = packFor("fr");
    expect(readNumbers("un incendie", fr)).toEqual([]);
    expect(readNumbers("un incendie", fr, { articles: true })).toMatchObject([{ min: 1 }]);
  });
});

describe("input that is no good text", () => {
  const OPEN_ENDED = [
    "",
    "\ud800",
    "5\udfff6",
    "\u202e25\u202c قتيلا \u2066and 7\u2069",
    "1,2,3,,4..5.-6",
    "((1)",
    "٪%$€-–—",
    "ـــــ",
    "\u200f\u200e",
    "١2٣",
    "𝟙𝟚 １２ 一二 १२",
  ];

  it.each(allPacks().map(({ code }) => [code]))(
    "is read without an error by %s, with spans in order",
    (code) => {
      for (const text of OPEN_ENDED) {
        let end = 0;
        for (const reading of readNumbers(text, packFor(code))) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(reading.start, reading.end)).toBe(reading.text);
          end = reading.end;
        }
      }
    },
  );

  it("offers no value for more digits than a number holds", () => {
    expect(readNumbers("9".repeat(10_000), en)).toEqual([]);
    expect(readNumbers(`it cost ${"12".repeat(10)} or 7`, en)).toMatchObject([{ min: 7 }]);
    expect(readNumbers(`${"1 hundred ".repeat(5000)}`, en).every(({ min }) => min === 100)).toBe(true);
  });

  it("gives every value as a finite number", () => {
    const texts = [
      "million ".repeat(60),
      "مليون ".repeat(60),
      "bin ".repeat(60),
      "万".repeat(60),
      "ein".repeat(500),
    ];
    for (const text of texts)
      for (const { code } of allPacks())
        for (const { min, max } of readNumbers(text, packFor(code)))
          expect([Number.isFinite(min), Number.isFinite(max)]).toEqual([true, true]);
  });
});
