/** Who can speak: whether a name does, and whom a pronoun points back to. */
import type { Attribution } from "../model";
import { behindClitic } from "../text/clitics";
import { agrees } from "./agreement";
import { nameWords } from "./name-words";
import { nameAfter, nameByWords } from "./names";
import { phraseAt, readsPhrases } from "./phrase";
import { QUOTE } from "./quotes";
import {
  CAPITAL,
  COMMA,
  isEnd,
  type ReadSentence,
  type SentenceOpening,
  spanOf,
  type TokenRange,
  textOf,
  tokenText,
  verbAt,
} from "./reading";
import { soundName } from "./sound-names";
import { isWholePhrase } from "./whole-phrases";

/** A capitalised word at the start of a sentence is a name only in a short subject. */
const LONGEST_BARE_NAME = 4;

/** Tokens of a speaker at a sentence's head. */
const LONGEST_OPENING = 6;

/** Capitalised words that make a name. */
const LEAST_CAPITALS = 2;

/** Words of a name whose head comes first in which it says who speaks: «أحد الناجين». */
const HEAD = 2;

/** A name without what hangs on it: of "the search | for Mr. Orr" the search, since he does not speak. */
function ownWords(reading: ReadSentence, { from, to }: TokenRange): TokenRange {
  if (to <= from + 1) return { from, to };
  if (reading.pack.grammar.headFirst && reading.pack.statements.verbFirst) {
    const { pos } = reading.passage.syntax.tags[from] ?? { pos: "X" };
    if (pos === "PROPN") return { from, to };
    const isVerb = pos === "VERB";
    return { from, to: Math.min(to, from + (isVerb ? 1 : HEAD)) };
  }
  const phrase = readsPhrases(reading) ? phraseAt(reading, from) : null;
  return phrase?.from === from && phrase.head >= from ? { from, to: Math.min(to, phrase.to) } : { from, to };
}

/** Whether a stretch holds a noun of those who speak. */
export function isKnownSpeaker(reading: ReadSentence, range: TokenRange): boolean {
  // Most stretches hold none, and need no reading of their phrases.
  return holdsSpeaker(reading, range) && holdsSpeaker(reading, ownWords(reading, range));
}

function holdsSpeaker({ marks }: ReadSentence, { from, to }: TokenRange): boolean {
  return marks.within("speaker", from, to) || marks.within("agency", from, to);
}

/** Whether a stretch holds a noun or a name of those who speak. */
export function hasSpeaker(reading: ReadSentence, range: TokenRange): boolean {
  return isKnownSpeaker(reading, range) || hasCapital(reading, range);
}

/** "The | trend": a capital that only the sentence's start gave is no name's. */
function isDeterminer({ passage, pack }: ReadSentence, at: number): boolean {
  const pos = passage.syntax.tags[at]?.pos;
  return pack.grammar.tagger !== null && (pos === "DET" || pos === "PRON");
}

function hasCapital(reading: ReadSentence, range: TokenRange): boolean {
  if (!reading.pack.statements.capitals) return false;
  const { from, to } = ownWords(reading, range);
  for (let at = from; at < to; at++)
    if (
      CAPITAL.test(tokenText(reading, at)) &&
      (at > reading.sentence.from || (to - from <= LONGEST_BARE_NAME && !isDeterminer(reading, at)))
    )
      return true;
  return false;
}

/** Whether a stretch is a pronoun that points back to the last source. */
export function isPronoun(reading: ReadSentence, { from, to }: TokenRange): boolean {
  return to > from && reading.marks.from("pronoun", from) === to;
}

/** The subject that a sentence begins with, behind its verb in a verb-first language; null where it is no speaker. */
export function openingOf(reading: ReadSentence): SentenceOpening | null {
  return reading.pack.statements.verbFirst ? openingBehindVerb(reading) : openingName(reading);
}

/** «وأطلقت منظمة الإغاثة نداء»: the speaker right behind the first word, or behind the verb of the main clause. */
function openingBehindVerb(reading: ReadSentence): SentenceOpening | null {
  for (const from of [reading.sentence.from + 1, behindMainVerb(reading)])
    if (from !== null && isKnownSpeaker(reading, { from, to: from + 1 }))
      return { from, to: nameAfter(reading, from).to, isNamed: false };
  return null;
}

