import { digitValue } from "../text/fold";

/** Which digits a reader wants to see: as each text writes them, or one set throughout. */
export const NUMERALS = ["as-written", "western", "arabic-indic"] as const;
export type Numerals = (typeof NUMERALS)[number];

const ZERO: Readonly<Record<Exclude<Numerals, "as-written">, number>> = {
  western: 0x30,
  "arabic-indic": 0x660,
};

/** Unicode's name of the digits for `Intl` (`-u-nu-`), or null where the language's own stand. */
export function numberingSystem(numerals: Numerals): string | null {
  if (numerals === "as-written") return null;
  return numerals === "western" ? "latn" : "arab";
}

/** Writes a text's decimal digits in the wanted set; everything else of the text stays as it is. */
export function withNumerals(text: string, numerals: Numerals): string {
  if (numerals === "as-written") return text;
  const zero = ZERO[numerals];
  return text.replace(/\p{Nd}/gu, (digit) => String.fromCodePoint(zero + digitValue(digit)));
}
