import { describe, expect, it } from "vitest";
import { governed, Inflected } from "../../../lib/figures/name/inflection";
import { ar } from "../../../lib/languages/ar";
import { nouns } from "../../../lib/languages/ar/nouns";
import { ARABIC_NOUNS } from "./arabic-nouns";

const { inflection } = nouns;
if (!inflection) throw new Error("the pack has lost its inflection");
const arabic = new Inflected(inflection, ar.grammar.article);

/** The forms in which a text counts a noun: eleven and more, two, three to ten. */
function countedForms(singular: string, heading: string): string[] {
  const isFeminine = singular.endsWith("ة");
  const stem = isFeminine ? `${singular.slice(0, -1)}ت` : singular;
  const accusatives = isFeminine
    ? [singular, `${singular}ً`]
    : [`${singular}اً`, `${singular}ًا`, `${singular}ا`];
  const plural = heading.slice(2);
  return [singular, ...accusatives, `${stem}ان`, `${stem}ين`, plural, plural.replace(/ون$/u, "ين"), heading];
}

/** These take no letter behind them without changing their own. */
const isRegular = (singular: string) => !/[ىيءاأ]$/u.test(singular);

describe("Arabic nouns", () => {
  it("are tried in their hundreds", () => {
    expect(ARABIC_NOUNS.length).toBeGreaterThanOrEqual(300);
  });

  it.each(ARABIC_NOUNS)("%s is printed as %s, however it is counted", (singular = "", heading = "") => {
    const forms = isRegular(singular)
      ? countedForms(singular, heading)
      : [singular, heading.slice(2), heading];
    const printed = forms.map((form) => {
      const plural = arabic.plural(form, form.endsWith(heading.slice(2)), false);
      return `${form} ${plural && arabic.definite(plural.text)}`;
    });
    expect(printed).toEqual(forms.map((form) => `${form} ${heading}`));
  });

  it.each([
    ["منصورية", false, false, "منصوريات"],
    ["كندياً", false, true, "كنديون"],
    ["كنديين", true, true, "كنديون"],
    ["خرائط", true, false, "خرائط"],
  ] as const)("%s is not listed and follows a rule", (word, isPlural, isPerson, expected) => {
    expect(arabic.plural(word, isPlural, isPerson)?.text).toBe(expected);
  });

  it("have no plural where neither list nor rule gives one", () => {
    expect(arabic.plural("خارطة", false, false)).toBeNull();
  });
});

describe("Arabic adjectives", () => {
  it.each([
    ["محترقاً", false, "المحترقة"],
    ["حربية", false, "الحربية"],
    ["سورياً", true, "السوريون"],
    ["مصابين", true, "المصابون"],
    ["أجنبياً", true, "الأجانب"],
    ["روسيًا", true, "الروس"],
  ] as const)("%s agrees with its plural", (word, isPerson, expected) => {
    expect(arabic.adjective(word, { text: "", isPerson })).toBe(expected);
  });
});

it("a name stands in another form behind an adposition", () => {
  expect(governed("المدنيون السوريون", inflection)).toBe("المدنيين السوريين");
  expect(governed("موظفو الإغاثة", inflection)).toBe("موظفي الإغاثة");
  expect(governed("الجنود", inflection)).toBe("الجنود");
});
