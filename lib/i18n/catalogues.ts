/** The interface's texts: one catalogue a language, English being the one that names the keys. */

import type button from "../../assets/messages/button/en.json";
import type connect from "../../assets/messages/connect/en.json";
import type en from "../../assets/messages/en.json";
import type pages from "../../assets/messages/pages/en.json";

/** A text that depends on a number: one form a CLDR plural category, `other` always present. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type MessageText = string | PluralForms;
export type MessageKey = keyof typeof en | keyof typeof button | keyof typeof pages | keyof typeof connect;
export type Catalogue = Readonly<Record<MessageKey, MessageText>>;

export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * Texts are added by the files that hold them: what every page needs by `english.ts` and `button.ts`, other languages by
 * their own (see `load.ts`), and what only some pages need, or only once a reader asks, by `pages.ts`, so that the popup
 * opens without it.
 */
const catalogues: Record<Locale, Partial<Catalogue>> = { en: {}, ar: {} };

export function addTexts(texts: Readonly<Partial<Record<Locale, Partial<Catalogue>>>>): void {
  for (const locale of LOCALES) Object.assign(catalogues[locale], texts[locale]);
}

/** The text of a key: in English where its language is not loaded, the key itself where a page forgot its texts. */
export function textOf(locale: Locale, key: MessageKey): MessageText {
  return catalogues[locale][key] ?? catalogues.en[key] ?? key;
}

/** True for a key that the catalogues hold: codes of other stages become keys only after this check. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogues.en, key);
}
