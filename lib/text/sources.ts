/** Names of sources in a sentence: where one begins and ends, and whether it can speak at all. */
import type { LanguagePack } from "../languages/contract";
import type { Attribution, Span } from "../model";
import type { AttributedText } from "./attribution";
import { behindClitic } from "./clitics";
import type { StatementMarks } from "./statement-lexicon";

/** A sentence being read for statements. */
export interface Reading {
  readonly passage: AttributedText;
  readonly sentence: Span & { readonly from: number; readonly to: number };
  readonly marks: StatementMarks;
  readonly pack: LanguagePack;
  /** The pack's joining words, folded. */
  readonly joins: readonly string[];
  readonly last: Attribution | null;
  /** The subject that the sentence begins with, until somebody in it has spoken. */
  readonly opening: Opening | null;
}

/** A speaker or a name at the head of a sentence. */
export interface Opening extends Range {
  /** A name of several words, as a person's is. */
  readonly isNamed: boolean;
}

/** A stretch of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const COMMA = /^[,،]$/u;
const LONGEST_SOURCE = 10;
const LONGEST_ASIDE = 30;
/** A capitalised word at the start of a sentence is a name only in a short subject. */
const LONGEST_BARE_NAME = 4;
const PUNCTUATION = /^[.,;:!?…،؛؟«»“”„()[\]—–"]$/u;
const CAPITAL = /^\p{Lu}/u;
const HYPHEN = /^[-‐‑]$/u;
const CLAUSE_END = /^[,،;؛]$/u;

export function tokenText(reading: Reading, at: number): string {
  return reading.passage.tokens[at]?.text ?? "";
}

function touches(reading: Reading, left: number): boolean {
  const { tokens } = reading.passage;
  return tokens[left]?.end === tokens[left + 1]?.start;
}

/** A hyphen with space beside it separates; one between letters joins. */
function isDash(reading: Reading, at: number): boolean {
  return HYPHEN.test(tokenText(reading, at)) && !(touches(reading, at - 1) && touches(reading, at));
}

/** A full stop within a sentence that stands at a word shortens it: "Dr. Gret", «د. منى». */
function shortens(reading: Reading, at: number): boolean {
  return tokenText(reading, at) === "." && at + 1 < reading.sentence.to && touches(reading, at - 1);
}

/** Whether a token ends any name. */
export function isEnd(reading: Reading, at: number): boolean {
  if (at < reading.sentence.from || at >= reading.sentence.to) return true;
  if (shortens(reading, at)) return false;
  return PUNCTUATION.test(tokenText(reading, at)) || isDash(reading, at);
}

/** Whether a token is a comma or semicolon between clauses, and not between the digits of a number. */
export function isClauseMark(reading: Reading, at: number): boolean {
  if (!CLAUSE_END.test(tokenText(reading, at))) return false;
  const { tokens } = reading.passage;
  return !(tokens[at - 1]?.type === "digits" && tokens[at + 1]?.type === "digits" && touches(reading, at));
}

export function spanOf(reading: Reading, { from, to }: Range): Span {
  const { tokens } = reading.passage;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function textOf(reading: Reading, range: Range): string {
  const { start, end } = spanOf(reading, range);
  return reading.passage.text.slice(start, end);
}

function endsName(reading: Reading, at: number): boolean {
  const { marks } = reading;
  if (isEnd(reading, at) || reading.passage.figures.has(at)) return true;
  if (reading.passage.tokens[at]?.type === "digits") return true;
  return (
    marks.from("stop", at) !== null ||
    marks.from("that", at) !== null ||
    marks.from("relay", at) !== null ||
    marks.from("comparing", at) !== null
  );
}

/** «أعلنت الوزارة | إغلاق»: a noun of action behind a definite noun is what was announced. */
function beginsAnnounced(reading: Reading, at: number): boolean {
  if (reading.marks.cliticOf("announced", at) !== "") return false;
  const { tokens } = reading.passage;
  const isDefinite = (word = "") =>
    (reading.pack.statements.joinedArticles ?? []).some((article) => word.startsWith(article));
  return isDefinite(tokens[at]?.folded) || isDefinite(tokens[at - 1]?.folded);
}

/** Where a quoted name («صوتي») inside a longer one ends; null where none begins. */
export function quotedName(reading: Reading, at: number): number | null {
  if (!/^[«“]$/u.test(tokenText(reading, at))) return null;
  for (let to = at + 1; to <= at + LONGEST_BARE_NAME; to++)
    if (/^[»”]$/u.test(tokenText(reading, to))) return to + 1;
  return null;
}

/** ", Carol Estes": a capitalised name that explains the noun before it. */
function apposition(reading: Reading, comma: number): number | null {
  if (!COMMA.test(tokenText(reading, comma)) || !reading.pack.statements.capitals) return null;
  let to = comma + 1;
  while (to <= comma + LONGEST_BARE_NAME && CAPITAL.test(tokenText(reading, to))) to++;
  return to > comma + 1 && isEnd(reading, to) ? to : null;
}

/** «وقالت لـ«المنارة» مديرة المستشفى»: behind the paper that was told, where it stands before who speaks. */
function behindHearer(reading: Reading, from: number): number {
  const opens = reading.marks.from("hearer", from);
  const closes = opens === null ? null : quotedName(reading, opens);
  return closes ?? from;
}

/** The name that begins at a token; empty where none does. */
export function nameAfter(reading: Reading, begin: number): Range {
  const from = behindHearer(reading, begin);
  let to = from;
  while (to - from < LONGEST_SOURCE) {
    const quoted = to > from ? quotedName(reading, to) : null;
    if (quoted !== null) to = quoted;
    else if (
      endsName(reading, to) ||
      (to > from && beginsAnnounced(reading, to)) ||
      (to > from && !reading.pack.statements.verbFirst && reading.marks.from("verb", to) !== null)
    )
      break;
    else to++;
  }
  return { from, to: to > from ? (apposition(reading, to) ?? to) : to };
}

/** Walks back from a token to the start of a name. */
function startOf(reading: Reading, end: number, isShort: boolean): number {
  let from = end;
  while (end - from < LONGEST_SOURCE) {
    const at = from - 1;
    if (endsName(reading, at) || reading.marks.from("verb", at) !== null) break;
    if (isShort && reading.marks.from("join", at) !== null) break;
    from--;
  }
  return from;
}

/** The name that ends before a token; what stands before an apposition between commas belongs to it. */
export function nameBefore(reading: Reading, to: number, isShort = false): Range {
  let end = to;
  while (end > reading.sentence.from && COMMA.test(tokenText(reading, end - 1))) end--;
  const from = startOf(reading, end, isShort);
  if (end === to || !COMMA.test(tokenText(reading, from - 1))) return { from, to: end };
  const head = startOf(reading, from - 1, isShort);
  return { from: head < from - 1 ? head : from, to: end };
}

/** "which", or a preposition before it: "of which". */
function opensRelative(reading: Reading, at: number): boolean {
  return reading.marks.from("relative", at) !== null || reading.marks.from("relative", at + 1) !== null;
}

/** "The board, which met on Monday, | said": the name before a relative clause between commas; null where none is. */
export function nameAcross(reading: Reading, to: number): Range | null {
  if (!COMMA.test(tokenText(reading, to - 1))) return null;
  for (let at = to - 2; at > to - LONGEST_ASIDE && at > reading.sentence.from; at--) {
    if (!COMMA.test(tokenText(reading, at)) || !opensRelative(reading, at + 1)) continue;
    const from = startOf(reading, at, false);
    return from < at ? { from, to: at } : null;
  }
  return null;
}

const LONGEST_OPENING = 6;
const LEAST_CAPITALS = 2;

/** The subject that a sentence begins with, behind its verb in a verb-first language; null where it is no speaker. */
export function openingOf(reading: Reading): Opening | null {
  return reading.pack.statements.verbFirst ? openingBehindVerb(reading) : openingName(reading);
}

/** «وأطلقت منظمة الإغاثة نداء»: the speaker right behind the first word. */
function openingBehindVerb(reading: Reading): Opening | null {
  const from = reading.sentence.from + 1;
  if (!isKnownSpeaker(reading, { from, to: from + 1 })) return null;
  return { from, to: nameAfter(reading, from).to, isNamed: false };
}

function openingName(reading: Reading): Opening | null {
  const { from } = reading.sentence;
  const { to } = nameAfter(reading, from);
  let [end, capitals] = [from, 0];
  for (let at = from; at < Math.min(to, from + LONGEST_OPENING); at++) {
    const isCapital = CAPITAL.test(tokenText(reading, at));
    if (isCapital) capitals++;
    if (isKnownSpeaker(reading, { from: at, to: at + 1 }) || (isCapital && at > from)) end = at + 1;
  }
  const isNamed = reading.pack.statements.capitals && capitals >= LEAST_CAPITALS;
  return end > from && (isNamed || isKnownSpeaker(reading, { from, to: end }))
    ? { from, to: end, isNamed }
    : null;
}

/**
 * Whom a pronoun, or a verb without a subject, points back to: the sentence's own subject, else the last source.
 *
 * @param at the pronoun's or the verb's first token; "he" and "she" point to no subject without a name
 */
export function pointedAt(reading: Reading, at: number): Attribution | null {
  const { opening, last } = reading;
  const isBehind = opening !== null && at > opening.to;
  if (isBehind && (opening.isNamed || reading.marks.from("personal", at) === null))
    return { source: textOf(reading, opening), relay: null };
  return last && { ...last };
}

/** Whether a stretch is a pronoun that points back to the last source. */
export function isPronoun(reading: Reading, { from, to }: Range): boolean {
  return to > from && reading.marks.from("pronoun", from) === to;
}

/** Whether a stretch holds a noun of those who speak. */
export function isKnownSpeaker(reading: Reading, { from, to }: Range): boolean {
  return reading.marks.within("speaker", from, to) || reading.marks.within("agency", from, to);
}

/** Whether a stretch holds a noun or a name of those who speak. */
export function hasSpeaker(reading: Reading, range: Range): boolean {
  return isKnownSpeaker(reading, range) || hasCapital(reading, range);
}

function hasCapital(reading: Reading, { from, to }: Range): boolean {
  if (!reading.pack.statements.capitals) return false;
  for (let at = from; at < to; at++)
    if (
      CAPITAL.test(tokenText(reading, at)) &&
      (at > reading.sentence.from || to - from <= LONGEST_BARE_NAME)
    )
      return true;
  return false;
}

function isSource(reading: Reading, range: Range, takesAny: boolean): boolean {
  if (range.to <= range.from || reading.marks.from("no-source", range.from) !== null) return false;
  return takesAny || reading.pack.statements.verbFirst || hasSpeaker(reading, range);
}

/**
 * Who a stretch of words names: the last source for a pronoun, nobody where it names no speaker.
 *
 * @param takesAny whether what stands before it makes a source of any noun
 */
export function credited(reading: Reading, range: Range, takesAny = false): Attribution | null {
  if (isPronoun(reading, range)) return pointedAt(reading, range.from);
  return isSource(reading, range, takesAny) ? heard(reading, range) : null;
}

/** «قال المتحدث لوكالة الأنباء»: an agency with a preposition joined to it heard the source, and passes it on. */
function heard(reading: Reading, range: Range): Attribution {
  for (let at = range.from + 1; at < range.to; at++) {
    const clitic = reading.marks.cliticOf("agency", at);
    if (!clitic || reading.joins.includes(clitic)) continue;
    const start = behindClitic(reading.passage.tokens[at], clitic);
    const relay = reading.passage.text.slice(start, spanOf(reading, range).end);
    return { source: textOf(reading, { from: range.from, to: at }), relay };
  }
  return { source: textOf(reading, range), relay: null };
}
