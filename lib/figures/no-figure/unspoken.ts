/** Numbers for which nothing speaks: no unit, no noun that agrees with them, no word of an event that takes them. */
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { isOfCount, speaksOfCounts } from "../spoken";
import { CAPITAL, countsNothing, isBare, phraseOf, type Test } from "./context";

/** Whether a noun stands in the numeral's own phrase behind it. */
function hasNounBehind({ syntax }: ReadPassage, { number }: Draft, phrase: NounPhrase): boolean {
  for (let at = number.to; at < phrase.to; at++) {
    const pos = syntax.tags[at]?.pos;
    if (pos === "NOUN" || pos === "PROPN") return true;
  }
  return false;
}

function tellsOfEvent(passage: ReadPassage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isName = CAPITAL.test(passage.tokens[at]?.text ?? "") && at < to - 1;
    const tells =
      marksAt(passage, "kind", at).length > 0 || markAt(passage, "person", at) || markAt(passage, "unit", at);
    if (tells && !isName) return true;
  }
  return false;
}

/** "a 911 call", "the 900 block", "7 Action News": a noun behind the number does not agree with it. */
export const isDisagreeing: Test = (passage, draft) => {
  if (!passage.pack.grammar.agrees || draft.unit !== null || draft.kind !== null || draft.form !== "digits")
    return null;
  const phrase = phraseOf(passage, draft);
  const value = draft.max ?? 0;
  if (!phrase || value === 1 || !Number.isInteger(value) || !phrase.numeral) return null;
  if (phrase.numeral.from !== draft.number.from || passage.syntax.joints.has(draft.number.to)) return null;
  const isHedgedCount = draft.hedge !== "exact" && !CAPITAL.test(passage.tokens[draft.number.to]?.text ?? "");
  const agrees = phrase.head >= draft.number.to && isPluralAt(passage, phrase.head);
  if (
    isHedgedCount ||
    agrees ||
    passage.tokens[draft.number.to]?.type === "mark" ||
    passage.syntax.tags[draft.number.to]?.pos === "VERB" ||
    !hasNounBehind(passage, draft, phrase)
  )
    return null;
  return tellsOfEvent(passage, draft.number.to, phrase.to) ? null : "name";
};

function isPluralAt({ syntax }: ReadPassage, at: number): boolean {
  return syntax.plurals.has(at);
}

const AT_SIGN = /^[@#№]$/u;

/** "@ 10", "#12": a sign that never stands before a count. */
export const isSigned: Test = (passage, { number, unit }) =>
  unit === null && AT_SIGN.test(passage.tokens[number.from - 1]?.text ?? "") ? "list" : null;

/** "he called 911", "she wore 34": digits alone that a verb takes which speaks of no count. */
export const isMereObject: Test = (passage, draft) => {
  const phrase = phraseOf(passage, draft);
  if (!isBare(draft) || draft.form !== "digits" || draft.hedge !== "exact" || phrase?.sort !== "numeral")
    return null;
  if (phrase.joinedTo !== null || passage.syntax.phrases[phrase.index + 1]?.complementOf === phrase.index)
    return null;
  if (!countsNothing(passage, draft)) return null;
  const relations = passage.syntax.relations.get(phrase.index) ?? [];
  if (relations.length === 0 || relations.some(({ as }) => as !== "object")) return null;
  const speaks = relations.some(({ verb }) => {
    const subject = verb.subject === null ? undefined : passage.syntax.phrases[verb.subject];
    return (
      speaksOfCounts(passage, verb) ||
      (subject !== undefined &&
        subject.index !== phrase.index &&
        isOfCount(passage, subject) &&
        passage.pack.grammar.verbFirst)
    );
  });
  return speaks || followsCount(passage, draft) ? null : "name";
};

/** "three were hurt and police held 14": a number may go on counting those just counted. */
function followsCount(passage: ReadPassage, { number, sentence }: Draft): boolean {
  for (let at = sentence.from; at < number.from; at++) {
    const before = passage.syntax.phraseAt[at];
    if (before?.numeral && isOfCount(passage, before)) return true;
  }
  const next = passage.tokens[number.to];
  return (
    markAt(passage, "anaphor", number.to) !== null ||
    (next?.type === "word" && number.to < sentence.to && marksAt(passage, "kind", number.to).length > 0)
  );
}

const PLUS = /^\+$/u;

/** "90+3": a minute of a match and what was added to it. */
export const isAddedTime: Test = (passage, { number, form, unit }) => {
  if (form !== "digits" || unit !== null) return null;
  const isJoined = (plus: number, other: number) =>
    PLUS.test(passage.tokens[plus]?.text ?? "") && passage.tokens[other]?.type === "digits";
  return isJoined(number.to, number.to + 1) || isJoined(number.from - 1, number.from - 2) ? "time" : null;
};
