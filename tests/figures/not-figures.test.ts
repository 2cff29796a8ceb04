import { describe, expect, it } from "vitest";
import { figures, read } from "./reading";

const CASES: readonly (readonly [language: string, sentence: string, reason: string])[] = [
  ["en", "Route 9 is closed.", "name"],
  ["en", "An F-16 took off.", "name"],
  ["en", "The G20 meets here.", "name"],
  ["en", "Engine 51 burned.", "name"],
  ["en", "Call 555-0143 for help.", "phone"],
  ["en", "The 66-year-old left.", "age"],
  ["en", "Lena Farrow, 48, said so.", "age"],
  ["en", "They lost 21-14 at home.", "score"],
  ["en", "It was the 12th attempt.", "ordinal"],
  ["en", "I told you a thousand times.", "idiom"],
  ["ar", "القرار 2254 يبقى سارياً.", "name"],
  ["ar", "سامر (٢٣ عاماً) نجا.", "age"],
  ["ar", "في التاسعة عشرة من عمره.", "ordinal"],
  ["ar", "تقصف المنطقة بين قريتي خشام والطابية.", "name"],
];

describe("numbers that are no comparable figures", () => {
  it.each(CASES)("%s: %s", (language, sentence, reason) => {
    const found = read(language, sentence);
    expect(found.map(({ notComparable }) => notComparable)).toContain(reason);
    expect(found.filter(({ notComparable }) => notComparable === null)).toEqual([]);
  });

  it.each([
    ["en", "It happened on 17 June 2019 at 3:15 p.m."],
    ["ar", "وقع ذلك في 14 يونيو 2019 عند الساعة 3:20 فجراً."],
    ["en", "Dozens were hurt and hundreds fled."],
    ["ar", "وصلت عشرات العائلات ومئات المتطوعين."],
    ["en", "One of the largest fires, one said."],
  ])("%s: %s", (language, sentence) => {
    expect(figures(language, sentence)).toEqual([]);
  });

  it("reads a dual as a figure unless it names its members", () => {
    expect(figures("ar", "احترقت قريتان.").map(({ min }) => min)).toEqual([2]);
  });

  it("reads votes joined by a hyphen as figures", () => {
    expect(figures("en", "The 5-4 decision stands.").map(({ min }) => min)).toEqual([5, 4]);
  });
});
