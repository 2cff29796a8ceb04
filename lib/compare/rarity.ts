/** How seldom two reports give one number by chance. */
import type { Quantity } from "../model";
import { significantDigits } from "../text/trim";

/** 0 for a number that stands everywhere (2, 3), 1 for one that agrees by chance in no two reports. */
export function rarityOf(quantity: Quantity): number {
  const value = Math.abs(quantity.min ?? quantity.max ?? 0);
  const digits = significantDigits(value).length;
  return Math.min(1, (Math.log10(value + 1) + 2 * digits) / 8);
}
