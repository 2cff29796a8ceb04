/** Numbers of games: scores, and the minutes at which something happened in them. */
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import type { Test } from "./shapes";

/** More is scored in no game that is told by two numbers alone. */
const HIGHEST_SCORE = 30;
const SCORE = /^\p{Nd}{1,2}\s*[-–:]\s*\p{Nd}{1,2}$/u;
const JOINT = /^[-–:]$/u;
const OPENING = /^[([]$/u;
const CLOSING = /^[)\]]$/u;
const COMMA = /^[,،+]$/u;

function tellsOfGame(passage: ReadPassage, { sentence }: Draft): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (markAt(passage, "game", at) || markAt(passage, "goal", at)) return true;
  return false;
}

function isSmall({ min, max, unit }: Draft): boolean {
  return unit === null && min !== null && (max ?? HIGHEST_SCORE) <= HIGHEST_SCORE;
}

/** Whether a number or the word for none stands on the far side of a hyphen, or of «مقابل». */
function isPaired(passage: ReadPassage, joint: number, other: number): boolean {
  const isHyphen = JOINT.test(passage.tokens[joint]?.text ?? "");
  if (!isHyphen && !markAt(passage, "against", joint)) return false;
  return passage.tokens[other]?.type === "digits" || markAt(passage, "nil", other) !== null;
}

/** «40-صفر». */
function isAgainstNone(passage: ReadPassage, from: number, to: number): boolean {
  const isNone = (joint: number, other: number) =>
    JOINT.test(passage.tokens[joint]?.text ?? "") && markAt(passage, "nil", other) !== null;
  return isNone(to, to + 1) || isNone(from - 1, from - 2);
}

/** «خسر 1-7», «2 - صفر»: two small numbers in a report of a game. */
export const isGameScore: Test = (passage, draft) => {
  const { from, to } = draft.number;
  if (isAgainstNone(passage, from, to)) return "score";
  if (!isSmall(draft) || !tellsOfGame(passage, draft)) return null;
  const isWhole = SCORE.test(passage.text.slice(draft.start, draft.end));
  return isWhole || isPaired(passage, to, to + 1) || isPaired(passage, from - 1, from - 2) ? "score" : null;
};

/** «بهدفين | لهدف», «بهدفين | لواحد»: the other side's goals behind a preposition that is written onto them. */
function isHeldAgainst(passage: ReadPassage, at: number): boolean {
  const own = markAt(passage, "goal", at) ?? markAt(passage, "one", at);
  return own !== null && own.start > (passage.tokens[at]?.start ?? own.start);
}

/** «بهدفين مقابل هدف»: goals held against goals. */
export const isGoalsAgainst: Test = (passage, draft) => {
  if (!isSmall(draft)) return null;
  const own = draft.form === "dual" ? draft.number.from : draft.number.to;
  if (!markAt(passage, "goal", own)) return null;
  const against = (at: number) => markAt(passage, "against", at) !== null;
  if (markAt(passage, "nil", own + 1) || isHeldAgainst(passage, own + 1)) return "score";
  const follows = against(own + 1) && (markAt(passage, "goal", own + 2) || markAt(passage, "nil", own + 2));
  const before = draft.number.from - 1;
  return follows || (against(before) && markAt(passage, "goal", before - 1)) ? "score" : null;
};

/** «سجل الهدفين (2 و37)»: brackets that hold nothing but whole small numbers. */
export const isBracketed: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null || !tellsOfGame(passage, draft)) return null;
  const isInside = (at: number) => {
    const token = passage.tokens[at];
    return (
      token?.type === "digits" || COMMA.test(token?.text ?? "") || passage.joins.includes(token?.folded ?? "")
    );
  };
  let [from, to] = [draft.number.from, draft.number.to];
  while (isInside(from - 1)) from--;
  while (isInside(to)) to++;
  return OPENING.test(passage.tokens[from - 1]?.text ?? "") && CLOSING.test(passage.tokens[to]?.text ?? "")
    ? "time"
    : null;
};
