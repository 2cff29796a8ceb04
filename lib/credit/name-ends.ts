/** Where a name ends among the words behind it. */
import { isJoinedBy } from "../text/clitics";
import { CLOSES_QUOTE, ONLY_OPENS } from "./quotes";
import {
  COMMA,
  isEnd,
  isNameAnyway,
  type ReadSentence,
  type TokenRange,
  tokenText,
  touches,
} from "./reading";

/** Words that a quoted name has at most. */
const LONGEST_QUOTED = 6;

/** How far a "that" may stand behind the comma that closes a name. */
const LONGEST_ASIDE = 8;

/** Letters that must stand before a pronoun that is written onto its noun. */
const SHORTEST_OWNED = 4;

/** A preposition of one letter with the stroke that joins it: «لـ"رويترز"». */
const LONGEST_LETTER = 2;

/** "#harbour_fire": what an underscore joins is one word. */
function isJoinedOn(reading: ReadSentence, at: number): boolean {
  return tokenText(reading, at - 1) === "_" && touches(reading, at - 1) && touches(reading, at - 2);
}

/** Whether a word carries the article: «التنفيذي». */
export function hasArticle(reading: ReadSentence, at: number): boolean {
  // As spelled: of «إلقاء» the first letters are its own.
  const word = tokenText(reading, at);
  return (reading.pack.statements.joinedArticles ?? []).some((article) => word.startsWith(article));
}

/** A word that ends names, and not the noun or name that an article makes of it: of «تنفيذ», «التنفيذي». */
function isMarked(reading: ReadSentence, sense: "stop" | "that", at: number): boolean {
  const isNoun = hasArticle(reading, at) && reading.marks.cliticOf(sense, at) !== "";
  return reading.marks.from(sense, at) !== null && !isNoun;
}

/** «الوزير | مستنكراً»: behind a definite noun or a name, a word in the accusative tells how somebody spoke. */
function tellsHow(reading: ReadSentence, at: number): boolean {
  const endings = reading.pack.statements.adverbEndings ?? [];
  if (!endings.some((end) => tokenText(reading, at).endsWith(end))) return false;
  return (
    hasArticle(reading, at - 1) ||
    isNameAnyway(reading, at - 1) ||
    reading.passage.syntax.tags[at - 1]?.pos === "PROPN"
  );
}

/** «صحيفة الوادي | اليوم»: a word for a day at the end of a paper's name. */
function endsAgency({ marks }: ReadSentence, at: number): boolean {
  return (marks.upTo("agency", at + 1) ?? at) < at;
}

/** «كأس العالم | 2026»: a year straight behind a noun that is no part of a date. */
function isYearOfName({ passage, pack, marks }: ReadSentence, at: number): boolean {
  const isYear = YEAR.test(passage.tokens[at]?.text ?? "") && passage.dateTokens.has(at);
  const isBehindNoun = !passage.dateTokens.has(at - 1) && marks.from("stop", at - 1) === null;
  return pack.statements.verbFirst && isYear && isBehindNoun && passage.syntax.tags[at - 1]?.pos === "NOUN";
}

const YEAR = /^\d{4}$/u;

/** Whether a token belongs to no name that began before it. */
export function endsName(reading: ReadSentence, at: number): boolean {
  const { marks, passage } = reading;
  if (isEnd(reading, at)) return true;
  if (isNameAnyway(reading, at)) return false;
  if (isJoinedOn(reading, at)) return false;
  if (isYearOfName(reading, at)) return false;
  if (passage.figures.has(at) || passage.tokens[at]?.type === "digits") return true;
  if (reading.pack.statements.verbFirst && passage.dateTokens.has(at)) return !endsAgency(reading, at);
  if (tellsHow(reading, at)) return true;
  return (
    (isMarked(reading, "stop", at) && marks.from("speaker", at) === null) ||
    isMarked(reading, "that", at) ||
    marks.from("relay", at) !== null ||
    marks.from("comparing", at) !== null
  );
}

/** «أعلنت الوزارة | إغلاق»: a noun of action behind a definite noun is what was announced. */
export function beginsAnnounced(reading: ReadSentence, at: number, from: number): boolean {
  if (reading.marks.cliticOf("announced", at) !== "") return false;
  const { pos } = reading.passage.syntax.tags[at - 1] ?? { pos: "X" };
  const isCounting = reading.passage.figures.has(at + 1);
  const isClosedBefore = hasArticle(reading, at - 1) || pos === "PROPN" || (pos === "ADJ" && at - 1 > from);
  return hasArticle(reading, at) || isClosedBefore || isCounting;
}

/** Where a quoted name («صوتي», "Horizon") inside a longer one ends; null where none begins. */
export function quotedName(reading: ReadSentence, at: number): number | null {
  const isApart = !touches(reading, at - 1) || tokenText(reading, at - 1).length <= LONGEST_LETTER;
  const isStraight = tokenText(reading, at) === '"' && touches(reading, at) && isApart;
  // A straight mark opens a name only in a noun's own phrase: «شركة "نور"», but «قال الوزير "نعم"».
  if (isStraight ? hasArticle(reading, at - 1) : !ONLY_OPENS.test(tokenText(reading, at))) return null;
  for (let to = at + 1; to <= at + LONGEST_QUOTED; to++) {
    if (CLOSES_QUOTE.test(tokenText(reading, to))) return to + 1;
    if (isStraight && isSaid(reading, to, to === at + 1)) return null;
  }
  return null;
}

