import { describe, expect, it } from "vitest";
import "../../lib/i18n/arabic";
import { translator } from "../../lib/i18n";
import type { Fact } from "../../lib/model";
import { BRIEF, figureInWords, inWords, titleParts, titleText, wordsBeside } from "../../lib/view/fact-title";
import { article, claim, quantity } from "../components/fixtures/build";

const [english, arabic] = [translator("en"), translator("ar")];

const told = article({
  outlet: "Orm Post",
  language: "en",
  headline: "Toll rises",
  body: [
    "The toll at the quarry in the hills above Orm rises to 10 as remains of two more are found beneath the rubble.",
    "Nobody was hurt.",
  ],
  published: null,
});
const ten = quantity(told, "10", { min: 10, max: 10, hedge: "exact", kind: "other" });

function fact(kind: Fact["kind"], label: string | null, more: Partial<Fact> = {}): Fact {
  const claims = [claim("post", { ...ten, kind })];
  return {
    id: "f",
    kind,
    unit: null,
    label,
    labelLanguage: "en",
    verdict: "differ",
    basis: "conflict",
    claims,
    ...more,
  };
}

describe("a fact's title", () => {
  it.each([
    [fact("killed", null), "Killed", "القتلى"],
    [fact("killed", null, { isNatural: true }), "Dead", "الوفيات"],
    [fact("wounded", null, { manner: "shot" }), "Shot", "المصابون بالرصاص"],
    [fact("detained", "pupils", { manner: "abducted" }), "Abducted · pupils", "المخطوفون · pupils"],
    [fact("wounded", null, { inOwnWords: true }), null, null],
    [fact("killed", "dock workers"), "Killed · dock workers", "القتلى · dock workers"],
    [fact("wounded", "الجنود", { labelLanguage: "ar" }), "Wounded · الجنود", "المصابون من الجنود"],
    [fact("magnitude", null), "Earthquake magnitude", "قوة الزلزال"],
    [fact("other", "jobs cut"), "jobs cut", "jobs cut"],
    [fact("people", null), null, null],
    [fact("money", null), null, null],
  ])("says in the reader's language what happened and in the article's who they are: %#", (of, en, ar) => {
    expect(titleText(of, english)).toBe(en);
    expect(titleText(of, arabic)).toBe(ar);
  });

  it("tells the language of an article's words", () => {
    expect(titleParts(fact("killed", "miners"), arabic)?.at(-1)).toEqual({ text: "miners", language: "en" });
  });
});

describe("a figure in its own words", () => {
  it("stands among those of its sentence, cut at whole words", () => {
    expect(inWords(fact("other", null), { post: told }, "post")).toMatchObject({
      before: "…the hills above Orm rises to ",
      figure: "10",
      after: " as remains of two more are found…",
    });
  });

  it("has few words behind it in a line of several facts", () => {
    expect(inWords(fact("other", null), { post: told }, "post", BRIEF)).toMatchObject({
      before: "",
      figure: "10",
      after: " as remains of two…",
    });
  });

  it("is not cut where its sentence is short", () => {
    const none = quantity(told, "Nobody was hurt", { min: 0, max: 0, hedge: "zero", kind: "wounded" });
    expect(figureInWords(none, told)).toMatchObject({ before: "", figure: "Nobody was hurt", after: "." });
  });

  it("is not there where no article of the fact is", () => {
    expect(inWords(fact("other", null), {}, "post")).toBeNull();
  });
});

describe("the words beside a figure that stands before them", () => {
  it.each([
    ["Police held ", " people after the march.", "people after the march."],
    ["…the lake rose by ", " overnight.", "…the lake rose by … overnight."],
    ["", " hurt.", "hurt."],
    ["…and spots on air cost ", ", by the town's own books.", "…and spots on air cost …"],
    ["", "", ""],
  ])("%j %j", (before, after, words) => {
    expect(wordsBeside({ before, after })).toBe(words);
  });
});
