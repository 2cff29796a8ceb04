import { expect, test } from "vitest";
import { packs } from "../lib/languages";
import { analyse } from "../lib/pipeline";
import { warmUp } from "../lib/warm-up";
import { articleOf } from "./figures/reading";

test("reads an article the same before and after making ready", () => {
  const article = articleOf("en", "Police said 12 people were hurt in Velmora on 3 May 2024.");
  const before = analyse("a", article);
  warmUp("en");
  expect(before.quantities.length).toBeGreaterThan(0);
  expect(analyse("a", article)).toEqual(before);
});

test.each(packs.map(({ code }) => code))("makes ready for %s", (code) => {
  expect(() => warmUp(code)).not.toThrow();
});

test.each(["", "xx", "\ud800"])("passes over a language without a pack: %j", (code) => {
  expect(() => warmUp(code)).not.toThrow();
});
