import type { LanguageCode } from "../model";
import { ar } from "./ar";
import type { LanguagePack } from "./contract";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fa } from "./fa";
import { fr } from "./fr";
import { he } from "./he";
import { it } from "./it";
import { nl } from "./nl";
import { pt } from "./pt";
import { ru } from "./ru";
import { tr } from "./tr";
import { zh } from "./zh";

const PACKS: ReadonlyMap<LanguageCode, LanguagePack> = new Map(
  [ar, en, fr, es, de, ru, tr, fa, he, zh, pt, it, nl].map((pack) => [pack.code, pack]),
);

export const packs: readonly LanguagePack[] = [...PACKS.values()];

/** The pack of a language; English stands in where a language has none, since digits and units are widely shared. */
export function packFor(language: LanguageCode): LanguagePack {
  return PACKS.get(language) ?? en;
}
