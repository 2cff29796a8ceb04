/** Numbers for which nothing speaks: no unit, no noun that agrees with them, no word of an event that takes them. */
import type { NounPhrase } from "../../syntax";
import { fold } from "../../text/fold";
import type { Draft } from "../draft";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { isOfCount, isTakenAsCount, speaksOfCounts } from "../spoken";
import { countsNothing, type Test } from "./shapes";

const OLDEST = 110;
const CAPITAL_FIRST = /^\p{Lu}/u;

function phraseOf({ syntax }: ReadPassage, { number }: Draft): NounPhrase | undefined {
  return syntax.phraseAt[number.from];
}

function isBare({ unit, kind, form, number, from }: Draft): boolean {
  return unit === null && kind === null && (form === "digits" || form === "words") && from === number.from;
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
  for (let at = from; at < to; at++) {
    const isName = CAPITAL_FIRST.test(passage.tokens[at]?.text ?? "") && at < to - 1;
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
  const isHedgedCount =
    draft.hedge !== "exact" && !CAPITAL_FIRST.test(passage.tokens[draft.number.to]?.text ?? "");
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

/** «تمرين درع الخليج 1», «كيلو 7», "season 2": digits straight behind the noun that they number. */
export const isNumbering: Test = (passage, draft) => {
  const { number, sentence } = draft;
  if (!isBare(draft) || draft.form !== "digits" || draft.hedge !== "exact" || !passage.pack.grammar.headFirst)
    return null;
  const phrase = phraseOf(passage, draft);
  const before = passage.syntax.phraseAt[number.from - 1];
  if (
    !phrase ||
    !before ||
    before.index === phrase?.index ||
    before.to < number.from ||
    phrase.head >= number.to ||
    number.from <= sentence.from
  )
    return null;
  const isSpoken = (passage.syntax.relations.get(phrase.index) ?? []).some(({ verb }) =>
    speaksOfCounts(passage, verb),
  );
  if (
    isSpoken ||
    isOfCount(passage, before) ||
    speaksBefore(passage, draft, isName(passage, number.from - 1) ? NAME_SPOKEN_WITHIN : SPEAKS_WITHIN)
  )
    return null;
  return countsNothing(passage, draft) && !markBefore(passage, "whole", number.from) ? "name" : null;
};

function isName({ syntax }: ReadPassage, at: number): boolean {
  return syntax.tags[at]?.pos === "PROPN";
}

const NAME_SPOKEN_WITHIN = 2;
/** Words before a number within which a word of an event, an amount or a count may speak for it. */
const SPEAKS_WITHIN = 8;

const YEAR_SPOKEN_WITHIN = 3;

function speaksBefore(passage: ReadPassage, { number, sentence }: Draft, within = SPEAKS_WITHIN): boolean {
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - within); at--)
    if (
      marksAt(passage, "kind", at).length > 0 ||
      markAt(passage, "counter", at) ||
      markAt(passage, "moves", at) ||
      markAt(passage, "amounts", at) ||
      markAt(passage, "anaphor", at)
    )
      return true;
  return false;
}

/** «أولمبياد ميونخ 1972 ظهور …»: a year's shape straight behind a noun, with nothing behind it that is known to be counted. */
export const isYearOfNoun: Test = (passage, draft) => {
  const { number } = draft;
  if (!isBare(draft) || draft.form !== "digits" || draft.hedge !== "exact" || !passage.pack.grammar.headFirst)
    return null;
  if (
    !YEAR.test(passage.text.slice(draft.start, draft.end)) ||
    speaksBefore(passage, draft, YEAR_SPOKEN_WITHIN)
  )
    return null;
  if (isTakenAsCount(passage, draft)) return null;
  const before = passage.syntax.tags[number.from - 1]?.pos;
  if (before !== "NOUN" && before !== "PROPN" && before !== "ADJ") return null;
  const next = passage.tokens[number.to];
  const marks = [
    markAt(passage, "person", number.to),
    markAt(passage, "thing", number.to),
    marksAt(passage, "kind", number.to)[0],
  ];
  return marks.some((mark) => mark && mark.start === next?.start) ? null : "date";
};

const YEAR = /^(?:1[89]|20)\p{Nd}{2}$/u;

/** «الزعيمان»: a dual with the article points back to two that are known, unless it says what befell them. */
export const isKnownPair: Test = (passage, draft) => {
  const { article } = passage.pack.grammar;
  if (draft.form !== "dual" || article === "" || draft.unit !== null) return null;
  if (!fold(passage.text.slice(draft.start, draft.end)).startsWith(article)) return null;
  const isHarmed = marksAt(passage, "kind", draft.number.from).some(
    ({ sense }) => sense.role === "counted" && sense.kind !== "other" && sense.kind !== "people",
  );
  return isHarmed ? null : "idiom";
};

