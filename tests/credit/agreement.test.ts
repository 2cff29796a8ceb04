import { describe, expect, it } from "vitest";
import { agrees, isObjectForm, isOwnedForm } from "../../lib/credit/agreement";
import { packFor } from "../../lib/languages";
import { fold } from "../../lib/text/fold";

const ARABIC = packFor("ar");

describe("a verb that stands alone", () => {
  it.each([
    ["وأضافت", "مدير المستشفى", false],
    ["وأضاف", "وكالة الأنباء", false],
    ["مؤكدة", "مدير المستشفى", false],
    ["مؤكدا", "مدير المستشفى", true],
    ["وأضافت", "وزارة الري", true],
    ["وأضافت", "مصادر طبية", true],
    ["وأضافت", "رنا سالم", true],
    ["وأضاف", "رنا سالم", true],
    ["وتابع", "وزارة الري", true],
    ["ولفت", "مدير المستشفى", true],
    ["ولفتت", "مدير المستشفى", false],
    ["وقالوا", "وزارة الري", true],
  ])("%s: %s", (verb, name, expected) => {
    expect(agrees(fold(verb), name, ARABIC)).toBe(expected);
  });

  it("takes any name where a pack tells of no agreement", () => {
    expect(agrees("added", "the ministry", packFor("en"))).toBe(true);
  });
});

describe("the ending of an object", () => {
  it.each([
    ["المسؤولين", true],
    ["الصحافيين", true],
    ["المسؤولون", false],
    ["حسين", false],
  ])("%s", (word, expected) => {
    expect(isObjectForm(fold(word), ARABIC)).toBe(expected);
  });
});

describe("a noun with its owner's pronoun", () => {
  it.each([
    ["خطته", true],
    ["زيارتها", true],
    ["المياه", false],
    ["خطة", false],
  ])("%s", (word, expected) => {
    expect(isOwnedForm(word, ARABIC)).toBe(expected);
  });
});