/** «وقبل أسبوعين، أطلق | الرئيس …»: behind the first verb, if nothing but what tells when and where stands before it. */
function behindMainVerb(reading: ReadSentence): number | null {
  const { passage, sentence, marks } = reading;
  const last = Math.min(sentence.to, sentence.from + LONGEST_OPENING);
  if (!holdsSpeaker(reading, { from: sentence.from + 1, to: last + 1 })) return null;
  for (let at = sentence.from; at < last; at++) {
    if (marks.from("that", at) !== null || marks.from("relative", at) !== null) return null;
    if (passage.syntax.tags[at]?.pos === "VERB") return at + 1;
  }
  return null;
}

function isPlaceLine(reading: ReadSentence, at: number): boolean {
  return /^[(—–-]$/u.test(tokenText(reading, at));
}

function openingName(reading: ReadSentence): SentenceOpening | null {
  // Only a language that tells persons' pronouns apart is sure not to take a thing for who speaks.
  if (reading.pack.statements.personal === undefined) return null;
  const { from } = reading.sentence;
  // What opens a quotation is somebody's words, and no speaker.
  if (isEnd(reading, from)) return null;
  const { to } = nameByWords(reading, from);
  let [end, capitals] = [from, 0];
  for (let at = from; at < Math.min(to, from + LONGEST_OPENING); at++) {
    const isCapital = CAPITAL.test(tokenText(reading, at));
    if (isCapital) capitals++;
    if (isKnownSpeaker(reading, { from: at, to: at + 1 }) || (isCapital && at > from)) end = at + 1;
  }
  // "ALTURAS, Modoc County (KPIX 5) —": where a report was written.
  for (let at = from; at < end; at++) if (reading.passage.dateTokens.has(at)) return null;
  const isNamed = reading.pack.statements.capitals && capitals >= LEAST_CAPITALS;
  const range = { from, to: end };
  const mayOpen = end > from && !isPlaceLine(reading, end) && (isNamed || isKnownSpeaker(reading, range));
  return mayOpen && isWholePhrase(reading, range) ? { ...range, isNamed } : null;
}

/**
 * Whom a pronoun, or a verb without a subject, points back to: the sentence's own subject, else the last source.
 *
 * @param at the pronoun's or the verb's first token; "he" and "she" point to no subject without a name
 */
export function pointedAt(reading: ReadSentence, at: number): Attribution | null {
  const { opening, last, person, earlier, marks } = reading;
  const isPersonal = marks.from("personal", at) !== null;
  const isBehind = opening !== null && at > opening.to && (opening.isNamed || !isPersonal);
  const own = isBehind ? { source: textOf(reading, opening), relay: null } : null;
  const fits = fitting(reading, at);
  const others = reading.pack.statements.agreement ? [own, last, earlier] : [own ?? last];
  const found = (isPersonal ? [own, person, last] : others).find((name) => name && fits(name.source));
  return found ? { ...found } : null;
}

/** Which names a pronoun can stand for: "he" for one person, "they" for anybody else; or a verb, by its gender. */
function fitting(reading: ReadSentence, at: number): (name: string) => boolean {
  const { marks, pack } = reading;
  const { isOnePerson, isTitled } = nameWords(pack);
  if (verbAt(reading, at)) return (name) => agrees(reading.passage.tokens[at]?.folded ?? "", name, pack);
  if (marks.from("personal", at) !== null) return isOnePerson;
  return marks.from("plural", at) === null ? () => true : (name) => !isTitled(name);
}

/** "the law" does not speak, but "law enforcement officials" do: the words that name none must be all of the phrase. */
function isNoSource(reading: ReadSentence, range: TokenRange): boolean {
  const end = reading.marks.from("no-source", range.from);
  if (end === null) return false;
  const phrase = readsPhrases(reading) ? phraseAt(reading, range.from) : null;
  const isModifier = phrase?.sort === "common" && end <= phrase.head && phrase.head < range.to;
  return !(isModifier && reading.marks.within("speaker", end, range.to));
}

/** No name is made of small words and verbs alone: "To put it" has none. */
function holdsName(reading: ReadSentence, { from, to }: TokenRange): boolean {
  if (!readsPhrases(reading)) return true;
  for (let at = from; at < to; at++)
    if (!UNNAMED.has(reading.passage.syntax.tags[at]?.pos ?? "X")) return true;
  return false;
}

const UNNAMED: ReadonlySet<string> = new Set(["PART", "ADP", "SCONJ", "CCONJ", "ADV", "AUX", "DET"]);

function isVerbAlone({ passage, pack, marks }: ReadSentence, { from, to }: TokenRange): boolean {
  const isVerb = to === from + 1 && passage.syntax.tags[from]?.pos === "VERB" && pack.grammar.verbFirst;
  if (!isVerb || passage.tokens[from]?.folded.startsWith(pack.grammar.article)) return false;
  return marks.from("speaker", from) === null && marks.from("agency", from) === null;
}

function isSource(reading: ReadSentence, range: TokenRange, takesAny: boolean): boolean {
  const { tags } = reading.passage.syntax;
  // "The" alone is what a misread phrase leaves of a name.
  if (range.to === range.from + 1 && tags[range.from]?.pos === "DET" && reading.pack.statements.capitals)
    return false;
  // «بيعت»: no verb alone is a name.
  if (isVerbAlone(reading, range)) return false;
  if (range.to <= range.from || isNoSource(reading, range) || !holdsName(reading, range)) return false;
  return takesAny || reading.pack.statements.verbFirst || hasSpeaker(reading, range);
}

/** Whom a pronoun stands for, with the pronoun as what is written. */
function pronounFor(reading: ReadSentence, range: TokenRange): Attribution | null {
  const source = pointedAt(reading, range.from);
  return source && { ...source, asWritten: textOf(reading, range) };
}

/** Whether a noun stands for a document named before: "the new ones". */
export function meansDocument({ marks, document }: ReadSentence, { from, to }: TokenRange): boolean {
  return document !== null && to > from && marks.from("anaphoric", to - 1) === to;
}

/** "the new ones": the document named before; nobody where there is none. */
function documentFor(reading: ReadSentence, range: TokenRange): Attribution | null {
  const source = reading.document;
  return source === null ? null : { source, relay: null, asWritten: textOf(reading, range) };
}

/**
 * Who a stretch of words names: the last source for a pronoun, nobody where it names no speaker.
 *
 * @param takesAny whether what stands before it makes a source of any noun
 */
export function credited(reading: ReadSentence, range: TokenRange, takesAny = false): Attribution | null {
  if (isPronoun(reading, range)) return pronounFor(reading, range);
  if (meansDocument(reading, range)) return documentFor(reading, range);
  if (!isSource(reading, range, takesAny)) return null;
  if (!isWholePhrase(reading, range)) return null;
  const sound = unquoted(reading, soundName(reading, range));
  return sound.to > sound.from ? heard(reading, sound) : null;
}

/** «ذكرت "رويترز" أن»: a name that stands in quotation marks whole, without them. */
function unquoted(reading: ReadSentence, { from, to }: TokenRange): TokenRange {
  const isQuote = (at: number) => QUOTE.test(tokenText(reading, at));
  for (let at = from + 1; at < to - 1; at++) if (isQuote(at)) return { from, to };
  return to - from > 2 && isQuote(from) && isQuote(to - 1) ? { from: from + 1, to: to - 1 } : { from, to };
}

/** «قال المتحدث لوكالة الأنباء»: an agency with a preposition joined to it heard the source, and passes it on. */
function heard(reading: ReadSentence, range: TokenRange): Attribution {
  for (let at = range.from + 1; at < range.to; at++) {
    const clitic = reading.marks.cliticOf("agency", at);
    if (!clitic || !(reading.pack.statements.joinedHearers ?? []).includes(clitic)) continue;
    const start = behindClitic(reading.passage.tokens[at], clitic);
    const relay = reading.passage.text.slice(start, spanOf(reading, range).end);
    const to = COMMA.test(tokenText(reading, at - 1)) ? at - 1 : at;
    return { source: textOf(reading, { from: range.from, to }), relay };
  }
  return { source: textOf(reading, range), relay: null };
}
