import { describe, expect, it } from "vitest";
import { allPacks } from "../../lib/languages";
import { foldedWords, sentences } from "../../lib/text/sentences";

const SHORT = new Set(allPacks().flatMap(({ quantities }) => foldedWords(quantities.abbreviations)));
const split = (text: string) => sentences(text, SHORT).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["Dr. Hana Okoye spoke. Gov. Vale did not.", ["Dr. Hana Okoye spoke.", "Gov. Vale did not."]],
    ["It rose 2.5 percent. Then it fell.", ["It rose 2.5 percent.", "Then it fell."]],
    ["At 4:20 p.m. on Monday it rained.", ["At 4:20 p.m. on Monday it rained."]],
    ["The U.S. Army came. It left.", ["The U.S. Army came.", "It left."]],
    ["“Go!” he said. They went.", ["“Go!” he said.", "They went."]],
    ["“We go.” They went.", ["“We go.”", "They went."]],
    ["هل وصلوا؟ نعم. ثم عادوا.", ["هل وصلوا؟", "نعم.", "ثم عادوا."]],
    ["قال «وصلنا.» ثم صمت.", ["قال «وصلنا.»", "ثم صمت."]],
    ["Headline without stop\nA line.", ["Headline without stop", "A line."]],
    ["三人死亡。五人受伤。", ["三人死亡。", "五人受伤。"]],
    ["It was shut, police said.Officers left.", ["It was shut, police said.", "Officers left."]],
    ["He works at Marlow.Com today.", ["He works at Marlow.Com today."]],
    ["   ", []],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("cuts text without any mark, so that work on one sentence stays bounded", () => {
    const lengths = split("word ".repeat(2000)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });

  it("accepts lone surrogates and mixed directions", () => {
    expect(split("a\ud800. \u202eB.").join("")).toContain("\ud800");
  });
});
