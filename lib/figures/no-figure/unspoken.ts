/** Numbers for which nothing speaks: no unit, no noun that agrees with them, no word of an event that takes them. */
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import type { Test } from "./shapes";

const OLDEST = 110;

function phraseOf({ syntax }: ReadPassage, { number }: Draft): NounPhrase | undefined {
  return syntax.phraseAt[number.from];
}

function isBare({ unit, form, number, from }: Draft): boolean {
  return unit === null && (form === "digits" || form === "words") && from === number.from;
}

/** Whether a noun stands in the numeral's own phrase behind it. */
function hasNounBehind({ syntax }: ReadPassage, { number }: Draft, phrase: NounPhrase): boolean {
  for (let at = number.to; at < phrase.to; at++) {
    const pos = syntax.tags[at]?.pos;
    if (pos === "NOUN" || pos === "PROPN") return true;
  }
  return false;
}

function tellsOfEvent(passage: ReadPassage, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      marksAt(passage, "kind", at).length > 0 ||
      markAt(passage, "person", at) ||
      markAt(passage, "unit", at)
    )
      return true;
  return false;
}

/** "a 911 call", "the 900 block", "7 Action News": a noun behind the number does not agree with it. */
export const isDisagreeing: Test = (passage, draft) => {
  if (!passage.pack.grammar.agrees || !isBare(draft) || draft.form !== "digits") return null;
  const phrase = phraseOf(passage, draft);
  const value = draft.max ?? 0;
  if (!phrase || value === 1 || !Number.isInteger(value) || !phrase.numeral) return null;
  if (phrase.numeral.from !== draft.number.from || passage.syntax.joints.has(draft.number.to)) return null;
  const agrees = phrase.head >= draft.number.to && isPluralAt(passage, phrase.head);
  if (
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

/** "He was 24", "Ms Farrow, now 18": a person's number alone is an age. */
export const isAgeOfSubject: Test = (passage, draft) => {
  const phrase = phraseOf(passage, draft);
  if (!isBare(draft) || phrase?.sort !== "numeral" || draft.min !== draft.max) return null;
  if (!Number.isInteger(draft.max) || (draft.max ?? 0) < 1 || (draft.max ?? 0) > OLDEST) return null;
  return (passage.syntax.relations.get(phrase.index) ?? []).some(({ verb, as }) => {
    const subject = verb.subject === null ? undefined : passage.syntax.phrases[verb.subject];
    if (as !== "object" || !verb.isCopula || !subject) return false;
    const isPerson = subject.sort === "pronoun" ? isPersonal(passage, subject) : subject.sort === "proper";
    return isPerson && !markBefore(passage, "counter", draft.from);
  })
    ? "age"
    : null;
};

function isPersonal(passage: ReadPassage, { head }: NounPhrase): boolean {
  return passage.syntax.personal.has(head);
}

const AT_SIGN = /^[@#№]$/u;

/** "@ 10", "#12": a sign that never stands before a count. */
export const isSigned: Test = (passage, { number, unit }) =>
  unit === null && AT_SIGN.test(passage.tokens[number.from - 1]?.text ?? "") ? "list" : null;

/** "dies at 61": an age at which somebody died. */
export const isAgeAtDeath: Test = (passage, draft) => {
  const phrase = phraseOf(passage, draft);
  if (!isBare(draft) || phrase?.sort !== "numeral" || draft.form !== "digits" || (draft.max ?? 0) > OLDEST)
    return null;
  const { adposition } = phrase;
  if (!adposition || adposition.to - adposition.from !== 1) return null;
  const relations = passage.syntax.relations.get(phrase.index) ?? [];
  const isDeath = relations.some(
    ({ verb, as }) =>
      as === "oblique" &&
      marksAt(passage, "kind", verb.head).some(
        ({ sense }) => sense.kind === "killed" && sense.role === "follows",
      ),
  );
  return isDeath ? "age" : null;
};
