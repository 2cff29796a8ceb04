import type { Fact, Quantity } from "../../lib/model";
import { gapOfFact } from "../../lib/view/gap-words";
import { useTranslation } from "../translation";

interface GapWordsProps {
  readonly fact: Fact;
  /** Those that are shown; all of the fact's by default. */
  readonly quantities?: readonly Quantity[];
}

/** How far apart the figures of a fact are that differs: "25 against 31, 24 % more". */
export function GapWords({ fact, quantities }: GapWordsProps) {
  const words = gapOfFact(fact, useTranslation(), quantities);
  if (!words) return null;
  return (
    <span class="gap">
      <bdi class="gap-ends">{words.ends}</bdi>
      {words.distance && <span class="gap-distance">{words.distance}</span>}
    </span>
  );
}
