/** The interface's texts: one catalogue a language, English being the one that names the keys. */
import ar from "../../assets/messages/ar.json";
import en from "../../assets/messages/en.json";

/** A text that depends on a number: one form a CLDR plural category, `other` always present. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type MessageText = string | PluralForms;
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, MessageText>>;

export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

export const catalogues: Readonly<Record<Locale, Catalogue>> = { en, ar };

/** True for a key that the catalogues hold: codes of other stages become keys only after this check. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
