/** A sentence as it is read for who says what. */
import type { LanguagePack } from "../languages/contract";
import type { Attribution, Span } from "../model";
import type { StatementMarks } from "./lexicon";
import type { AttributedText } from "./passage";
import { CLOSES_QUOTE } from "./quotes";

/** A sentence being read for statements. */
export interface ReadSentence {
  readonly passage: AttributedText;
  readonly sentence: Span & { readonly from: number; readonly to: number };
  readonly marks: StatementMarks;
  readonly pack: LanguagePack;
  /** The pack's joining words, folded. */
  readonly joins: readonly string[];
  readonly last: Attribution | null;
  /** Whoever spoke last but for that one. */
  readonly earlier: Attribution | null;
  /** A name that a sentence since then began with: whom "he" and "she" point back to. */
  readonly person: Attribution | null;
  /** The document that the last sentences named, which "the new ones" mean. */
  readonly document: string | null;
  /** The subject that the sentence begins with, until somebody in it has spoken. */
  readonly opening: SentenceOpening | null;
  /** Whether somebody has spoken in the sentence. */
  readonly hasSpoken: boolean;
  /** Whether somebody's words have begun behind a "that". */
  readonly isReported: boolean;
}

/** A speaker or a name at the head of a sentence. */
export interface SentenceOpening extends TokenRange {
  /** A name of several words, as a person's is. */
  readonly isNamed: boolean;
}

/** A stretch of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export const COMMA = /^[,،]$/u;

export const CAPITAL = /^\p{Lu}/u;

const PUNCTUATION = /^[.,;:!?…،؛؟«»“”„()[\]—–"]$/u;

const LATIN = /^\p{Script=Latin}/u;

/** A word that is a name however it was read: one in Latin letters among others, or one spelled like a small word: «علي». */
export function isNameAnyway({ passage, pack }: ReadSentence, at: number): boolean {
  const text = passage.tokens[at]?.text ?? "";
  return pack.statements.verbFirst && (LATIN.test(text) || (pack.statements.spelledAsStops ?? "") === text);
}

const HYPHEN = /^[-‐‑]$/u;

const CLAUSE_END = /^[,،;؛]$/u;

export function tokenText(reading: ReadSentence, at: number): string {
  return reading.passage.tokens[at]?.text ?? "";
}

/** Whether nothing stands between a token and the one behind it. */
export function touches(reading: ReadSentence, left: number): boolean {
  const { tokens } = reading.passage;
  return tokens[left]?.end === tokens[left + 1]?.start;
}

/** A hyphen with space beside it separates; one between letters joins. */
function isDash(reading: ReadSentence, at: number): boolean {
  return HYPHEN.test(tokenText(reading, at)) && !(touches(reading, at - 1) && touches(reading, at));
}

/** A full stop within a sentence that stands at a word shortens it: "Dr. Gret", «د. منى». */
function shortens(reading: ReadSentence, at: number): boolean {
  return tokenText(reading, at) === "." && at + 1 < reading.sentence.to && touches(reading, at - 1);
}

/** Whether a figure that is no date begins at a token. */
export function beginsFigure({ passage }: ReadSentence, at: number): boolean {
  return passage.figures.has(at) && !passage.dateTokens.has(at);
}

/** Whether a token ends any name. */
export function isEnd(reading: ReadSentence, at: number): boolean {
  if (at < reading.sentence.from || at >= reading.sentence.to) return true;
  if (shortens(reading, at)) return false;
  return PUNCTUATION.test(tokenText(reading, at)) || isDash(reading, at);
}

/** Whether a token is a comma or semicolon between clauses, and not between the digits of a number. */
export function isClauseMark(reading: ReadSentence, at: number): boolean {
  if (!CLAUSE_END.test(tokenText(reading, at))) return false;
  const { tokens } = reading.passage;
  return !(tokens[at - 1]?.type === "digits" && tokens[at + 1]?.type === "digits" && touches(reading, at));
}

export function spanOf(reading: ReadSentence, { from, to }: TokenRange): Span {
  const { tokens } = reading.passage;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function textOf(reading: ReadSentence, range: TokenRange): string {
  const { start, end } = spanOf(reading, range);
  return reading.passage.text.slice(start, end);
}

/** How a statement was found. */
export type Construction =
  | "label"
  | "according"
  | "after"
  | "relay"
  | "issued"
  | "shown"
  | "as-told"
  | "passive"
  | "inverted"
  | "subject"
  | "carried"
  | "gap";

export interface Statement {
  readonly construction: Construction;
  /** The words that make the statement: the source and its verb. */
  readonly at: Span;
  readonly covers: Span;
  readonly attribution: Attribution;
  /** Whether it stands behind all that it covers: "…, the fire chief said". */
  readonly closes: boolean;
}

/** A statement made by some tokens; null where nobody is credited. */
export function statement(
  construction: Construction,
  reading: ReadSentence,
  range: TokenRange,
  attribution: Attribution | null,
  covers: Span,
): Statement | null {
  if (!attribution) return null;
  const at = spanOf(reading, range);
  return { construction, at, covers, attribution, closes: covers.start < at.start && closes(reading, range) };
}

/** Whether the sentence gives no further figure and its source does more than pass on what others said. */
function closes(reading: ReadSentence, { from, to }: TokenRange): boolean {
  for (let at = to; at < reading.sentence.to; at++) if (beginsFigure(reading, at)) return false;
  return !reading.marks.within("agency", from, to);
}

/** A verb of stating: its tokens. */
export interface Verb extends TokenRange {
  /** It states only with somebody who speaks beside it: "the company offers". */
  readonly isWeak: boolean;
}

/** The verb of stating at a token; null where none stands there. */
export function verbAt(reading: ReadSentence, at: number): Verb | null {
  const to = reading.marks.from("verb", at) ?? reading.marks.from("carrying", at);
  if (to !== null) return { from: at, to, isWeak: false };
  const weak = reading.marks.from("weak-verb", at);
  return weak === null ? null : { from: at, to: weak, isWeak: true };
}

/** A verb of stating, or any finite verb straight behind what was quoted: '"…," countered the mayor'. */
export function statingAt(reading: ReadSentence, at: number): Verb | null {
  const verb = verbAt(reading, at);
  if (verb || !reading.pack.statements.capitals) return verb;
  if (!CLOSES_QUOTE.test(tokenText(reading, at - 1)) || touches(reading, at - 1)) return null;
  const group = reading.passage.syntax.verbAt[at];
  if (!group || group.from !== at || group.form !== "Fin" || group.isCopula) return null;
  return group.subject !== null && group.to === at + 1 ? { from: at, to: group.to, isWeak: false } : null;
}