/** «العامين 2009 و2011»: a dual of years that are named. */
export const isPairOfYears: Test = (passage, draft) =>
  draft.form === "dual" &&
  draft.unit === "year" &&
  passage.dateTokens.has(draft.number.to) &&
  passage.tokens[draft.number.to]?.type === "digits"
    ? "date"
    : null;

/** «الساحتين الإقليمية والدولية»: a dual with the article whose two members are named behind it. */
export const isPairOfNamed: Test = (passage, draft) => {
  const { article, dualEndings } = passage.pack.grammar;
  if (draft.form !== "dual" || article === "") return null;
  const at = draft.number.to;
  const isDefinite = (token: number) => passage.tokens[token]?.folded.startsWith(article) ?? false;
  const [first, second] = [passage.tokens[at], passage.tokens[at + 1]];
  const names = isDefinite(draft.number.from) && isDefinite(at) && passage.syntax.joined.has(at + 1);
  return names &&
    first?.type === "word" &&
    second?.type === "word" &&
    !dualEndings.some((ending) => first.folded.endsWith(ending))
    ? "name"
    : null;
};

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** “60 Minutes”: a unit in capitals inside a sentence that has few is a name. */
export const isTitled: Test = (passage, draft) => {
  const { statements, grammar } = passage.pack;
  if (!statements.capitals || grammar.capitalNouns || draft.unit === null || draft.kind === "money")
    return null;
  const unit =
    passage.tokens[passage.syntax.joints.has(draft.number.to) ? draft.number.to + 1 : draft.number.to];
  if (unit?.type !== "word" || !CAPITAL.test(unit.text) || draft.number.from <= draft.sentence.from)
    return null;
  const words = passage.tokens
    .slice(draft.sentence.from, draft.sentence.to)
    .filter(({ type }) => type === "word");
  return words.filter(({ text }) => CAPITAL.test(text)).length * 2 > words.length ? null : "name";
};

/** Whether the language's article is written onto a numeral, or stands before it: «الـ71». */
function hasArticle({ tokens, pack }: ReadPassage, at: number): boolean {
  const { article } = pack.grammar;
  if (article === "") return false;
  return (
    tokens[at - 1]?.folded === article ||
    (tokens[at]?.type === "word" && (tokens[at]?.folded.startsWith(article) ?? false))
  );
}

/** "الخمسين": a round number in words may say which, too. */
const SMALLEST_ROUND = 20;

/** «القمة الـ33», «في الـ12»: digits with the article behind a noun in the singular say which, not how many. */
export const isDefiniteOrdinal: Test = (passage, draft) => {
  const { number } = draft;
  if (!isBare(draft) || !hasArticle(passage, number.from) || !countsNothing(passage, draft)) return null;
  if (draft.form === "words" && ((draft.max ?? 0) < SMALLEST_ROUND || (draft.max ?? 0) % 10 !== 0))
    return null;
  const noun = draft.form === "words" ? number.from - 1 : number.from - 2;
  const tag = passage.syntax.tags[noun];
  if (tag?.pos !== "NOUN" && tag?.pos !== "PROPN" && tag?.pos !== "ADJ")
    return markBefore(passage, "partitive", number.from - 1) ? null : "ordinal";
  const isPlural =
    tag.form === "Plur" || markAt(passage, "person", noun) || marksAt(passage, "kind", noun).length > 0;
  const word = passage.tokens[noun]?.folded ?? "";
  return isPlural ||
    passage.pack.grammar.plurals
      .split("|")
      .some((ending) => ending.trim() !== "" && word.endsWith(ending.trim()))
    ? null
    : "ordinal";
};

const PLUS = /^\+$/u;

/** "90+3": a minute of a match and what was added to it. */
export const isAddedTime: Test = (passage, { number, form, unit }) => {
  if (form !== "digits" || unit !== null) return null;
  const isJoined = (plus: number, other: number) =>
    PLUS.test(passage.tokens[plus]?.text ?? "") && passage.tokens[other]?.type === "digits";
  return isJoined(number.to, number.to + 1) || isJoined(number.from - 1, number.from - 2) ? "time" : null;
};

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** "CBS 5", "WMC Action News 5 –": a channel's name ends in its number. */
export const isChannel: Test = (passage, draft) => {
  if (
    !passage.pack.statements.capitals ||
    !isBare(draft) ||
    draft.form !== "digits" ||
    !countsNothing(passage, draft)
  )
    return null;
  const left = passage.tokens[draft.number.from - 1];
  const right = passage.tokens[draft.number.to];
  if (left?.type !== "word" || draft.number.from - 1 < draft.sentence.from) return null;
  if (ACRONYM.test(left.text)) return "name";
  const isClosed = right === undefined || /^[-–—|(]$/u.test(right.text);
  const pos = passage.syntax.tags[draft.number.from - 1]?.pos;
  const isNoun = (pos === "NOUN" || pos === "PROPN") && CAPITAL_FIRST.test(left.text);
  return isClosed &&
    right !== undefined &&
    isNoun &&
    marksAt(passage, "kind", draft.number.from - 1).length === 0
    ? "name"
    : null;
};
