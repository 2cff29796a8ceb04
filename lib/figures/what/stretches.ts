/** The part of a sentence around a figure in which what it counts is looked for. */
import type { NounPhrase, TokenRange, VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import type { ReadPassage } from "../passage";
import { endOfWhole, isNamed, isTime } from "../refine/what-phrases";
import type { Step } from "./extents";

export interface Named {
  readonly ranges: readonly TokenRange[];
  /** What it is in the sentence: the noun that the number stands before, another noun, a verb with its words, and so on. */
  readonly form: "own" | "noun" | "verb" | "sentence" | "apart" | "after" | "elided" | "rule";
  readonly steps: readonly Step[];
  readonly phrase: NounPhrase | null;
  readonly verb: VerbGroup | null;
}

/** The figure before in the same passage, and what was found to name it. */
export interface Before {
  readonly draft: Draft;
  readonly ranges: readonly TokenRange[];
}

const FARTHEST_BEFORE = 24;
const FARTHEST_BEHIND = 12;
export const WALL = /^[.;:!?()[\]—–]$/u;

export function firstOf(passage: ReadPassage, { sentence, from }: Draft): number {
  const first = Math.max(sentence.from, from - FARTHEST_BEFORE);
  for (let at = from - 1; at >= first; at--)
    if (/^[.;!?]$/u.test(passage.tokens[at]?.text ?? "")) return at + 1;
  return first;
}

export function lastOf(passage: ReadPassage, { sentence, to }: Draft): number {
  const last = Math.min(sentence.to, to + FARTHEST_BEHIND);
  for (let at = to; at < last; at++) if (WALL.test(passage.tokens[at]?.text ?? "")) return at;
  return last;
}

/** Those of a passage's phrases or verbs, which stand in order, that begin within a stretch. */
export function within<T extends TokenRange>(all: readonly T[], first: number, last: number): readonly T[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && (all[end]?.from ?? last) < last) end++;
  return all.slice(low, end);
}

/** Tokens of an adposition and what it leads to before the phrase itself begins. */
const MOST_LEADING = 6;

/** The phrase in an adposition straight behind a figure. */
export function placeBehind(passage: ReadPassage, draft: Draft): TokenRange | null {
  const { syntax } = passage;
  for (let at = draft.to; at <= draft.to + 1; at++) {
    const near = within(syntax.phrases, at, at + MOST_LEADING);
    const phrase = near.find(({ adposition }) => adposition?.from === at);
    // "20 miles | north of the border"
    if (phrase && isNamed(phrase) && !phrase.numeral && !isTime(passage, phrase))
      return { from: draft.unit === null ? at : draft.to, to: endOfWhole(passage, phrase) };
  }
  return null;
}
