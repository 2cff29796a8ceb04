import type { Direction } from "../model";
import { LOCALES, type Locale } from "./catalogues";

function isLocale(code: string): code is Locale {
  return LOCALES.some((locale) => locale === code);
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/**
 * The language tag to speak to the reader in: the chosen interface language, otherwise the first of the browser's
 * languages that has a catalogue, otherwise English. A region of the browser's tag is kept ("ar-MA"), because digits
 * and dates follow it.
 */
export function chooseLanguageTag(chosen: Locale | null, browserLanguages: readonly string[]): string {
  const wanted = browserLanguages.find((tag) => (chosen ? primary(tag) === chosen : isLocale(primary(tag))));
  return wanted ?? chosen ?? "en";
}

/** The catalogue of a language tag. */
export function localeOf(tag: string): Locale {
  const code = primary(tag);
  return isLocale(code) ? code : "en";
}

const RIGHT_TO_LEFT: ReadonlySet<Locale> = new Set<Locale>(["ar"]);

export function directionOf(locale: Locale): Direction {
  return RIGHT_TO_LEFT.has(locale) ? "rtl" : "ltr";
}
