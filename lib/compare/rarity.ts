/** How seldom two reports give one number by chance. */
import type { Quantity } from "../model";
import { significantDigits } from "../text/trim";

/** Beyond ten thousand size tells no more: sums go by round millions and billions. */
const MOST_SIZE = 4;

/** Found once for each figure: it is asked of every pair. */
const rarities = new WeakMap<Quantity, number>();

/** 0 for a number that stands everywhere (2, 3), 1 for one that agrees by chance in no two reports. */
export function rarityOf(quantity: Quantity): number {
  const known = rarities.get(quantity);
  if (known !== undefined) return known;
  const value = Math.abs(quantity.min ?? quantity.max ?? 0);
  const digits = significantDigits(value).length;
  const size = Math.min(MOST_SIZE, Math.log10(value + 1));
  const rarity = Math.min(1, (size + 2 * digits) / 8);
  rarities.set(quantity, rarity);
  return rarity;
}
