import type { LanguageCode } from "../model";
import * as all from "./all-packs";
import type { LanguagePack } from "./contract";
import { en } from "./en";

export const packs: readonly LanguagePack[] = Object.values(all);

const PACKS: ReadonlyMap<LanguageCode, LanguagePack> = new Map(packs.map((pack) => [pack.code, pack]));

/** The pack of a language; English stands in where a language has none, since digits and units are widely shared. */
export function packFor(language: LanguageCode): LanguagePack {
  return PACKS.get(language) ?? en;
}
