/** The words of events near a figure. */
import type { EventKind } from "../../languages/contract/quantities";
import type { TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import type { ConcernedRole } from "../lexicon";
import type { ReadPassage } from "../passage";

export interface EventWord extends TokenRange {
  readonly kind: EventKind;
  readonly role: ConcernedRole;
}

/** Tokens on either side of a figure within which an event's words speak of it. */
const NEAR = 12;

/** The tokens of a figure's sentence that stand near it. */
export function nearTokens({ sentence, number }: Draft): TokenRange {
  return {
    from: Math.max(sentence.from, number.from - NEAR),
    to: Math.min(sentence.to, number.to + NEAR),
  };
}

/** Tokens between a figure and words near it. */
export function distanceTo({ number }: Draft, { from, to }: TokenRange): number {
  return Math.max(0, from >= number.to ? from - number.to : number.from - to);
}

/** All words of events near a figure, the nearest first; of two that begin alike the longer first. */
export function eventWords({ starts }: ReadPassage, draft: Draft): EventWord[] {
  const { from: first, to: last } = nearTokens(draft);
  const found: EventWord[] = [];
  for (let at = first; at < last; at++)
    for (const { from, to, sense } of starts[at] ?? [])
      if (sense.as === "kind") found.push({ from, to, kind: sense.kind, role: sense.role });
  return found.sort((a, b) => distanceTo(draft, a) - distanceTo(draft, b) || b.to - b.from - (a.to - a.from));
}

/** The nearest words of an event of the figure's own kind. */
export function nearestMark(passage: ReadPassage, draft: Draft): EventWord | null {
  return eventWords(passage, draft).find(({ kind }) => kind === draft.kind) ?? null;
}
