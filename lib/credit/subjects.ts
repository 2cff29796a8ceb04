/** The words that a verb of stating has for its subject. */

import { isObjectForm } from "./agreement";
import { issuerOf } from "./documents";
import { link } from "./links";
import { hasArticle } from "./name-ends";
import { nameAcross, nameAfter, nameBefore, nameWithTitle } from "./names";
import { isTaken } from "./no-statement";
import { readsPhrases, subjectPhrase, tellsInWriting } from "./phrase";
import { CLOSES_QUOTE, OPENS_QUOTE } from "./quotes";
import type { Verb } from "./reading";
import { COMMA, isEnd, type ReadSentence, type TokenRange, tokenText, touches } from "./reading";
import { hasSpeaker, isPronoun, meansDocument, openingOf, pointedAt } from "./speakers";
import { wholeSubject } from "./whole-subjects";

/** Letters of a surname that points back to a full name. */
const SHORTEST_NAME = 4;
/** Words that may stand between a verb and what it says: "told reporters | that". */
const NEAR_THAT = 6;

/** «السالمي» after "the director Yahya al-Salmi": a name out of the last source's. */
function namesLast(reading: ReadSentence, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const word = tokenText(reading, at);
    const isCommon = reading.pack.statements.verbFirst && reading.passage.syntax.tags[at]?.pos === "ADJ";
    if (isCommon && at > from) continue;
    if (word.length >= SHORTEST_NAME && reading.last?.source.includes(word)) return true;
  }
  return false;
}

/** «أما الجبهة فأكدت»: a subject set before its verb. */
function isTopic(reading: ReadSentence, { from }: TokenRange): boolean {
  return reading.marks.upTo("topic", from) !== null;
}

/** Whether what was said opens behind a name, and not a clause that tells since when: «سجلت العملة قفزة منذ | أن». */
function opensSpeech(reading: ReadSentence, name: TokenRange, verb: Verb): boolean {
  const that = link(reading, Math.max(name.to, verb.to));
  return that !== null && reading.marks.upTo("reckoned-from", that) === null;
}

/** «سليم عوض، | رئيس البلدية»: the first comma within or behind a name with one who speaks behind it. */
function isExplained(reading: ReadSentence, { from, to }: TokenRange): boolean {
  let comma = from;
  while (comma < to && !COMMA.test(tokenText(reading, comma))) comma++;
  return COMMA.test(tokenText(reading, comma)) && reading.marks.from("speaker", comma + 1) !== null;
}

/** «تقدر ميزانية | الدفاع»: where a weak verb comes first, the head alone tells whether its subject speaks. */
function headOf({ pack }: ReadSentence, name: TokenRange, { isWeak }: Verb): TokenRange {
  return isWeak && pack.statements.verbFirst ? { from: name.from, to: name.from + 1 } : name;
}

/** A verb alone makes no source of what stands beside it: it takes a speaker, or that something said follows. */
export function isAcceptable(reading: ReadSentence, name: TokenRange, verb: Verb): boolean {
  if (name.to <= name.from) return false;
  if (isPronoun(reading, name)) return pointedAt(reading, name.from) !== null;
  if (reading.marks.from("participle", name.from) !== null) return false;
  if (reading.pack.statements.verbFirst && reading.passage.syntax.tags[name.from]?.pos === "ADV")
    return false;
  if (reading.passage.syntax.tags[name.from]?.pos === "CCONJ") return false;
  if (reading.marks.within("according-to", name.from, name.to)) return false;
  if (reading.marks.cliticOf("announced", name.from) === "") return false;
  if (meansDocument(reading, name)) return true;
  if (
    hasSpeaker(reading, headOf(reading, name, verb)) ||
    namesLast(reading, name) ||
    tellsInWriting(reading, verb)
  )
    return true;
  if (
    reading.pack.statements.verbFirst &&
    (isTopic(reading, name) || opensSpeech(reading, name, verb) || isExplained(reading, name))
  )
    return true;
  if (reading.pack.statements.verbFirst)
    return (
      !verb.isWeak && (isName(reading, name) || isQuotedSpeaker(reading, name) || isSetBefore(reading, name))
    );
  return !verb.isWeak && saysSomething(reading, name, verb);
}

/** «أعلنت فرنسا», «أعلن الحمد الله»: a name of a word or a few straight behind its verb. */
function isName({ passage, pack }: ReadSentence, { from, to }: TokenRange): boolean {
  if (pack.grammar.tagger === null || to <= from || to - from > LONGEST_PERSON) return false;
  for (let at = from; at < to; at++) if (passage.syntax.tags[at]?.pos !== "PROPN") return false;
  return true;
}

/** Words of a person's name. */
const LONGEST_PERSON = 3;

/** «وقال شريف "…"»: a short name between its verb and what it says in quotation marks. */
function isQuotedSpeaker(reading: ReadSentence, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_PERSON || !OPENS_QUOTE.test(tokenText(reading, to)) || touches(reading, to - 1))
    return false;
  return reading.marks.from("participle", from) === null;
}

