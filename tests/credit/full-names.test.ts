import { describe, expect, it } from "vitest";
import { citedSources } from "../../lib/compare/cited";
import { packFor } from "../../lib/languages";
import type { Attribution } from "../../lib/model";
import { behindOf } from "../../lib/view/behind";
import { article, claim } from "../components/fixtures/build";
import { figures } from "../figures/reading";

/** Who is credited with the last figure of a text. */
function last(language: string, text: string): Attribution | null {
  return figures(language, text).at(-1)?.attribution ?? null;
}

type Case = readonly [language: string, text: string, source: string | null, asWritten: string | null];

const CASES: readonly Case[] = [
  [
    "en",
    "The health ministry held a meeting on Monday.\nThe ministry said 12 people died.",
    "The health ministry",
    "The ministry",
  ],
  ["en", "Sheriff Ida Marr was there.\nMarr said 12 people died.", "Sheriff Ida Marr", "Marr"],
  [
    "en",
    "Sheriff Ida Marr said 3 people died.\nShe added that 12 people were hurt.",
    "Sheriff Ida Marr",
    "She",
  ],
  [
    "en",
    "Arden Sheriff Ida Marr was there.\nThe sheriff said 12 people died.",
    "Arden Sheriff Ida Marr",
    "The sheriff",
  ],
  // Two who could be meant: the sentence's own words stay.
  ["en", "Ida Marr and Ben Marr were there.\nMarr said 12 people died.", "Marr", null],
  [
    "en",
    "The health ministry and the labour ministry held a meeting.\nThe ministry said 12 people died.",
    "The ministry",
    null,
  ],
  // A pronoun of a person stands for no body and no paper, and for no person where several are meant.
  ["en", "The health ministry said 3 people died.\nHe said 12 people were hurt.", null, null],
  ["en", "President Ida Marr said 3 people died.\nThey found 12 people on the roof.", null, null],
  // What several share is no name.
  ["en", "Arden police closed the road.\nPolice said 12 people died.", "Police", null],
  ["ar", "اجتمعت وزارة الصحة يوم الإثنين.\nوقالت الوزارة إن 12 شخصاً قُتلوا.", "وزارة الصحة", "الوزارة"],
  [
    "ar",
    "وقال الطبيب سامر القدري إن 3 أصيبوا.\nوأضاف القدري أن 12 شخصاً قُتلوا.",
    "الطبيب سامر القدري",
    "القدري",
  ],
];

describe("the full name", () => {
  it.each(CASES)("%s: %s", (language, text, source, asWritten) => {
    const found = last(language, text);
    expect([found?.source ?? null, found?.asWritten ?? null]).toEqual([source, asWritten]);
  });
});

describe("one body, one name", () => {
  const english = {
    id: "en",
    article: article({
      outlet: "en",
      language: "en",
      headline: "",
      body: ["Nine people died, Reuters reported."],
      published: null,
    }),
  };
  const arabic = {
    id: "ar",
    article: article({
      outlet: "ar",
      language: "ar",
      headline: "",
      body: ["وذكرت وكالة رويترز أن تسعة أشخاص قُتلوا."],
      published: null,
    }),
  };

  it("joins what two languages call an agency", () => {
    expect(
      citedSources([english, arabic], packFor).map(({ by }) => by.map(({ articleId }) => articleId)),
    ).toEqual([["en", "ar"]]);
  });

  it("counts it once behind figures of both", () => {
    const told = (language: string, text: string) =>
      figures(language, text).map((figure) => ({ claim: claim(language, figure), copies: [] }));
    const voices = [
      ...told("en", "Nine people died, Reuters reported."),
      ...told("ar", "وذكرت وكالة رويترز أن تسعة أشخاص قُتلوا."),
    ];
    expect(behindOf(voices, new Map())).toEqual({ name: "Reuters", articleId: "en", count: 2 });
  });
});
