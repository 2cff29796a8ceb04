/** Ages that only the clause shows to be such. */
import { markBefore, marksAt } from "../passage";
import { isBare, isPersonal, phraseOf } from "./bare";
import type { Test } from "./shapes";

const OLDEST = 110;

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
