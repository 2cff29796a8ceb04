import { describe, expect, it } from "vitest";
import { figures } from "./reading";

describe("earlier values", () => {
  it.each([
    ["en", "The toll rose from 12 to 17.", [12]],
    ["en", "The count of lost homes had stood at 38.", [38]],
    ["en", "The dead number nine, up from seven a day before.", [7]],
    ["ar", "ارتفعت الحصيلة إلى 18 قتيلاً بعدما كانت 11.", [11]],
    ["ar", "قُتل ثلاثة، بعدما تحدثت حصيلة سابقة عن قتيلين.", [2]],
    ["en", "The toll was put at 40 and the damage is put at 3 mills.", []],
    ["en", "Prices go up from €2.80 to €3.10.", [2.8]],
    ["en", "Turnout fell to 41 percent from 48.5 percent.", [48.5]],
  ])("%s: %s", (language, sentence, earlier) => {
    const found = figures(language, sentence).filter(({ superseded }) => superseded);
    expect(found.map(({ min }) => min)).toEqual(earlier);
  });

  it("gives an earlier value the kind of the one that replaced it", () => {
    expect(figures("en", "The toll rose from 12 to 17.").map(({ kind }) => kind)).toEqual([
      "killed",
      "killed",
    ]);
  });
});
