import type { NotComparable } from "../../model";
import { type Draft, eachComparable, type Refiner } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { behindHyphen } from "./units";

const LETTER = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const HYPHEN = /^[-‐‑]$/u;
const YEAR = /^[\p{Nd}]{4}$/u;
const OLDEST = 110;
const LOCAL_PHONE = /\d{3}-\d{4}/u;

type Test = (passage: ReadPassage, draft: Draft) => NotComparable | null;

function before(passage: ReadPassage, draft: Draft) {
  return passage.tokens[draft.number.from - 1];
}
function after(passage: ReadPassage, draft: Draft) {
  return passage.tokens[draft.number.to];
}

/** Whether two neighbouring tokens touch. */
function touches(left: { end: number } | undefined, right: { start: number } | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

const ordinal: Test = (_, draft) => (draft.ordinal ? "ordinal" : null);

/** Digits joined to letters: "F-16", "G20", "7B", «كوردستان24». */
const gluedName: Test = (passage, draft) => {
  if (draft.form === "words" || draft.form === "dual") return null;
  const first = passage.tokens[draft.number.from];
  const left = before(passage, draft);
  const joint = HYPHEN.test(left?.text ?? "") ? passage.tokens[draft.number.from - 2] : left;
  const isJoined =
    touches(left, first) && (left === joint || touches(joint, left)) && LETTER.test(joint?.text ?? "");
  if (
    isJoined &&
    first?.type === "digits" &&
    draft.start >= first.start &&
    !isClitic(passage, joint?.folded ?? "")
  )
    return "name";
  const right = after(passage, draft);
  const isSuffixed =
    touches(passage.tokens[draft.number.to - 1], right) && LETTER_FIRST.test(right?.text ?? "");
  return isSuffixed && draft.unit === null && passage.pack.statements.capitals ? "name" : null;
};

/** «الـ12», «بـ8»: clitics before digits are no name. */
function isClitic(passage: ReadPassage, word: string): boolean {
  return passage.pack.quantities.clitics.prefixes.includes(word);
}

/** What a word before the number can make of it: "Route 9" but not "route nine miles long", "since 2017" but not "since 3 days". */
const FITS: Readonly<Partial<Record<NotComparable, (passage: ReadPassage, draft: Draft) => boolean>>> = {
  name: (_, draft) => draft.unit === null && draft.form === "digits",
  date: (passage, draft) => draft.unit === null && YEAR.test(passage.text.slice(draft.start, draft.end)),
  age: (_, draft) => draft.unit === null || draft.unit === "year",
};

const byWords: Test = (passage, draft) => {
  const lead =
    markBefore(passage, "not-before", draft.number.from) ?? markBefore(passage, "not-before", draft.from);
  if (lead && (FITS[lead.sense.reason]?.(passage, draft) ?? true)) return lead.sense.reason;
  const next = behindHyphen(passage, draft.number.to);
  const follow = markAt(passage, "not-after", next) ?? markAt(passage, "not-after", draft.to);
  return follow?.sense.reason ?? null;
};

const QUOTE_CLOSES = /^[»”"]$/u;

/** «صقر 2»: digits that end a short quoted name. */
const quotedName: Test = (passage, draft) => {
  if (draft.form !== "digits" || !QUOTE_CLOSES.test(after(passage, draft)?.text ?? "")) return null;
  if (before(passage, draft)?.type !== "word") return null;
  for (let at = draft.number.from - 2; at >= Math.max(0, draft.number.from - 4); at--)
    if (/^[«“"]$/u.test(passage.tokens[at]?.text ?? "")) return "name";
  return null;
};

/** A whole saying around the number: "a thousand times". */
const idiom: Test = (passage, draft) => {
  for (let from = Math.max(0, draft.number.from - 4); from <= draft.number.from; from++) {
    const mark = markAt(passage, "idiom", from);
    if (mark && mark.to >= draft.number.to) return "idiom";
  }
  return null;
};

const OPENS = /^[(（[]$/u;
const ENDS_LIST_NUMBER = /^[).．]$/u;

/** "1)" or "2." at the start of a line. */
const listNumber: Test = (passage, draft) => {
  if (draft.form !== "digits" || (draft.max ?? 0) > 99) return null;
  const right = after(passage, draft);
  const isBracketed = right?.text === ")" && !OPENS.test(before(passage, draft)?.text ?? "");
  if (isBracketed) return "list";
  const first = draft.number.from === draft.sentence.from;
  return first &&
    ENDS_LIST_NUMBER.test(right?.text ?? "") &&
    touches(passage.tokens[draft.number.to - 1], right)
    ? "list"
    : null;
};

function isAgeValue(draft: Draft): boolean {
  return (
    draft.min !== null &&
    draft.min === draft.max &&
    Number.isInteger(draft.min) &&
    draft.min >= 1 &&
    draft.min <= OLDEST
  );
}

/** "Lena Farrow, 48, said", «سامر (٢٣ عاماً)»: a person's name, then an age set off by commas or brackets. */
const setOffAge: Test = (passage, draft) => {
  if (!isAgeValue(draft) || draft.hedge !== "exact") return null;
  if (draft.unit !== null && draft.unit !== "year") return null;
  const left = before(passage, draft)?.text ?? "";
  const right = passage.tokens[draft.to]?.text ?? "";
  if (OPENS.test(left) && right === ")") return "age";
  const name = passage.tokens[draft.number.from - 2]?.text ?? "";
  const isSetOff = /^[,،]$/u.test(left) && /^[,،.;)]?$/u.test(right);
  if (!isSetOff) return null;
  return draft.unit === "year" || CAPITAL.test(name) || isPerson(passage, draft.number.from - 1)
    ? "age"
    : null;
};

function isPerson(passage: ReadPassage, to: number): boolean {
  return markBefore(passage, "person", to) !== null;
}

/** "555-0143": a leading zero or groups of three and four digits joined by hyphens. */
const phone: Test = (passage, draft) => {
  const from = Math.max(0, draft.start - 4);
  const around = passage.text.slice(from, draft.end + 5);
  const match = LOCAL_PHONE.exec(around);
  return match && from + match.index < draft.end && from + match.index + match[0].length > draft.start
    ? "phone"
    : null;
};

/** "21-14": two numbers joined by a hyphen that do not rise are a score. */
const score: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null) return null;
  const right = after(passage, draft);
  const next = passage.tokens[draft.number.to + 1];
  const left = before(passage, draft);
  const previous = passage.tokens[draft.number.from - 2];
  const isPair = (joint: typeof left, other: typeof left) =>
    /^[-–:]$/u.test(joint?.text ?? "") &&
    other?.type === "digits" &&
    (touches(joint, other) || touches(other, joint));
  return isPair(right, next) || isPair(left, previous) ? "score" : null;
};

/** A bare number of four digits that reads as a year and counts nothing. */
const year: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null || draft.hedge !== "exact") return null;
  if (
    !YEAR.test(passage.text.slice(draft.start, draft.end)) ||
    (draft.min ?? 0) < 1200 ||
    (draft.min ?? 0) > 2100
  )
    return null;
  const next = after(passage, draft);
  const endsPhrase = next?.type !== "word" || markAt(passage, "stop", draft.number.to) !== null;
  return endsPhrase ? "date" : null;
};

