import type { LanguageCode } from "../model";
import * as all from "./all-packs";
import type { LanguagePack } from "./contract";

const PACKS: Readonly<Record<LanguageCode, LanguagePack>> = all;

/** The pack of every language. In a build this makes them all, which takes as long as the rest of the worker. */
export function allPacks(): readonly LanguagePack[] {
  return Object.values(PACKS);
}

/** The pack of a language; English stands in where a language has none, since digits and units are widely shared. */
export function packFor(language: LanguageCode): LanguagePack {
  return (Object.hasOwn(PACKS, language) ? PACKS[language] : null) ?? all.en;
}
