/** Numbers that their shape and the marks around them show to be no figures, in any language. */
import type { NotComparable } from "../../model";
import { isJoinedBy } from "../../text/clitics";
import type { Token } from "../../text/tokens";
import type { Draft } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { isNoun } from "../phrase";
import { isTakenAsCount } from "../spoken";

/** Why a number is no comparable figure; null where this test finds no reason. */
export type Test = (passage: ReadPassage, draft: Draft) => NotComparable | null;

export const CAPITAL = /^\p{Lu}/u;
/** Scripts written without spaces join every number to letters. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const LETTER_FIRST = /^\p{L}/u;
const LATIN_FIRST = /^\p{Script=Latin}/u;
const YEAR = /^\p{Nd}{4}$/u;
/** Years that reports of the day speak of. */
const EARLIEST_YEAR = 1200;
/** Years that stretches of years begin with: "1914–18". */
const EARLIEST_RANGE = 1700;
const GROUPED = /\p{Nd}[,.٬’ ]\p{Nd}{3}/u;
const LATEST_YEAR = 2100;
/** Years that nobody outlives. */
export const OLDEST = 110;
/** Age from which "of 40" behind a person tells an age. */
const YOUNGEST_OF = 15;
const LIST_MARK = /^[-–—/:]$/u;
const OPENS = /^[(（[]$/u;
const COMMA = /^[,،]$/u;

/** The token before the number and the one behind it. */
export function neighbours(
  passage: ReadPassage,
  { number }: Draft,
): { left: Token | undefined; right: Token | undefined } {
  return { left: passage.tokens[number.from - 1], right: passage.tokens[number.to] };
}

/** Whether nothing stands between two tokens. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** What stands behind a numeral but in no noun phrase of its own. */
const NO_NOUN: ReadonlySet<string> = new Set(["VERB", "AUX", "ADP", "SCONJ", "PRON", "PART", "CCONJ"]);

/** «في 2011 | بعدما», «الـ34 | للحرب»: where heads come first and tags were learnt, what a number cannot count. */
function isOtherPhrase(passage: ReadPassage, at: number): boolean {
  const { syntax, pack } = passage;
  if (!pack.grammar.headFirst || !pack.grammar.tagger || markAt(passage, "unit", at)) return false;
  if (syntax.joined.has(at)) return true;
  const phrase = syntax.phraseAt[at];
  const isPrepositioned =
    phrase?.from === at && phrase.adposition?.from === at && phrase.adposition.to === at;
  return isPrepositioned || (NO_NOUN.has(syntax.tags[at]?.pos ?? "") && !isNoun(passage, at));
}

/** Whether nothing that the number could count follows it. */
export function countsNothing(passage: ReadPassage, draft: Draft): boolean {
  const part = markAt(passage, "partitive", draft.to);
  if (part && isNoun(passage, part.to)) return false;
  const next = passage.tokens[draft.to];
  if (isOtherPhrase(passage, draft.to)) return true;
  if (
    next &&
    isJoinedBy(next.folded, passage.joins, passage.pack.quantities.clitics) &&
    !isNoun(passage, draft.to)
  )
    return true;
  return next?.type !== "word" || markAt(passage, "stop", draft.to) !== null;
}

export const isOrdinal: Test = (_, draft) => (draft.ordinal ? "ordinal" : null);

/** Digits joined to letters: "F-16", "G20", «كوردستان24», "7B". */
export const isGlued: Test = (passage, draft) => {
  const { left, right } = neighbours(passage, draft);
  if (draft.inName && draft.kind === null && !UNSPACED.test(left?.text ?? "")) return "name";
  if (draft.form === "words" || draft.form === "dual" || draft.unit !== null) return null;
  const last = passage.tokens[draft.number.to - 1];
  const { capitals } = passage.pack.statements;
  if (touches(last, right) && (capitals ? LETTER_FIRST : LATIN_FIRST).test(right?.text ?? "")) return "name";
  if (!capitals) return null;
  const isSuffixed = last?.type === "word" && touches(passage.tokens[draft.number.to - 2], last);
  return isSuffixed && last.text.length === 1 && CAPITAL.test(last.text) && countsNothing(passage, draft)
    ? "name"
    : null;
};

const GROUP_JOINT = /^[.,٫٬×]$/u;

/** "3.065.08", "31,074,2038": digits that go on with more of them where no way of writing numbers has any. */
export const isBrokenGroup: Test = ({ tokens }, { form, number }) => {
  if (form === "words" || form === "dual") return null;
  const goesOn = (joint: Token | undefined, own: Token | undefined, other: Token | undefined): boolean =>
    GROUP_JOINT.test(joint?.text ?? "") &&
    other?.type === "digits" &&
    (touches(own, joint) || touches(joint, own)) &&
    (touches(joint, other) || touches(other, joint));
  const isBroken =
    goesOn(tokens[number.from - 1], tokens[number.from], tokens[number.from - 2]) ||
    goesOn(tokens[number.to], tokens[number.to - 1], tokens[number.to + 1]);
  return isBroken ? "name" : null;
};

/** Characters on either side of a number within which its web address begins and ends. */
const LONGEST_ADDRESS = 200;
const ADDRESS = /:\/\/|^www\.|\p{L}\.\p{L}{2,}\/|[?&]\p{L}+=/u;
const SPACE = /\s/u;

/** "news.example/story/72236060/": a number in a run of characters that is a web address. */
export const isInAddress: Test = ({ text }, { start, end }) => {
  let [from, to] = [start, end];
  while (from > start - LONGEST_ADDRESS && from > 0 && !SPACE.test(text[from - 1] ?? "")) from--;
  while (to < end + LONGEST_ADDRESS && to < text.length && !SPACE.test(text[to] ?? "")) to++;
  return to - from > end - start && ADDRESS.test(text.slice(from, to)) ? "address" : null;
};

const COORDINATE = /^\p{Nd}{1,3}\.\p{Nd}{5,}$/u;

/** "51.507351": degrees to so many places say where something is. */
export const isCoordinate: Test = ({ text }, { start, end, unit }) =>
  unit === null && COORDINATE.test(text.slice(start, end)) ? "name" : null;

const QUOTE = /^["“”«»]$/u;

/** The head of the noun phrase that ends before a token, with the noun itself. */
function isTitleNoun(passage: ReadPassage, to: number): boolean {
  const head = passage.syntax.phraseAt[to - 1]?.head;
  return (
    markBefore(passage, "title", to) !== null ||
    (head !== undefined && markAt(passage, "title", head) !== null)
  );
}

/** «الطاولة "52"», «سلسلة "25 مسلما …"»: a number that is quoted alone, or opens the title of a work. */
export const isTitle: Test = (passage, draft) => {
  const { left, right } = neighbours(passage, draft);
  const isQuoted = QUOTE.test(left?.text ?? "");
  if ((!isQuoted && left?.text !== "(") || draft.unit !== null) return null;
  if (isQuoted && QUOTE.test(right?.text ?? "") && draft.form === "digits") return "name";
  return isTitleNoun(passage, draft.number.from - 1) ? "name" : null;
};

/** «صقر 2»: digits that end a short quoted name; «لا يتجاوز 140» quotes a figure. */
export const isQuotedName: Test = (passage, draft) => {
  const { left, right } = neighbours(passage, draft);
  if (draft.form !== "digits" || draft.from < draft.number.from) return null;
  if (!/^[»”")]$/u.test(right?.text ?? "") || left?.type !== "word") return null;
  for (let at = draft.number.from - 2; at >= Math.max(0, draft.number.from - 4); at--) {
    const opens = passage.tokens[at]?.text ?? "";
    if (right?.text === ")" ? opens === "(" && isTitleNoun(passage, at) : /^[«“"]$/u.test(opens))
      return "name";
  }
  return null;
};

/** "1)" anywhere, or "2." at the start of a sentence. */
export const isListNumber: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null || (draft.max ?? 0) > 99) return null;
  const { left, right } = neighbours(passage, draft);
  if (right?.text === ")" && !OPENS.test(left?.text ?? "") && left?.type !== "word") return "list";
  const isFirst = draft.number.from === draft.sentence.from;
  const behind = passage.tokens[draft.number.to + 1];
  const isApart = passage.pack.grammar.headFirst || !touches(right, behind);
  const isMarked = LIST_MARK.test(right?.text ?? "") && behind?.type === "word" && isApart;
  const isBehindItem = /^[.:؛;]$/u.test(left?.text ?? "") && /^[-–]$/u.test(right?.text ?? "");
  if (
    isMarked &&
    (draft.number.from === 0 || (isBehindItem && touches(passage.tokens[draft.number.to - 1], right)))
  )
    return "list";
  return isFirst && right?.text === "." && touches(passage.tokens[draft.number.to - 1], right)
    ? "list"
    : null;
};

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

function isPair(joint: Token | undefined, other: Token | undefined): boolean {
  return (
    /^[-–:]$/u.test(joint?.text ?? "") &&
    other?.type === "digits" &&
    (touches(joint, other) || touches(other, joint))
  );
}

/** "21-14": two numbers joined by a hyphen that do not rise are a score, unless votes are counted. */
export const isScore: Test = (passage, draft) => {
  if (draft.unit !== null || (draft.form !== "digits" && draft.max !== 0)) return null;
  const { from, to } = draft.number;
  const opensPair = isPair(passage.tokens[to], passage.tokens[to + 1]);
  if (!opensPair && !isPair(passage.tokens[from - 1], passage.tokens[from - 2])) return null;
  return markAt(passage, "votes", opensPair ? to + 2 : to) ? null : "score";
};

/** "between 1942 and 1945". */
function isYearRange(passage: ReadPassage, draft: Draft): boolean {
  const isYearValue = (value: number | null) =>
    value !== null && value >= EARLIEST_RANGE && value <= LATEST_YEAR;
  return (
    isYearValue(draft.min) &&
    isYearValue(draft.max) &&
    !GROUPED.test(passage.text.slice(draft.start, draft.end)) &&
    countsNothing(passage, draft)
  );
}

/** «بين عامي 2010 و2016»: behind a word for years, where heads come first. */
function isBehindYears(passage: ReadPassage, draft: Draft): boolean {
  const isNamed = markBefore(passage, "unit", draft.number.from)?.sense.unit === "year";
  return passage.pack.grammar.headFirst && isNamed && countsNothing(passage, draft);
}

/** «أي حتى | 2018.»: the word for "up to" says until when, where nothing is counted. */
function isUntilYear(passage: ReadPassage, draft: Draft): boolean {
  const { from, number, max } = draft;
  const isUntil = number.from === from + 1 && markAt(passage, "range-joiner", from) !== null;
  const digits = passage.tokens[number.from]?.text ?? "";
  return (
    isUntil &&
    YEAR.test(digits) &&
    (max ?? 0) >= EARLIEST_RANGE &&
    (max ?? 0) <= LATEST_YEAR &&
    countsNothing(passage, draft)
  );
}

/** A bare number of four digits that reads as a year and counts nothing. */
export const isYear: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null) return null;
  if (draft.hedge === "range") return isYearRange(passage, draft) ? "date" : null;
  if (isUntilYear(passage, draft)) return "date";
  if (draft.hedge !== "exact" || !YEAR.test(passage.text.slice(draft.start, draft.end))) return null;
  if (isBehindYears(passage, draft)) return "date";
  if (markBefore(passage, "counter", draft.from) || isTakenAsCount(passage, draft)) return null;
  const value = draft.min ?? 0;
  return value >= EARLIEST_YEAR && value <= LATEST_YEAR && countsNothing(passage, draft) ? "date" : null;
};

/** A fraction of nothing that is measured ("half of the town") gives no figure of its own. */
export const isBareFraction: Test = (_, draft) =>
  draft.form === "words" && draft.unit === null && (draft.max ?? 1) < 1 && (draft.max ?? 0) > 0
    ? "idiom"
    : null;
