import type { Draft, Refiner } from "../draft";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { countedPhrase, endsPhrase, isNoun, numberEnds } from "../phrase";

const LONGEST_LABEL = 4;
const FARTHEST_LABEL = 16;

function textOf(passage: ReadPassage, from: number, to: number): string {
  const first = passage.tokens[from];
  const last = passage.tokens[to - 1];
  return first && last && to > from ? passage.text.slice(first.start, last.end) : "";
}

interface Figures {
  /** Where numbers begin → where they end. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Tokens of any figure with its hedge and unit. */
  readonly taken: ReadonlySet<number>;
}

/** Words before the figure that name it: "death toll", «القتلى». */
function label(passage: ReadPassage, draft: Draft, { taken }: Figures): string {
  let to = draft.from;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST_LABEL);
  while (to > first && endsPhrase(passage, to - 1, draft.sentence.to) && !isCountedNoun(passage, to - 1)) {
    if (taken.has(to - 1)) return "";
    to--;
  }
  let from = to;
  while (
    from > first &&
    to - from < LONGEST_LABEL &&
    !taken.has(from - 1) &&
    !isEnd(passage, from - 1, draft)
  )
    from--;
  return draft.unit === null && draft.kind !== "magnitude" && !holdsNoun(passage, from, to)
    ? ""
    : textOf(passage, from, to);
}

/** Words before a count name it only if they hold something that can be counted. */
function holdsNoun(passage: ReadPassage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNoun(passage, at)) return true;
  return false;
}

function isCountedNoun(passage: ReadPassage, at: number): boolean {
  return marksAt(passage, "kind", at).some(({ sense }) => sense.role === "counted");
}

function isEnd(passage: ReadPassage, at: number, draft: Draft): boolean {
  return endsPhrase(passage, at, draft.sentence.to) && !isCountedNoun(passage, at);
}

function whatOf(passage: ReadPassage, draft: Draft, figures: Figures): string {
  const phrase = countedPhrase(passage, draft, figures.numbers);
  const after = textOf(passage, phrase.from, phrase.to);
  const measures = draft.unit !== null && !phrase.partitive && !markAt(passage, "thing", phrase.from);
  if (after !== "" && !measures) return after;
  return label(passage, draft, figures) || after;
}

function tokensOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { from, to, form } of drafts)
    if (form !== "zero") for (let at = from; at < to; at++) taken.add(at);
  return taken;
}

/** The phrase counted, in the article's words. */
export const what: Refiner = {
  name: "what",
  refine: (passage, drafts) => {
    const figures = { numbers: numberEnds(drafts), taken: tokensOf(drafts) };
    return drafts.map((draft) =>
      draft.notComparable ? draft : { ...draft, what: whatOf(passage, draft, figures) },
    );
  },
};
