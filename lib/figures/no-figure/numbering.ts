/** Numbers that say which one and not how many: of a series, an edition, a year, a channel. */
import type { Draft } from "../draft";
import { namingOf } from "../name/words";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { isOfCount, isTakenAsCount, speaksOfCounts } from "../spoken";
import { kindOfUnit } from "../symbols";
import { countsNothing, isBare, phraseOf, type Test } from "./context";

/** Words before a number within which a word of an event, an amount or a count may speak for it. */
const SPEAKS_WITHIN = 8;
const NAME_SPOKEN_WITHIN = 2;
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

function isName({ syntax }: ReadPassage, at: number): boolean {
  return syntax.tags[at]?.pos === "PROPN";
}

/** «قرار مجلس الأمن الدولي 2231»: a noun whose name ends in a number. */
function isNamingNoun(passage: ReadPassage, head: number): boolean {
  return markAt(passage, "not-before", head)?.sense.reason === "name";
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
  if (isNamingNoun(passage, before.head) && draft.hedge === "exact") return "name";
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

const YEAR = /^(?:1[89]|20)\p{Nd}{2}$/u;

/** Two last digits behind which a noun stands in the singular. */
const SINGULAR_TAIL = { from: 11, to: 99 };

/** «مونديال 2018 | قوائم»: a plural is counted by no number whose last two digits want a singular. */
function isUncountedPlural(passage: ReadPassage, { max, number }: Draft): boolean {
  const tail = (max ?? 0) % 100;
  const wantsSingular = tail >= SINGULAR_TAIL.from && tail <= SINGULAR_TAIL.to;
  const noun = passage.tokens[number.to]?.text ?? "";
  return wantsSingular && (namingOf(passage.pack)?.inflected?.isPlural(noun) ?? false);
}

/** Whether the noun behind a number is known to be counted. */
function countsKnown(passage: ReadPassage, draft: Draft): boolean {
  const at = draft.number.to;
  const marks = [
    markAt(passage, "person", at),
    markAt(passage, "thing", at),
    marksAt(passage, "kind", at)[0],
  ];
  const isKnown = marks.some((mark) => mark && mark.start === passage.tokens[at]?.start);
  return isKnown && !isUncountedPlural(passage, draft);
}

const YEAR_NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

/** «في الربع الأول من | 2018 مقارنة …»: behind what it is a part of, a definite noun with its ordinal or a unit of time. */
function isOfPeriod({ syntax, ...passage }: ReadPassage, { number }: Draft): boolean {
  const part = markBefore({ ...passage, syntax }, "partitive", number.from);
  if (!part) return false;
  const { article } = passage.pack.grammar;
  const isDescribed = syntax.tags[part.from - 1]?.pos === "ADJ";
  const isDefinite = passage.tokens[part.from - 1]?.folded.startsWith(article) ?? false;
  const unit = markBefore({ ...passage, syntax }, "unit", part.from)?.sense.unit;
  return (isDescribed && isDefinite) || (unit !== undefined && kindOfUnit(unit) === "duration");
}

/** «أولمبياد ميونخ 1972 ظهور …»: a year's shape straight behind a noun, with nothing behind it that is known to be counted. */
export const isYearOfNoun: Test = (passage, draft) => {
  const { number } = draft;
  if (!isBare(draft) || draft.form !== "digits" || draft.hedge !== "exact" || !passage.pack.grammar.headFirst)
    return null;
  if (!YEAR.test(passage.text.slice(draft.start, draft.end))) return null;
  if (isOfPeriod(passage, draft) && !markAt(passage, "person", number.to)) return "date";
  if (speaksBefore(passage, draft, YEAR_SPOKEN_WITHIN) || isTakenAsCount(passage, draft)) return null;
  if (!YEAR_NOUNS.has(passage.syntax.tags[number.from - 1]?.pos ?? "")) return null;
  return countsKnown(passage, draft) ? null : "date";
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

/** A round number in words may say which, too: «الذكرى الخمسين». */
const SMALLEST_ROUND = 20;

/** «القمة الـ33», «في الـ12»: digits with the article behind a noun in the singular say which, not how many. */
export const isDefiniteOrdinal: Test = (passage, draft) => {
  const { number } = draft;
  if (!isBare(draft) || !hasArticle(passage, number.from)) return null;
  if (draft.form === "digits" && isSingularThing(passage, headBefore(passage, number.from - 2)))
    return "ordinal";
  if (!countsNothing(passage, draft)) return null;
  if (draft.form === "words" && ((draft.max ?? 0) < SMALLEST_ROUND || (draft.max ?? 0) % 10 !== 0))
    return null;
  const noun = draft.form === "words" ? number.from - 1 : number.from - 2;
  const tag = passage.syntax.tags[noun];
  if (tag?.pos !== "NOUN" && tag?.pos !== "PROPN" && tag?.pos !== "ADJ")
    return markBefore(passage, "partitive", number.from - 1) ? null : "ordinal";
  if (headBefore(passage, noun) < noun && isSingularThing(passage, headBefore(passage, noun)))
    return "ordinal";
  const isPlural =
    tag.form === "Plur" || isPersons(passage, noun) || marksAt(passage, "kind", noun).length > 0;
  const word = passage.tokens[noun]?.folded ?? "";
  return isPlural || passage.pack.grammar.pluralEndings.some((ending) => word.endsWith(ending))
    ? null
    : "ordinal";
};

/** «الرئيس | الـ45» is one person; who is listed in no plural may be several. */
function isPersons(passage: ReadPassage, at: number): boolean {
  const head = headBefore(passage, at);
  const word = passage.tokens[head]?.text ?? "";
  const inflected = namingOf(passage.pack)?.inflected;
  const isOne =
    inflected !== undefined &&
    inflected !== null &&
    inflected.listed(word) !== null &&
    !inflected.isPlural(word);
  return markAt(passage, "person", head) !== null && !isOne;
}

/** The noun to which a token belongs as its adjective, or the token itself. */
function headBefore({ syntax }: ReadPassage, at: number): number {
  return (syntax.tags[at]?.pos === "ADJ" ? syntax.phraseAt[at]?.head : undefined) ?? at;
}

/** «القمة العربية | الـ29», «للمرحلة | الـ13»: a definite noun in the singular, with its adjectives before the number. */
function isSingularThing(passage: ReadPassage, head: number): boolean {
  const word = passage.tokens[head];
  const { pluralEndings, article } = passage.pack.grammar;
  if (!word || passage.syntax.plurals.has(head) || markAt(passage, "person", head)) return false;
  if (namingOf(passage.pack)?.inflected?.isPlural(word.text)) return false;
  const thing = markAt(passage, "thing", head);
  return (
    thing !== null &&
    (word.folded.startsWith(article) || thing.start > word.start) &&
    !pluralEndings.some((ending) => word.folded.endsWith(ending))
  );
}

/** Tokens within which a word of the clock makes a number an hour. */
const CLOCK_WITHIN = 4;

/** «الساعة العاشرة و | 45 دقيقة»: minutes behind a word for the time of day. */
export const isOfClock: Test = (passage, draft) => {
  if (draft.unit !== "minute") return null;
  const first = Math.max(draft.sentence.from, draft.from - CLOCK_WITHIN);
  for (let at = draft.from - 1; at >= first && passage.tokens[at]?.type === "word"; at--)
    if (markAt(passage, "not-before", at)?.sense.reason === "time") return "time";
  return null;
};

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** As stations of one country are called: "WXQR". */
const CALL_LETTERS = /^[KW]\p{Lu}{2,3}$/u;

/** "CBS 5", "WMC Action News 5 –": a channel's name ends in its number. */
export const isChannel: Test = (passage, draft) => {
  if (!passage.pack.statements.capitals || !isBare(draft) || draft.form !== "digits") return null;
  const left = passage.tokens[draft.number.from - 1];
  const right = passage.tokens[draft.number.to];
  if (CALL_LETTERS.test(left?.text ?? "") && CAPITAL.test(right?.text ?? "")) return "name";
  if (!countsNothing(passage, draft)) return null;
  if (left?.type !== "word" || draft.number.from - 1 < draft.sentence.from) return null;
  if (ACRONYM.test(left.text)) return "name";
  const isClosed = right === undefined || /^[-–—|(]$/u.test(right.text);
  const pos = passage.syntax.tags[draft.number.from - 1]?.pos;
  const isNoun = (pos === "NOUN" || pos === "PROPN") && CAPITAL.test(left.text);
  return isClosed &&
    right !== undefined &&
    isNoun &&
    marksAt(passage, "kind", draft.number.from - 1).length === 0
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
