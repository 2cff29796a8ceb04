import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import ar from "../../assets/messages/ar.json";
import buttonAr from "../../assets/messages/button/ar.json";
import buttonEn from "../../assets/messages/button/en.json";
import connectAr from "../../assets/messages/connect/ar.json";
import connectEn from "../../assets/messages/connect/en.json";
import en from "../../assets/messages/en.json";
import pagesAr from "../../assets/messages/pages/ar.json";
import pagesEn from "../../assets/messages/pages/en.json";
import { loadTexts, translator } from "../../lib/i18n";
import { LOCALES, type Locale, type MessageText } from "../../lib/i18n/catalogues";
import { REASON_CODES } from "../../lib/match/reason-codes";
import { HEDGES, KINDS } from "../../lib/model";

const catalogues: Readonly<Record<Locale, Readonly<Record<string, MessageText>>>> = {
  en: { ...en, ...buttonEn, ...pagesEn, ...connectEn },
  ar: { ...ar, ...buttonAr, ...pagesAr, ...connectAr },
};
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

  it("is loaded when its language is to be spoken", async () => {
    const { t } = translator(locale);
    expect(t("save.save")).toBe(en["save.save"]);
    await loadTexts("en-GB");
    expect(t("save.save")).toBe(en["save.save"]);
    await loadTexts(locale);
    expect(t("save.save")).toBe(textOf(locale, "save.save"));
  });

  it("keeps a sign before a Latin word on that word's left, where the text runs from right to left", () => {
    const strays = Object.entries(catalogues[locale]).filter(([, text]) =>
      formsOf(text).some((form) => /(?<![\u200e\p{L}\p{N}])[.%][a-z]/u.test(form)),
    );
    expect(strays.map(([key]) => key)).toEqual([]);
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

describe("the catalogue ar", () => {
  const arabic = Object.entries(catalogues.ar);

  it("spells the accusative's ending one way: the letter first, then its marks", () => {
    const strays = arabic.filter(([, text]) => formsOf(text).some((form) => /\u064b\u0627/u.test(form)));
    expect(strays.map(([key]) => key)).toEqual([]);
  });

  it("gives a number beside a noun in the form that the number takes", () => {
    const { t } = translator("ar", "western");
    const times = [2, 3, 11, 2.5].map((count) => t("fact.times", { count, times: `${count}` }));
    expect(times.map((text) => text.replace(/[\u2066-\u2069]/gu, ""))).toEqual([
      "الضعف",
      "3 أضعاف",
      "11 ضعفاً",
      "2.5 ضعف",
    ]);
  });

  it("never joins a word to a name that may begin with an article", () => {
    const joined = arabic.filter(([, text]) =>
      formsOf(text).some((form) => /(?<!\p{L})(?:لل?|ال|بال)\{source\}|بحسب \{/u.test(form)),
    );
    expect(joined.map(([key]) => key)).toEqual([]);
  });
});

describe("codes of the stages", () => {
  it("have their words", () => {
    const needed = [
      ...REASON_CODES.map((code) => `reason.${code}`),
      ...KINDS.map((kind) => `kind.${kind}`),
      ...HEDGES.filter((hedge) => hedge !== "range").map((hedge) => `bounds.${hedge}`),
    ];
    expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe("texts that the popup opens without", () => {
  const own = Object.keys(pagesEn);
  /** What the popup opens with, which does not load these texts. */
  const FOLDERS = ["components/popup", "components/comparison", "components/text", "lib/view"];
  /** What loads them for itself: other pages, and what the popup loads when it is asked for. */
  const LOADING = [
    "entrypoints/sidepanel/main.tsx",
    "components/tabs/tabs-told.tsx",
    "components/texts/texts-view.tsx",
    "lib/view/share/index.ts",
    "lib/view/evidence/index.ts",
  ];
  const APART = ["lib/view/share", "lib/view/evidence"].map((folder) => join(folder, "/"));
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => join(folder, file))
      .filter((file) => !APART.some((folder) => file.startsWith(folder))),
  );

  it("are loaded where they are asked for", () => {
    for (const file of LOADING)
      expect(readFileSync(file, "utf8"), file).toMatch(/^import ".*i18n\/pages";$/mu);
  });

  it("stand in one catalogue alone", () => {
    expect(own.filter((key) => Object.hasOwn(en, key) || Object.hasOwn(ar, key))).toEqual([]);
  });

  it("are asked for by none of the popup's parts", () => {
    expect(sources.length).toBeGreaterThan(30);
    const asked = sources.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return own.filter((key) => text.includes(`"${key}"`)).map((key) => `${file}: ${key}`);
    });
    expect(asked).toEqual([]);
  });
});
