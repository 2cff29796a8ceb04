import { expect, it } from "vitest";
import { allPacks, packFor } from "../../lib/languages";

it.each(allPacks().map(({ code }) => code))("gives the pack of %s by its code", (code) => {
  expect(packFor(code).code).toBe(code);
});

it.each(["und", "xx", "constructor", "toString", ""])("gives English for %j, which has no pack", (code) => {
  expect(packFor(code).code).toBe("en");
});
