import type { Draft, Refiner } from "../draft";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { countedPhrase, endsPhrase, numberEnds } from "../phrase";

const LONGEST_LABEL = 4;
const FARTHEST_LABEL = 16;

function textOf(passage: ReadPassage, from: number, to: number): string {
  const first = passage.tokens[from];
  const last = passage.tokens[to - 1];
  return first && last && to > from ? passage.text.slice(first.start, last.end) : "";
}

/** Words before the figure that name it: "death toll", «القتلى». */
function label(passage: ReadPassage, draft: Draft, numbers: ReadonlyMap<number, number>): string {
  let to = draft.from;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST_LABEL);
  while (to > first && endsPhrase(passage, to - 1, draft.sentence.to) && !isCountedNoun(passage, to - 1)) {
    if (numbers.has(to - 1)) return "";
    to--;
  }
  let from = to;
  while (
    from > first &&
    to - from < LONGEST_LABEL &&
    !numbers.has(from - 1) &&
    !isEnd(passage, from - 1, draft)
  )
    from--;
  return textOf(passage, from, to);
}

function isCountedNoun(passage: ReadPassage, at: number): boolean {
  return marksAt(passage, "kind", at).some(({ sense }) => sense.role === "counted");
}

function isEnd(passage: ReadPassage, at: number, draft: Draft): boolean {
  return endsPhrase(passage, at, draft.sentence.to) && !isCountedNoun(passage, at);
}

function whatOf(passage: ReadPassage, draft: Draft, numbers: ReadonlyMap<number, number>): string {
  const phrase = countedPhrase(passage, draft, numbers);
  const after = textOf(passage, phrase.from, phrase.to);
  const measures = draft.unit !== null && !phrase.partitive && !markAt(passage, "thing", phrase.from);
  if (after !== "" && !measures) return after;
  return label(passage, draft, numbers) || after;
}

/** The phrase counted, in the article's words. */
export const what: Refiner = {
  name: "what",
  refine: (passage, drafts) => {
    const numbers = numberEnds(drafts);
    return drafts.map((draft) =>
      draft.notComparable ? draft : { ...draft, what: whatOf(passage, draft, numbers) },
    );
  },
};
