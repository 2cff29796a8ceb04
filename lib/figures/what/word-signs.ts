/**
 * What the words themselves say for or against a stretch as the name of what a figure counts: those that it begins and ends
 * with, that it holds, and that stand beside it.
 */
import type { TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import type { ReadPassage } from "../passage";
import type { Taker } from "./phrase-signs";

/** Words of a stretch that are looked at. */
const MOST_WITHIN = 12;
/** Longer stretches are all long. */
const LONGEST = 9;
const NO_WORD = "#";

type Side = "F" | "B" | "O";

/** Before the figure, behind it, or about it. */
function sideOf({ from, to }: Draft, stretch: TokenRange): Side {
  if (stretch.from >= to) return "B";
  return stretch.to <= from ? "F" : "O";
}

/** The names of a sign for all figures' words, by the side on which they stand and whichever that is. */
const FRONTS: Readonly<Record<Side, readonly string[]>> = { F: ["", "F"], B: ["", "B"], O: ["", "O"] };

/** Takes in what the words of a stretch say, and those beside it. */
export function addWords(
  tally: Taker,
  { tokens, syntax }: ReadPassage,
  draft: Draft,
  ranges: readonly TokenRange[],
  form: string,
): void {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  const word = (at: number) => tokens[at]?.folded ?? NO_WORD;
  const pos = (at: number) => syntax.tags[at]?.pos ?? "X";
  const [from, to] = [first.from, last.to];
  const side = sideOf(draft, { from, to });
  for (const front of FRONTS[side]) {
    tally.addPair(`${front}first=`, word(from));
    tally.addPair(`${front}last=`, word(to - 1));
    tally.addPair(`${front}before=`, word(from - 1));
    tally.addPair(`${front}after=`, word(to));
  }
  tally.addPair("last_", `${word(to - 1)}_${pos(to)}`);
  tally.addPair("_after", `${pos(to - 1)}_${word(to)}`);
  tally.addPair("ends_", `${pos(to - 1)}_${pos(to)}_${pos(to + 1)}`);
  tally.addPair("begins_", `${pos(from - 1)}_${pos(from)}_${pos(from + 1)}`);
  tally.addPair(`${side}_`, `${word(draft.from - 1)}_${pos(from)}`);
  tally.addPair(form, String(Math.min(LONGEST, to - from)));
  for (let at = from; at < to && at < from + MOST_WITHIN; at++) tally.addPair("in=", word(at));
  if (ranges.length < 2) return;
  tally.addPair("parts", String(Math.min(LONGEST, to - from)));
  tally.addPair("parts:ends=", word(first.to - 1));
  tally.addPair("parts:begins=", word(last.from));
}

/** Takes in what the words beside a figure say of its being named by nothing. */
export function addNothing(tally: Taker, { tokens }: ReadPassage, { from, to }: Draft): void {
  tally.addPair("nothing<", tokens[from - 1]?.folded ?? NO_WORD);
  tally.addPair("nothing>", tokens[to]?.folded ?? NO_WORD);
}