/** «كانت مصر | قالت»: a name or a definite word between an auxiliary and its verb. */
function isSetBefore(reading: ReadSentence, { from, to }: TokenRange): boolean {
  const isLone = to === from + 1 && reading.marks.upTo("between", from) !== null;
  return isLone && (hasArticle(reading, from) || isName(reading, { from, to }));
}

/** Whether what was said stands beside a verb whose subject is not known to speak: "the clerk said | it was shut". */
function saysSomething(reading: ReadSentence, name: TokenRange, verb: Verb): boolean {
  if (!readsPhrases(reading)) return true;
  return endsClause(reading, verb, name) || saysClause(reading, verb);
}

/** Whether a clause stands behind a verb, with "that" or without. */
export function saysClause(reading: ReadSentence, verb: Verb): boolean {
  const that = link(reading, verb.to);
  return (that !== null && that < verb.to + NEAR_THAT) || hasClause(reading, verb);
}

/** ", the clerk said." */
function endsClause(reading: ReadSentence, verb: Verb, name: TokenRange): boolean {
  if (name.from > verb.from) return subjectPhrase(reading, verb)?.from === name.from;
  if (CLOSES_QUOTE.test(tokenText(reading, name.from - 1))) return true;
  return isEnd(reading, verb.to) || reading.passage.dateTokens.has(verb.to);
}

/** Whether the words behind a verb are a clause of their own, with a subject and a verb. */
function hasClause(reading: ReadSentence, verb: Verb): boolean {
  const { verbs, phrases } = reading.passage.syntax;
  const next = verbs.find(({ from }) => from >= verb.to);
  const subject =
    next && next.to <= reading.sentence.to && next.subject !== null ? phrases[next.subject] : null;
  return (
    subject !== null &&
    subject !== undefined &&
    subject.from >= verb.to &&
    subject.from <= verb.to + NEAR_THAT
  );
}

/** Where an expression of time that ends before a token begins, with its preposition: "records lodged in 2023 | show". */
function beforeDate(reading: ReadSentence, end: number): number {
  let at = end;
  while (reading.passage.dateTokens.has(at - 1)) at--;
  return at < end ? (reading.marks.upTo("stop", at) ?? at) : end;
}

/** Where the subject of a verb ends: before auxiliaries, adverbs and "who". */
function subjectEnd(reading: ReadSentence, verb: Verb): number {
  let to = beforeDate(reading, verb.from);
  for (let steps = 0; steps < 3; steps++) {
    const before = reading.marks.upTo("between", to) ?? reading.marks.upTo("relative", to);
    if (before === null || before < reading.sentence.from) break;
    to = before;
  }
  return to;
}

/** The words that a verb may have for its subject: beside it, before a relative clause, or at the head of the sentence. */
export function subjectOf(reading: ReadSentence, verb: Verb): TokenRange {
  const { from: begin, to } =
    titled(reading, verb) ??
    readAcross(reading, verb) ??
    behindAuxiliary(reading, verb) ??
    antecedent(reading, verb) ??
    subjectBeside(reading, verb);
  const from = behindTime(reading, begin, to);
  return { from, to: Math.max(from, withoutTime(reading, from, to)) };
}

/** "1 a.m. | Lt. Marsh": where a stop was taken for an abbreviation's. */
function behindTime({ passage, pack }: ReadSentence, from: number, to: number): number {
  if (pack.statements.verbFirst) return from;
  let at = from;
  while (at < to && passage.dateTokens.has(at)) at++;
  return at < to ? at : from;
}

/** "House members | last week". */
function withoutTime({ passage, marks }: ReadSentence, from: number, to: number): number {
  let at = to;
  while (at > from && passage.dateTokens.has(at - 1)) at--;
  at = marks.upTo("between", at) ?? at;
  return at > from ? at : to;
}

/** The subject as read; before a relative clause whose own words it was made of: "Orr, who cut short a visit, | said". */
function readAcross(reading: ReadSentence, verb: Verb): TokenRange | null {
  const read = readSubject(reading, verb);
  if (!read || !isTaken(reading, read, verb)) return read;
  return nameAcross(reading, verb.from) ?? read;
}

/** "The organisers, Time for Marlow, | said": where the reading takes a title for the subject. */
function titled(reading: ReadSentence, verb: Verb): TokenRange | null {
  return readsPhrases(reading) ? nameWithTitle(reading, verb.from) : null;
}

/** The subject as the sentence's phrases and clauses give it; null where they know of none before the verb. */
function readSubject(reading: ReadSentence, verb: Verb): TokenRange | null {
  if (!readsPhrases(reading)) return null;
  const phrase = subjectPhrase(reading, verb);
  if (!phrase || phrase.from >= verb.from) return null;
  const isPart = reading.passage.syntax.phrases[phrase.index + 1]?.complementOf === phrase.index;
  if (phrase.sort === "numeral" && !isPart) return null;
  return wholeSubject(reading, phrase, verb.from);
}

