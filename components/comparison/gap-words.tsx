import type { Quantity } from "../../lib/model";
import { gapInWords } from "../../lib/view/gap-words";
import { useTranslation } from "../translation";

/** How far apart a fact's figures are: "25 against 31, 24 % more". */
export function GapWords({ quantities }: { readonly quantities: readonly Quantity[] }) {
  const words = gapInWords(quantities, useTranslation());
  if (!words) return null;
  return (
    <span class="gap">
      <bdi class="gap-ends">{words.ends}</bdi>
      {words.distance && <span class="gap-distance">{words.distance}</span>}
    </span>
  );
}