/** "Engine 51", "Saddle Butte 9": a capitalised word and a number that counts nothing after it. */
const capitalName: Test = (passage, draft) => {
  if (!passage.pack.statements.capitals || draft.form !== "digits" || draft.from !== draft.number.from)
    return null;
  const left = before(passage, draft);
  if (
    !left ||
    !CAPITAL.test(left.text) ||
    draft.number.from - 1 === draft.sentence.from ||
    draft.unit !== null
  )
    return null;
  const next = after(passage, draft);
  return next?.type !== "word" || markAt(passage, "stop", draft.number.to) !== null || CAPITAL.test(next.text)
    ? "name"
    : null;
};

/** A fraction of nothing that is measured ("half of the town") gives no figure of its own. */
const bareFraction: Test = (_, draft) =>
  draft.form === "words" && draft.unit === null && (draft.max ?? 1) < 1 && (draft.max ?? 0) > 0
    ? "idiom"
    : null;

const TESTS: readonly Test[] = [
  phone,
  ordinal,
  listNumber,
  gluedName,
  quotedName,
  byWords,
  idiom,
  setOffAge,
  score,
  year,
  capitalName,
  bareFraction,
];

/** Numbers that are no comparable figures, with the reason. */
export const notFigures: Refiner = eachComparable("not-figures", (passage, draft) => {
  for (const test of TESTS) {
    const reason = test(passage, draft);
    if (reason) return { ...draft, notComparable: reason };
  }
  return draft;
});
