import { allPacks } from "../../lib/languages";
import type { LanguagePack } from "../../lib/languages/contract";

/** The packs whose codes stand on the command line, or all; a code without a pack is an error. */
export function namedPacks(): readonly LanguagePack[] {
  const codes = process.argv.slice(2);
  const unknown = codes.find((code) => allPacks().every((pack) => pack.code !== code));
  if (unknown) throw new Error(`"${unknown}" has no pack in lib/languages.`);
  return codes.length === 0 ? allPacks() : allPacks().filter(({ code }) => codes.includes(code));
}
