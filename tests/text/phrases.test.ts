import { expect, test } from "vitest";
import { allPacks } from "../../lib/languages";
import { foldedPhrases } from "../../lib/text/phrases";
import { words } from "../../lib/text/words";

/** The tokens of each phrase, read one by one. */
const oneByOne = (list: string): string[][] =>
  list.split("|").map((phrase) => words(phrase).map(({ folded }) => folded));

/** Every text in a pack, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test.each(allPacks().map((pack) => [pack.code, pack] as const))(
  "the phrases of %s are its tokens",
  (_code, pack) => {
    const { quantities, statements, calendar, concepts } = pack;
    const lists = textsIn([quantities, statements, calendar, concepts]);
    expect(lists.length).toBeGreaterThan(100);
    expect(
      lists.filter((list) => JSON.stringify(foldedPhrases(list)) !== JSON.stringify(oneByOne(list))),
    ).toEqual([]);
  },
);

test.each([
  ["at least |  more\n than|", [["at", "least"], ["more", "than"], []]],
  [
    "d'un | a.m. | 4x4",
    [
      ["d", "'", "un"],
      ["a", ".", "m", "."],
      ["4", "x", "4"],
    ],
  ],
  [
    "死亡 | 三 人",
    [
      ["死", "亡"],
      ["三", "人"],
    ],
  ],
  ["\u0301e\u0301 | ÉTÉ", [["e"], ["ete"]]],
])("%j", (list, expected) => {
  expect(foldedPhrases(list)).toEqual(expected);
});
