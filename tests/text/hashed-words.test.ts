import { describe, expect, it } from "vitest";
import { HashedWords, packWords } from "../../lib/text/hashed-words";

const named = (prefix: string, count: number) =>
  new Map(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, at % 40] as const));

describe("a table of hashed words", () => {
  it.each([
    ["one word", new Map([["ship", 3]])],
    [
      "words of several scripts",
      new Map([
        ["دار", 0],
        ["дом", 12],
        ["𐐷𐐷", 90],
        ["", 7],
      ]),
    ],
  ])("gives back the number of each: %s", (_, words) => {
    const table = new HashedWords(packWords(words));
    expect([...words.keys()].map((word) => table.numberOf(word))).toEqual([...words.values()]);
  });

  it("gives a word another's number only where the two have one hash", () => {
    const words = named("word", 3000);
    const table = new HashedWords(packWords(words));
    expect([...words].filter(([word, number]) => table.numberOf(word) !== number).length).toBeLessThan(20);
  });

  it("takes under two bytes a word for numbers that lie near the largest", () => {
    const words = new Map([...named("term", 1000).keys()].map((word, at) => [word, 12 - (at % 3)] as const));
    expect(atob(packWords(words).bits).length).toBeLessThan(1900);
  });

  it("survives being written as JSON", () => {
    const words = named("term", 50);
    const table = new HashedWords(JSON.parse(JSON.stringify(packWords(words))));
    expect([...words.keys()].map((word) => table.numberOf(word))).toEqual([...words.values()]);
  });

  it("takes few words that it does not hold for one that it holds", () => {
    const table = new HashedWords(packWords(named("held", 2000)));
    const others = Array.from({ length: 20_000 }, (_, at) => `other${at}`);
    expect(others.filter((word) => table.numberOf(word) !== null).length).toBeLessThan(100);
  });

  it("holds nothing where nothing was packed", () => {
    expect(new HashedWords(packWords(new Map())).numberOf("ship")).toBeNull();
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d as a number", (number) => {
    expect(() => packWords(new Map([["ship", number]]))).toThrow(RangeError);
  });
});
