import type { Hedge } from "../../model";
import { type Draft, eachComparable, type Refiner, widenedBy, widenedTo } from "../draft";
import { type Mark, markAt, markBefore, type ReadPassage } from "../passage";

/** Words that may stand between an open hedge and its number: «لا يتجاوز طوله 12 متراً». */
const LONGEST_GAP = 4;
const CLOSES = /^[.,;:!?،؛؟()«»"“”]$/u;

type Bounds = readonly [min: number | null, max: number | null];

const BOUNDS: Readonly<Record<Hedge, (min: number | null, max: number | null) => Bounds>> = {
  exact: (min, max) => [min, max],
  about: (min, max) => [min, max],
  range: (min, max) => [min, max],
  zero: () => [0, 0],
  "at-least": (min) => [min, null],
  "more-than": (min) => [min, null],
  "at-most": (_, max) => [null, max],
  "less-than": (_, max) => [null, max],
};

function hedged(draft: Draft, hedge: Hedge): Draft {
  if (draft.hedge === "range" && hedge === "about") return draft;
  const [min, max] = BOUNDS[hedge](draft.min, draft.max);
  return { ...draft, hedge, min, max };
}

function openHedge(passage: ReadPassage, draft: Draft): Mark<"hedge-open"> | null {
  for (let at = draft.from - 1; at >= Math.max(draft.sentence.from, draft.from - LONGEST_GAP - 1); at--) {
    if (CLOSES.test(passage.tokens[at]?.text ?? "") || passage.tokens[at]?.type === "digits") return null;
    const mark = markBefore(passage, "hedge-open", at + 1);
    if (mark && mark.from >= draft.sentence.from) return mark;
  }
  return null;
}

/** "at most about 300": the outer hedge bounds the figure, both belong to its text. */
function hedgeBefore(passage: ReadPassage, draft: Draft): Draft {
  const inner =
    markBefore(passage, "hedge-before", draft.from) ?? markBefore(passage, "hedge-before", draft.number.from);
  const first = inner ? hedged(widenedBy(draft, inner), inner.sense.hedge) : draft;
  const outer = (inner && markBefore(passage, "hedge-before", inner.from)) ?? openHedge(passage, first);
  if (!outer) return first;
  return hedged({ ...widenedBy(first, outer), min: draft.min, max: draft.max }, outer.sense.hedge);
}

function hedgeAfter(passage: ReadPassage, draft: Draft): Draft {
  const mark = markAt(passage, "hedge-after", draft.to) ?? markAt(passage, "hedge-after", draft.to + 1);
  if (!mark || (mark.from > draft.to && !isPlainWord(passage, draft.to))) return draft;
  if ((markAt(passage, "hedge-before", mark.from)?.to ?? 0) > mark.to) return draft;
  return hedged(widenedTo(passage, draft, mark.to), mark.sense.hedge);
}

function isPlainWord(passage: ReadPassage, at: number): boolean {
  return passage.tokens[at]?.type === "word" && !markAt(passage, "stop", at);
}

function hedgeWithin(passage: ReadPassage, draft: Draft): Draft {
  for (let at = draft.number.from; at < draft.number.to; at++) {
    const mark = markAt(passage, "hedge-within", at);
    if (mark) return hedged(draft, mark.sense.hedge);
  }
  return draft;
}

/** How exact a figure is said to be, by the words before, after and around it. */
export const hedges: Refiner = eachComparable("hedges", (passage, draft) => {
  const before = hedgeBefore(passage, hedgeWithin(passage, draft));
  return before.hedge === "exact" || before.hedge === "about" ? hedgeAfter(passage, before) : before;
});
