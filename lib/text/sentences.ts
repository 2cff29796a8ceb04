/**
 * Sentences of a passage. A sentence ends at its mark (with the quotes and brackets that close after it) or at a line
 * break. Full stops inside numbers (".45" too), initials, dotted abbreviations and after a pack's shortened words end none, nor does
 * a mark inside a quotation after which the sentence goes on in lower case.
 */
import type { Span } from "../model";
import { fold } from "./fold";

const MARK = /[.!?…؟۔。！？]+|\n+/gu;
const CLOSING = /["'”’»)\]}›」』]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A single letter, alone or after another dotted letter: "J.", "U.S.", "p.m." */
const INITIAL = /(?:^|[^\p{L}\p{N}])\p{L}$/u;
const LAST_WORD = /[\p{L}\p{M}]{1,24}$/u;
const LOWER = /^[\s"'“‘«(—–-]*\p{Ll}/u;
/** Letters looked at before a full stop: as many as an abbreviation with its dots has. */
const LOOK_BEHIND = 24;
/** Letters looked at behind it, for how the next word begins. */
const LOOK_AHEAD = 12;

/** A longer stretch is no sentence but text without marks; it is cut, so that work on a sentence stays bounded. */
const LONGEST = 2000;

/** Single words of a pack's list, folded. */
export function foldedWords(phrases: string): readonly string[] {
  return phrases.split("|").map((word) => fold(word.trim()));
}

function isFullStop(text: string, at: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const next = text[end] ?? "";
  if (
    LETTER_OR_DIGIT.test(next) &&
    LETTER_OR_DIGIT.test(text[at - 1] ?? "") &&
    !isArabicJoint(text, at, end) &&
    !isForgottenSpace(text, at, end)
  )
    return false;
  if (/\p{Nd}/u.test(next) && /[\s("“]/u.test(text[at - 1] ?? "")) return false;
  const before = text.slice(Math.max(0, at - LOOK_BEHIND), at);
  const goesOn = LOWER.test(text.slice(end, end + LOOK_AHEAD));
  if (goesOn) return false;
  if (INITIAL.test(before)) return end >= text.length;
  return !abbreviations.has(fold(LAST_WORD.exec(before)?.[0] ?? "")) || end >= text.length;
}

/** Letters without case on both sides: a stop whose space was forgotten, not a dotted name. */
function isArabicJoint(text: string, at: number, end: number): boolean {
  return /\p{Lo}/u.test(text[at - 1] ?? "") && /\p{Lo}/u.test(text[end] ?? "");
}

const WORD_END = /\p{Ll}{3}$/u;
const NEXT_SENTENCE = /^\p{Lu}(?:\p{Ll}|\s)/u;
const DOMAIN = /^(?:com|co|org|net|gov|edu|info|news|tv)(?!\p{L})/iu;

/** "police said.Officers were called": the space behind a stop is lost where a page's paragraphs were run together. */
function isForgottenSpace(text: string, at: number, end: number): boolean {
  const next = text.slice(end, end + LOOK_AHEAD);
  return WORD_END.test(text.slice(Math.max(0, at - 3), at)) && NEXT_SENTENCE.test(next) && !DOMAIN.test(next);
}

function endsSentence(
  text: string,
  mark: string,
  at: number,
  end: number,
  short: ReadonlySet<string>,
): boolean {
  if (mark.startsWith("\n")) return true;
  if (mark === ".") return isFullStop(text, at, end, short);
  return !LOWER.test(text.slice(end, end + LOOK_AHEAD));
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return to > from ? { start: from, end: to } : null;
}

/** The nearest white space before an offset, if one is near. */
function wordBoundary(text: string, offset: number): number {
  for (let at = offset; at > offset - LOOK_BEHIND; at--) if (/\s/u.test(text[at] ?? "")) return at;
  return offset;
}

/** Splits a passage into sentences, in order and without gaps but for white space. */
export function sentences(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    while (end - start > LONGEST) cut(wordBoundary(text, start + LONGEST));
    cut(end);
  };
  const cut = (end: number) => {
    const span = trimmed(text, start, end);
    if (span) found.push(span);
    start = end;
  };
  for (const match of text.matchAll(MARK)) {
    let end = match.index + match[0].length;
    while (CLOSING.test(text[end] ?? "")) end++;
    if (endsSentence(text, match[0], match.index, end, abbreviations)) close(end);
  }
  close(text.length);
  return found;
}
