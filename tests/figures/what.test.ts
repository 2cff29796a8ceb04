import { describe, expect, it } from "vitest";
import type { Draft } from "../../lib/figures/draft";
import type { ReadPassage } from "../../lib/figures/passage";
import { likeliest, overlap } from "../../lib/figures/what";
import { packFor } from "../../lib/languages";
import { figures } from "./reading";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["No arrests were made.", ["arrests"]],
  ["No riders were hurt, the school said.", ["riders"]],
  ["About 60 people gathered at the end of the pier.", ["people"]],
  ["There were five people inside the ferry.", ["people inside the ferry"]],
  ["The clerk has lived in the valley for 20 years.", ["lived in the valley"]],
  ["A five-mile tunnel opened.", ["tunnel"]],
  ["About 60 people were at the pier.", ["people"]],
  ["The ferry crash hurt five late Saturday night.", [""]],
  ["Four riders were hurt, including two in the port.", ["riders", "riders … in the port"]],
  ["One was in stable condition.", [""]],
  ["Four victims were found in a barn and two in another field.", ["victims", "victims"]],
  ["Her aunt lives two doors down from the mill.", ["doors down from the mill"]],
  ["The mill won a $3 million (£2 million) loan.", ["loan", "loan"]],
  ["The clerk heard five or six shots fired.", ["shots"]],
  ["Nurses treated four adult, female patients.", ["adult, female patients"]],
  ["It trades with seven East Marlow countries.", ["East Marlow countries"]],
  ["He had not seen his cousin for nine hours.", ["had not seen his cousin"]],
  [
    "The mill shut two days after the old bridge fell into the river.",
    ["after the old bridge fell into the river"],
  ],
];

describe("what a figure counts, chosen by the signs of a sentence's stretches", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(figures("en", text).map(({ what }) => what)).toEqual(expected);
  });

  it.each([
    ["وكشفت الشرطة أنها أوقفت رجلين آخرين ولا تزال تستجوبهما.", ["رجلين آخرين"]],
    ["وخلال أقل من أسبوعين استعادت القوات السيطرة على المزارع.", ["استعادت القوات السيطرة"]],
    ["وأوقف الحراس تسعة منهم قرب الميناء.", [""]],
  ])("%s", (text, expected) => {
    expect(figures("ar", text).map(({ what }) => what)).toEqual(expected);
  });

  it("says nothing where no stretch is likely enough", () => {
    const passage = { pack: packFor("en") } as ReadPassage;
    const draft = { unit: null, kind: "people" } as Draft;
    const candidate = (from: number) => ({
      ranges: [{ from, to: from + 1 }],
      rule: "noun",
      worth: 0,
    });
    expect(likeliest(passage, draft, [candidate(0), candidate(2), candidate(4)])).toBeNull();
    expect(likeliest(passage, draft, [candidate(0)])).toEqual(expect.objectContaining({ rule: "noun" }));
  });

  it("knows how far two stretches say the same", () => {
    expect(overlap([{ from: 0, to: 4 }], [{ from: 2, to: 6 }])).toBe(0.5);
    expect(overlap([{ from: 0, to: 2 }], [{ from: 2, to: 4 }])).toBe(0);
  });
});
