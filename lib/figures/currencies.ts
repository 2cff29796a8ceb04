import type { ReadPassage } from "./passage";

/**
 * Which country's currency an article means by a noun that several share ("pounds"): that of the country which it names
 * first. Keys are indices of the pack's `sharedCurrencies`; a noun of no named country has none.
 */
export function sharedCurrencies(passages: readonly ReadPassage[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { starts } of passages)
    for (const marks of starts)
      for (const { sense } of marks ?? [])
        if (sense.as === "country" && !found.has(sense.index)) found.set(sense.index, sense.unit);
  return found;
}
