import { describe, expect, it } from "vitest";
import { catalogues, LOCALES, type Locale, type MessageText } from "../../lib/i18n/catalogues";
import { REASON_CODES } from "../../lib/match/reason-codes";
import { HEDGES, KINDS } from "../../lib/model";

const keys = Object.keys(catalogues.en);
const textOf = (locale: Locale, key: string) =>
  Object.entries(catalogues[locale]).find(([k]) => k === key)?.[1];
const formsOf = (text: MessageText | undefined) =>
  text === undefined ? [] : typeof text === "string" ? [text] : Object.values(text);
const placeholders = (template: string) => new Set(template.match(/\{[^}]*\}/gu) ?? []);

describe.each(LOCALES.filter((locale) => locale !== "en"))("the catalogue %s", (locale) => {
  it("has the keys of the English one and no others", () => {
    expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort());
  });

  it("needs no value that English does not give", () => {
    const given = (key: string) =>
      new Set(formsOf(textOf("en", key)).flatMap((form) => [...placeholders(form)]));
    const unknown = keys.flatMap((key) =>
      formsOf(textOf(locale, key)).flatMap((form) =>
        [...placeholders(form)].filter((name) => !given(key).has(name)).map((name) => `${key} ${name}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

describe.each(LOCALES)("the catalogue %s", (locale) => {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  it("has every plural form of its language wherever it counts", () => {
    for (const [key, text] of Object.entries(catalogues[locale])) {
      if (typeof text === "string") continue;
      expect([key, ...Object.keys(text).sort()]).toEqual([key, ...[...categories].sort()]);
    }
  });

  it("holds no empty text", () => {
    for (const text of Object.values(catalogues[locale]))
      for (const form of formsOf(text)) expect(form.trim()).not.toBe("");
  });
});

describe("codes of the stages", () => {
  it("have their words", () => {
    const needed = [
      ...REASON_CODES.filter((code) => code !== "published-near").map((code) => `reason.${code}`),
      ...KINDS.map((kind) => `kind.${kind}`),
      ...HEDGES.filter((hedge) => hedge !== "range").map((hedge) => `bounds.${hedge}`),
    ];
    expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
  });
});
