/** A fact's claims by what they state: each value once, with all who give it. */
import type { Fact } from "../model";
import { type IndependentClaim, sameFigure } from "./sources";

export type ValueGroup = readonly IndependentClaim[];

function isOf(subjectId: string): (voice: IndependentClaim) => boolean {
  return ({ claim }) => claim.articleId === subjectId;
}

/** The article being read before the others. */
export function ownFirst(
  voices: readonly IndependentClaim[],
  subjectId: string,
): readonly IndependentClaim[] {
  const isOwn = isOf(subjectId);
  return [...voices.filter(isOwn), ...voices.filter((voice) => !isOwn(voice))];
}

function lowest(group: ValueGroup): number {
  const { min, max } = group[0]?.claim.quantity ?? { min: null, max: null };
  return min ?? max ?? 0;
}

/**
 * Voices that state the same, together. What changed with time stands in the order of time, which is that of the
 * claims; otherwise the value of the article being read comes first, then the others from low to high.
 */
export function valueGroups(
  voices: readonly IndependentClaim[],
  basis: Fact["basis"],
  subjectId: string,
): readonly ValueGroup[] {
  const groups: IndependentClaim[][] = [];
  for (const voice of voices) {
    const group = groups.find(([first]) => first && sameFigure(first.claim, voice.claim));
    if (group) group.push(voice);
    else groups.push([voice]);
  }
  if (basis === "over-time") return groups;
  const isOwn = (group: ValueGroup) => group.some(isOf(subjectId));
  const others = groups.filter((group) => !isOwn(group)).sort((a, b) => lowest(a) - lowest(b));
  return [...groups.filter(isOwn), ...others].map((group) => ownFirst(group, subjectId));
}
