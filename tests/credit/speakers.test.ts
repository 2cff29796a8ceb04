import { describe, expect, it } from "vitest";
import { figures } from "../figures/reading";

/** Who is credited with each figure of a text. */
function sources(language: string, text: string): (string | null)[] {
  return figures(language, text).map(({ attribution }) => attribution?.source ?? null);
}

type Case = readonly [text: string, sources: readonly (string | null)[]];

const ENGLISH: readonly Case[] = [
  // The boundary is the noun phrase's.
  ["The Harrow Street Journal recently reported that 8 calls were made.", ["The Harrow Street Journal"]],
  ["The state's four largest unions said 900 would stay out.", [null, "The state's four largest unions"]],
  [
    "A spokesman for the interior ministry in Belport said on Monday that 12 died.",
    ["A spokesman for the interior ministry in Belport"],
  ],
  ["Joe Marsh, head of the unit, said 12 people died.", ["Joe Marsh, head of the unit"]],
  ["Ines Orr, in a long interview, said 12 jobs would go.", ["Ines Orr"]],
  [
    "A river monitor and medical workers in the valley said 12 people drowned.",
    ["A river monitor and medical workers in the valley"],
  ],
  ["House members last week said 12 jobs would go.", ["House members"]],
  ["The work is 80% complete, according to Brightsea, one of its owners.", ["Brightsea"]],
  ["Jobs fell by 400, according to an analysis released today by the Budget Office.", ["the Budget Office"]],
  // Who cannot speak is not credited.
  ["The search for Mr. Orr concluded on the day that 2 officers were cleared.", [null]],
  ["The percentage of Danes who say that they worry rose by 13 points.", [null]],
  ["Ten of the president's picks were confirmed within 3 weeks.", [null, null]],
  ["The measures cut off 7 billion dollars of trade.", [null]],
  ['"In two hours I cannot read a page," one user wrote.', ["one user", null]],
  [
    'The mayor said 5 fell ill.\n"Zero is a fair guess, or 3," countered adviser Ida Marr.',
    ["The mayor", "adviser Ida Marr", "adviser Ida Marr"],
  ],
  ["(Source: the 12 members)", [null]],
];

describe("who speaks in English", () => {
  it.each(ENGLISH)("%s", (text, expected) => {
    expect(sources("en", text)).toEqual(expected);
  });
});
