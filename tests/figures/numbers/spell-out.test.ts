import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../lib/figures/numbers";
import { allPacks, packFor } from "../../../lib/languages";
import { Speller } from "../../../scripts/spell-out";

const VALUES = [
  ...Array.from({ length: 130 }, (_, value) => value),
  ...[200, 201, 225, 352, 777, 999, 1000, 1001, 1234, 2000, 2025, 2500, 3000, 9999, 11_000, 21_000],
  ...[99_999, 101_000, 350_000, 999_999, 1_000_001, 1_200_000, 12_345_678, 2_500_000_000],
];
/** Forms that are ordinary words by themselves, and left unread on purpose: Russian for "family", Persian for "no". */
const ORDINARY_WORDS: Readonly<Record<string, readonly string[]>> = { ru: ["семью"], fa: ["نه"] };

const spellerOf = (code: string): Speller =>
  new Speller(JSON.parse(readFileSync(`node_modules/cldr-rbnf/rbnf/${code}.json`, "utf8")));

describe("CLDR's spelled-out numbers", () => {
  it.each(allPacks().map(({ code }) => [code]))("are read back in %s", (code) => {
    const speller = spellerOf(code);
    const unread: string[] = [];
    let spelled = 0;
    for (const value of VALUES)
      for (const form of speller.cardinals(value)) {
        spelled++;
        const [reading, more] = readNumbers(form, packFor(code), { articles: true });
        if (more || reading?.min !== value || reading.max !== value) unread.push(form);
      }
    expect(spelled).toBeGreaterThanOrEqual(VALUES.length);
    // A comma in running text parts two numbers more often than it joins one ("a thousand, two hundred of them").
    const unreadWords = unread.filter((form) => !form.includes(", "));
    expect(unreadWords.filter((form) => !ORDINARY_WORDS[code]?.includes(form))).toEqual([]);
  });

  it("spells by a language's rules", () => {
    expect(spellerOf("en").cardinals(1234)).toContain("one thousand two hundred thirty-four");
    expect(spellerOf("fr").cardinals(71)).toContain("soixante-et-onze");
    expect(spellerOf("en").ordinals(21)).toContain("twenty-first");
    expect(() => new Speller({})).toThrow("no spell-out rules");
  });
});
