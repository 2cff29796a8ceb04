import type { LanguageCode } from "../model";
import * as all from "./all-packs";
import type { LanguagePack } from "./contract";

const PACKS: Readonly<Record<LanguageCode, LanguagePack>> = all;
/** A build requires the packs one by one; what is required so also names itself as its default. */
const ITSELF = "default";

/** The pack of every language. In a build this makes them all, which takes as long as the rest of the worker. */
export function allPacks(): readonly LanguagePack[] {
  return Object.keys(PACKS).flatMap((code) => ownPack(code) ?? []);
}

/** The pack of a language; English stands in where a language has none, since digits and units are widely shared. */
export function packFor(language: LanguageCode): LanguagePack {
  return ownPack(language) ?? all.en;
}

function ownPack(code: LanguageCode): LanguagePack | null {
  return code !== ITSELF && Object.hasOwn(PACKS, code) ? (PACKS[code] ?? null) : null;
}
