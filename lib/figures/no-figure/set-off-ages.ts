/** Ages that stand alone behind a person: "Lena Farrow, 48, said". */
import type { Draft } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { CAPITAL, countsNothing, type Test, touches } from "./context";
import { OPENS } from "./shapes";

/** Years that nobody outlives. */
export const OLDEST = 110;
/** Age from which "of 40" behind a person tells an age. */
const YOUNGEST_OF = 15;
const COMMA = /^[,،]$/u;

function isAge(draft: Draft): boolean {
  const isMeasure = draft.unit !== null && draft.unit !== "year";
  return (
    !isMeasure &&
    draft.min === draft.max &&
    Number.isInteger(draft.min) &&
    (draft.min ?? 0) >= 1 &&
    (draft.min ?? 0) <= OLDEST
  );
}

/** "Ervin Marsh Jr., 36,": the stop of a shortened word behind a name. */
function isStopOfTitle({ tokens }: ReadPassage, at: number): boolean {
  return (
    tokens[at]?.text === "." &&
    touches(tokens[at - 1], tokens[at]) &&
    CAPITAL.test(tokens[at - 1]?.text ?? "")
  );
}

/** "police arrested Jay Marsh, | 21 at his home": digits behind a name of several words. */
function isBehindFullName({ syntax, tokens }: ReadPassage, { number, form }: Draft): boolean {
  const phrase = syntax.phraseAt[number.from - 2];
  if (form !== "digits" || phrase?.sort !== "proper" || phrase.adposition || phrase.numeral) return false;
  const words = tokens.slice(phrase.from, phrase.to);
  return words.length > 1 && words.every(({ text, type }) => type === "mark" || CAPITAL.test(text));
}

const YOUNG: ReadonlySet<string> = new Set(["month", "week", "day"]);

/** «الرضيعة (8 شهور)»: a child's age in brackets straight behind the child. */
function isInfantsAge(passage: ReadPassage, { unit, number, to }: Draft): boolean {
  const opens = number.from - 1;
  if (!YOUNG.has(unit ?? "") || !OPENS.test(passage.tokens[opens]?.text ?? "")) return false;
  return passage.tokens[to]?.text === ")" && markBefore(passage, "person", opens) !== null;
}

/** "Lena Farrow, 48, said", "(48)", «سامر (٢٣ عاماً)»: a number set off by commas or brackets behind a person. */
export const isSetOffAge: Test = (passage, draft) => {
  if (isInfantsAge(passage, draft)) return "age";
  if (!isAge(draft) || draft.form === "dual") return null;
  const left = passage.tokens[draft.number.from - 1]?.text ?? "";
  const right = passage.tokens[draft.to]?.text ?? "";
  const isInYears = draft.unit === "year" && draft.form === "digits" && (draft.min ?? 0) >= YOUNGEST_OF;
  if (OPENS.test(left) && isInYears && !markAt(passage, "partitive", draft.to)) return "age";
  if (OPENS.test(left) && right === ")")
    return draft.unit === "year" || draft.form === "digits" ? "age" : null;
  if (!COMMA.test(left)) return null;
  const beforeComma =
    passage.tokens[draft.number.from - (isStopOfTitle(passage, draft.number.from - 2) ? 3 : 2)];
  const isPerson =
    markBefore(passage, "person", draft.number.from - 1) !== null || CAPITAL.test(beforeComma?.text ?? "");
  const isClosed = /^[,،.;)]?$/u.test(right) || (draft.unit === "year" && /^[:–-]$/u.test(right));
  if (isClosed) return beforeComma?.type === "word" && (isPerson || draft.form === "digits") ? "age" : null;
  if (isBehindFullName(passage, draft) && countsNothing(passage, draft)) return "age";
  const isBeforeAdverb = passage.syntax.tags[draft.to]?.pos === "ADV" && draft.form === "digits";
  const next = passage.syntax.tags[isBeforeAdverb ? draft.to + 1 : draft.to];
  if (
    CAPITAL.test(beforeComma?.text ?? "") &&
    (next?.pos === "AUX" || (next?.pos === "VERB" && next.form === "Fin"))
  )
    return "age";
  return isPerson && markAt(passage, "join", draft.to) !== null && countsNothing(passage, draft)
    ? "age"
    : null;
};

/** "a roofer of 34 who fell": a person and a number of digits that counts nothing; "a crew of 12" is a group. */
export const isAgeOf: Test = (passage, draft) => {
  if (
    !isAge(draft) ||
    draft.form !== "digits" ||
    (draft.min ?? 0) < YOUNGEST_OF ||
    !countsNothing(passage, draft)
  )
    return null;
  const of = markBefore(passage, "whole", draft.from);
  if (!of || markBefore(passage, "kind", draft.from)) return null;
  return markBefore(passage, "person", of.from) ? "age" : null;
};
