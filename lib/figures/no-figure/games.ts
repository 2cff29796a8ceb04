/** Numbers of games: scores, and the minutes at which something happened in them. */
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { countsNothing, type Test } from "./context";

/** More is scored in no game that is told by two numbers alone. */
const HIGHEST_SCORE = 30;
const SCORE = /^\p{Nd}{1,2}\s*[-–:]\s*\p{Nd}{1,2}$/u;
const JOINT = /^[-–ـ:]$/u;
const OPENING = /^[([]$/u;
const CLOSING = /^[)\]]$/u;
const COMMA = /^[,،+.]$/u;

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

/** Whether what the other side scored stands behind goals, or none of it: «مقابل هدف», «نظيفين», «لهدف». */
function isAgainstBehind(passage: ReadPassage, at: number): boolean {
  if (markAt(passage, "nil", at) || isHeldAgainst(passage, at)) return true;
  if (!markAt(passage, "against", at)) return false;
  const other = passage.tokens[at + 1]?.type;
  const isNumber = other === "digits" || passage.syntax.tags[at + 1]?.pos === "NUM";
  return isNumber || markAt(passage, "goal", at + 1) !== null || markAt(passage, "nil", at + 1) !== null;
}

/** «بهدفين مقابل | ثلاثة», with the goals' word or without. */
function isOtherSides(passage: ReadPassage, draft: Draft): boolean {
  const before = draft.number.from - 1;
  if (!markAt(passage, "against", before) || !markAt(passage, "goal", before - 1)) return false;
  return markAt(passage, "goal", draft.number.to) !== null || countsNothing(passage, draft);
}

/** «بثلاثة أهداف | لهدفين». */
function isAgainstBefore(passage: ReadPassage, { number, start }: Draft): boolean {
  const before = number.from - 1;
  const isPrefixed = start > (passage.tokens[number.from]?.start ?? start);
  return isPrefixed && markAt(passage, "goal", before) !== null;
}

/** Words between the word for a win, a lead or a loss and by how many goals. */
const FARTHEST_OUTCOME = 6;

/** «فاز على ضيفه | بهدفين»: goals in an adposition that a word of winning, leading or losing takes. */
function isOutcome(passage: ReadPassage, { number, sentence, start }: Draft): boolean {
  const isPrefixed = start > (passage.tokens[number.from]?.start ?? start);
  const adposition = passage.syntax.phraseAt[number.from]?.adposition;
  const isLed = adposition?.to === number.from && !markAt(passage, "range-joiner", adposition.from);
  if (!isPrefixed && !isLed) return false;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - FARTHEST_OUTCOME); at--) {
    if (markAt(passage, "outcome", at)) return true;
    if (passage.tokens[at]?.type !== "word" || markAt(passage, "measure-noun", at)) return false;
  }
  return false;
}

/** «يسقط ضيفه | بالثلاثة»: a number of goals that nothing names. */
function isByThe(passage: ReadPassage, draft: Draft): boolean {
  const { article } = passage.pack.grammar;
  const token = passage.tokens[draft.number.from];
  const isPrefixed = article !== "" && token !== undefined && draft.start > token.start;
  const isDefinite = token?.folded.slice(1).startsWith(article) ?? false;
  return draft.form === "words" && isPrefixed && isDefinite && countsNothing(passage, draft);
}

/** «بهدفين مقابل هدف»: goals held against goals, or that a game was won by. */
export const isGoalsAgainst: Test = (passage, draft) => {
  if (!isSmall(draft)) return null;
  if (isOtherSides(passage, draft) || isByThe(passage, draft)) return "score";
  const isZero = draft.max === 0 && draft.form === "words";
  const own = draft.form === "dual" || isZero ? draft.number.from : draft.number.to;
  const isOfGoals = markAt(passage, "goal", own) ?? (isZero ? markAt(passage, "nil", own) : null);
  if (!isOfGoals) return null;
  const isAgainst = isAgainstBehind(passage, own + 1) || isAgainstBefore(passage, draft);
  return isAgainst || isOutcome(passage, draft) ? "score" : null;
};

/** Minutes of a game with all that is added. */
const MOST_MINUTES = 130;
/** Tokens between a bracket and the last minute that it holds: «(23 من ركلة جزاء و35)». */
const LONGEST_BRACKET = 6;

function isListed(passage: ReadPassage, at: number): boolean {
  const token = passage.tokens[at];
  const isJoin = COMMA.test(token?.text ?? "") || passage.joins.includes(token?.folded ?? "");
  return token?.type === "digits" || isJoin;
}

/** «سجل لويس سواريز (14 و40)»: brackets that hold nothing but small numbers, more than one unless a game is told of. */
function isAloneInBrackets(passage: ReadPassage, { number }: Draft, isOfGame: boolean): boolean {
  let { from, to } = number;
  while (isListed(passage, from - 1)) from--;
  while (isListed(passage, to)) to++;
  const isClosed =
    OPENING.test(passage.tokens[from - 1]?.text ?? "") && CLOSING.test(passage.tokens[to]?.text ?? "");
  return isClosed && (isOfGame || to - from > number.to - number.from);
}

/** «(23 من ركلة جزاء و35)»: digits that count nothing in a bracket that digits open. */
function isInBracket(passage: ReadPassage, draft: Draft): boolean {
  const isPart = markAt(passage, "partitive", draft.to) !== null;
  if (!isPart && !countsNothing(passage, draft)) return false;
  let at = draft.number.from - 1;
  while (at > draft.number.from - LONGEST_BRACKET && !OPENING.test(passage.tokens[at]?.text ?? "")) at--;
  return OPENING.test(passage.tokens[at]?.text ?? "") && passage.tokens[at + 1]?.type === "digits";
}

/** Minutes of a game in brackets behind who did something then. */
export const isBracketed: Test = (passage, draft) => {
  const { form, unit, max } = draft;
  if (form !== "digits" || unit !== null || (max ?? 0) > MOST_MINUTES) return null;
  const isOfGame = tellsOfGame(passage, draft);
  return isAloneInBrackets(passage, draft, isOfGame) || (isOfGame && isInBracket(passage, draft))
    ? "time"
    : null;
};
