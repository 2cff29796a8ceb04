import { type Draft, eachComparable, type Refiner } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";

/** Words that may stand between "an earlier toll" and its figure. */
const GAP = 4;
const FARTHEST_MOVE = 20;
const NEAR_SIBLING = 8;

/** Whether a change from one value to another is told before a token of its sentence. */
export function movesBefore(passage: ReadPassage, at: number, sentenceFrom: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceFrom, at - FARTHEST_MOVE); i--)
    if (markAt(passage, "moves", i)) return true;
  return false;
}

/** "fell to 4 percent | from 5": an amount beside another of its unit. */
function hasSibling({ unit, kind, number, sentence }: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other.number.from !== number.from &&
      other.sentence.from === sentence.from &&
      other.unit === unit &&
      other.kind === kind &&
      Math.abs(other.number.from - number.from) <= NEAR_SIBLING,
  );
}

/** "had been 12", but not "had been shot seven times": the auxiliaries of another verb tell of no earlier count. */
function isEarlierBefore(passage: ReadPassage, to: number): boolean {
  const mark = markBefore(passage, "earlier", to);
  const verb = mark && passage.syntax.verbAt[to - 1];
  return mark !== null && !(verb && verb.from <= mark.from && verb.head >= to);
}

function isEarlier(
  passage: ReadPassage,
  draft: Draft,
  numbers: ReadonlySet<number>,
  drafts: readonly Draft[],
): boolean {
  if (markAt(passage, "earlier-after", draft.to)) return true;
  for (let to = draft.from; to > Math.max(draft.sentence.from, draft.from - GAP); to--) {
    if (isEarlierBefore(passage, to)) return true;
    if (numbers.has(to - 1)) break;
  }
  const from = markBefore(passage, "from", draft.from);
  if (from === null) return false;
  if ((draft.unit !== null || draft.kind === "money") && !hasSibling(draft, drafts)) return false;
  return from.to - from.from > 1 || movesBefore(passage, from.from, draft.sentence.from);
}

/** Figures that the article itself replaces: "rose from 12", "had stood at 38", «بعدما كانت 11». */
export const history: Refiner = {
  name: "history",
  refine: (passage, drafts) => {
    const numbers = new Set(drafts.map((draft) => draft.number.from));
    return eachComparable("history", (_, draft) =>
      draft.form !== "zero" && isEarlier(passage, draft, numbers, drafts)
        ? { ...draft, superseded: true }
        : draft,
    ).refine(passage, drafts);
  },
};
