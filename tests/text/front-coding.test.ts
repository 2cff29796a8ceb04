import { expect, it } from "vitest";
import { packWords, unpackWords } from "../../lib/text/front-coding";

it("packs words by what they share", () => {
  expect(packWords(["cart", "car", "care", "dog"])).toBe("0car3e3t0dog");
});

it.each([
  [["ship"]],
  [["a", "ab", "abc", "b"]],
  [["internationalen", "internationalem", "internationaler"]],
  [["دار", "دارت", "دول"]],
  [["𐐷𐐷", "𐐷a"]],
])("gives back what was packed: %s", (words) => {
  expect(unpackWords(packWords(words))).toEqual([...words].sort());
});

it("gives nothing for an empty list", () => {
  expect(unpackWords(packWords([]))).toEqual([]);
});