/** Words that stand in no name but in what somebody says; "that" only at its head: «سي إن إن». */
function isSaid(reading: ReadSentence, at: number, isFirst: boolean): boolean {
  const senses = ["verb", "pronoun", "relative"] as const;
  if (isEnd(reading, at) || (isFirst && reading.marks.from("that", at) !== null)) return true;
  return senses.some((sense) => reading.marks.from(sense, at) !== null);
}

/** Whether what was said opens behind a name, so that all of the name is the verb's subject. */
function isFollowedByThat(reading: ReadSentence, to: number): boolean {
  if (reading.marks.from("that", to) !== null) return true;
  if (!COMMA.test(tokenText(reading, to))) return false;
  for (let at = to + 1; at < to + LONGEST_ASIDE && at < reading.sentence.to; at++) {
    if (reading.marks.from("verb", at) !== null || reading.marks.from("carrying", at) !== null) return false;
    if (reading.marks.from("that", at) !== null) return true;
  }
  return false;
}

/** Whether a mark stands right before a word and apart from the one before it. */
function opensWord(tokens: ReadSentence["passage"]["tokens"], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start && tokens[at - 1]?.end !== tokens[at]?.start;
}

/** Whether a noun takes no further noun for its owner: a definite one, a name, or one behind an adjective. */
function isClosed({ passage, pack }: ReadSentence, at: number, from: number): boolean {
  const { pos } = passage.syntax.tags[at] ?? { pos: "X" };
  const word = passage.tokens[at]?.folded ?? "";
  const closesQuote = CLOSES_QUOTE.test(passage.tokens[at]?.text ?? "") && !opensWord(passage.tokens, at);
  if (word.startsWith(pack.grammar.article) || pos === "PROPN" || closesQuote) return true;
  return pos === "ADJ" && at > from;
}

/** «قواته»: a noun with a pronoun of its owner at its end. */
function isOwned({ passage, pack }: ReadSentence, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  const ending = pack.quantities.clitics.suffixes.find((suffix) => word.endsWith(suffix)) ?? "";
  return ending !== "" && word.length - ending.length >= SHORTEST_OWNED;
}

function isDefinite({ passage, pack }: ReadSentence, at: number): boolean {
  const isWord =
    passage.tokens[at]?.type === "word" && passage.tokens[at]?.folded.startsWith(pack.grammar.article);
  return isWord || passage.syntax.tags[at]?.pos === "DET";
}

/** Whether a joining word is written onto a word, and not one that only looks like it: «وضع». */
function isLed({ joins, pack }: ReadSentence, word: string): boolean {
  return isJoinedBy(word, joins, pack.quantities.clitics) && !pack.grammar.unjoined.has(word);
}

function isPlainNoun(reading: ReadSentence, at: number): boolean {
  const { passage, pack } = reading;
  const { pos } = passage.syntax.tags[at] ?? { pos: "X" };
  const { text: word = "", folded = "" } = passage.tokens[at] ?? {};
  if ((pos !== "NOUN" && pos !== "VERB") || isLed(reading, folded)) return false;
  const begins = [pack.grammar.article, ...(pack.statements.joinedPrepositions ?? [])];
  if (begins.some((begin) => word.startsWith(begin))) return false;
  return !pack.grammar.adjectiveEndings.some((end) => word.endsWith(end));
}

/**
 * Where the object of a verb begins that comes before its subject: «قدر خبراء الأرصاد | قوة الزلزال». A closed noun
 * takes no other for its owner, so a plain noun behind it that has an owner of its own is another phrase.
 */
export function objectAt(reading: ReadSentence, { from, to }: TokenRange): number | null {
  const { grammar } = reading.pack;
  if (!grammar.verbFirst || grammar.tagger === null || isFollowedByThat(reading, to)) return null;
  // «وفق | مدير المستشفى»: no verb, and so no object.
  if (reading.marks.upTo("according-to", from) !== null) return null;
  for (let at = from + 1; at < to; at++)
    if (isPlainNoun(reading, at) && isClosed(reading, at - 1, from) && isObject(reading, { from, to }, at))
      return at;
  return null;
}

/** «سليم | الحوراني»: a definite adjective describes no noun without the article, so the two are a person's names. */
function isSurname({ passage, pack }: ReadSentence, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  return (
    passage.syntax.tags[at]?.pos === "ADJ" && pack.grammar.adjectiveEndings.some((end) => word.endsWith(end))
  );
}

/** Whether a plain noun has an owner of its own, is counted or measures: «قوة الزلزال», «وضع قواته», «مقتل 12». */
function isObject(reading: ReadSentence, { from, to }: TokenRange, at: number): boolean {
  // A title behind a name belongs to it: «سامر كرم مراسل الصحيفة».
  if (reading.marks.from("speaker", at) !== null && !reading.marks.within("speaker", from, at)) return false;
  if (at + 1 === to || CLOSES_QUOTE.test(tokenText(reading, at - 1))) return true;
  if (reading.passage.figures.has(at + 1) || reading.marks.from("measure", at) !== null) return true;
  if (isDefinite(reading, at + 1)) return !isSurname(reading, at + 1);
  if (isOwned(reading, at) || isOwned(reading, at + 1)) return true;
  return isPlainNoun(reading, at + 1) && isDefinite(reading, at + 2);
}