/** «وكان المدير، أمس، قد أعلن أن»: the name behind an auxiliary at a sentence's head, where its own verb says something. */
function behindAuxiliary(reading: ReadSentence, verb: Verb): TokenRange | null {
  const { marks, pack, sentence } = reading;
  const from = pack.statements.verbFirst ? marks.from("between", sentence.from) : null;
  if (from === null || from >= verb.from || link(reading, verb.to) === null) return null;
  if (marks.within("that", from, verb.from) || marks.within("verb", from, verb.from)) return null;
  let to = from;
  while (to < Math.min(nameAfter(reading, from).to, verb.from) && marks.from("between", to) === null) to++;
  return to > from ? issuerOf(reading, { from, to }) : null;
}

/** «جاء في تقرير الوكالة، الذي قال إن»: who or what a pronoun before a verb means, if it speaks or is written. */
function antecedent(reading: ReadSentence, verb: Verb): TokenRange | null {
  const { marks, pack } = reading;
  const pronoun = pack.statements.verbFirst ? marks.upTo("relative", verb.from) : null;
  if (pronoun === null || link(reading, verb.to) === null) return null;
  const name = nameBefore(reading, COMMA.test(tokenText(reading, pronoun - 1)) ? pronoun - 1 : pronoun);
  for (let from = name.from; from < name.to; from++)
    if (marks.from("speaker", from) !== null || marks.from("document", from) !== null)
      return { from, to: name.to };
  return null;
}

/** The subject by the words beside the verb. */
function subjectBeside(reading: ReadSentence, verb: Verb): TokenRange {
  const end = subjectEnd(reading, verb);
  const isJoined = reading.marks.upTo("join", end) !== null;
  const opening = isJoined && !reading.pack.statements.verbFirst ? openingOf(reading) : null;
  return opening ?? nameAcross(reading, end) ?? nameBefore(reading, end, verb.isWeak);
}

/** In a verb-first language only a speaker at the very start of a clause is taken for the subject of a later verb. */
export function opensSentence(reading: ReadSentence, name: TokenRange, verb: Verb): boolean {
  const { marks } = reading;
  if (marks.from("participle", verb.from) !== null) return false;
  const auxiliary = reading.marks.upTo("between", name.from) ?? name.from;
  const opens = reading.marks.upTo("break", name.from) ?? auxiliary;
  const opensClause = opens < auxiliary && COMMA.test(tokenText(reading, opens - 1));
  const isFirst =
    opens === reading.sentence.from || opensClause || reading.marks.upTo("that", name.from) !== null;
  if ((behindAuxiliary(reading, verb) ?? antecedent(reading, verb))?.from === name.from) return true;
  return isFirst && (hasSpeaker(reading, name) || isTopic(reading, name) || isSetBefore(reading, name));
}

/** «كانت الحصيلة قد تحدثت»: an auxiliary behind other words of the sentence parts a verb from its own subject. */
export function hasSubjectBefore(reading: ReadSentence, verb: Verb): boolean {
  const auxiliary = reading.pack.statements.verbFirst ? reading.marks.upTo("between", verb.from) : null;
  if (auxiliary === null || auxiliary <= reading.sentence.from) return false;
  return !isEnd(reading, auxiliary - 1) && reading.marks.upTo("between", auxiliary) === null;
}

/** Whether nothing stands before a token in its clause but a joining word or an auxiliary. */
function opensClause(reading: ReadSentence, at: number): boolean {
  if (isEnd(reading, at - 1)) return true;
  const senses = ["between", "join", "break", "that", "relative"] as const;
  return senses.some((sense) => reading.marks.upTo(sense, at) !== null);
}

/** «أكد سابقا | مقتل». */
function behindAdverbs({ passage }: ReadSentence, from: number): number {
  let at = from;
  while (at < from + 2 && passage.syntax.tags[at]?.pos === "ADV") at++;
  return at;
}

/** «صفقة | معلنة»: straight behind a noun that has no article, and with nothing said behind it. */
function describes(reading: ReadSentence, verb: Verb): boolean {
  const { pos } = reading.passage.syntax.tags[verb.from - 1] ?? { pos: "X" };
  const opensSpeech =
    reading.marks.from("that", verb.to) !== null || OPENS_QUOTE.test(tokenText(reading, verb.to));
  return pos === "NOUN" && !hasArticle(reading, verb.from - 1) && !opensSpeech;
}

/** In a verb-first language: a participle, or a verb that opens its clause and has no words for a subject behind it. */
export function hasNoSubject(reading: ReadSentence, verb: Verb): boolean {
  if (reading.marks.from("participle", verb.from) !== null) return !describes(reading, verb);
  if (!opensClause(reading, verb.from)) return false;
  const that = reading.marks.from("that", verb.to);
  const behind = behindAdverbs(reading, verb.to);
  if (isObjectForm(reading.passage.tokens[verb.to]?.folded ?? "", reading.pack))
    return link(reading, verb.to) !== null;
  const told = reading.marks.cliticOf("announced", behind) === "" ? behind : null;
  const goesOn = verb.isWeak ? that : (that ?? reading.marks.from("stop", verb.to) ?? told);
  const isCarrying = reading.marks.from("carrying", verb.from) !== null;
  return goesOn !== null || (isCarrying && isEnd(reading, verb.to));
}
