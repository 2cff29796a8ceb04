/**
 * Searching texts for words whatever way they are written: a query is turned into patterns that match the text as it
 * stands, so that nothing has to be folded but the query, and what is found keeps its place.
 */
import type { Span } from "../model";
import { fold } from "./fold";

/** Longer queries are cut off: nobody types them, and each word is sought in every text. */
const QUERY_LENGTH = 200;
const MOST_WORDS = 8;

/** A phrase in quotation marks of any sort, or one word. */
const PARTS = /["“”«»]([^"“”«»]+)["“”«»]|([^\s"“”«»]+)/gu;
/** What a folded text has lost between two letters. */
const LOST = "[\\p{Mn}\\p{Cf}\\u0640\\u00ad]*";

export interface Query {
  /** Folded words and phrases, all of which a text must hold somewhere; none for an empty query. */
  readonly words: readonly string[];
  /** The first place of each word in a text, or null where one is missing. */
  find(text: string): Span[] | null;
  /** The first place of any of the words. */
  findAny(text: string): Span | null;
}

/** Reads what a reader typed. Words are found inside longer ones, as prefixes and clitics demand. */
export function queryOf(typed: string): Query {
  const found = [...typed.slice(0, QUERY_LENGTH).matchAll(PARTS)];
  const folded = found.map(([, phrase, word]) => fold(phrase ?? word ?? "").trim());
  const words = [...new Set(folded.filter((word) => word !== ""))].slice(0, MOST_WORDS);
  const patterns = words.map(patternOf);
  return {
    words,
    find: (text) => allOf(patterns, text),
    findAny: (text) => patterns.map((pattern) => spanIn(text, pattern)).find((span) => span !== null) ?? null,
  };
}

function allOf(patterns: readonly RegExp[], text: string): Span[] | null {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    const span = spanIn(text, pattern);
    if (span === null) return null;
    spans.push(span);
  }
  return spans;
}

function spanIn(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function patternOf(word: string): RegExp {
  return new RegExp(lettersOf(word).join(LOST), "u");
}

/** One piece of a pattern for each letter; letters that one character stands for ("ss" for "ß") share a piece. */
function lettersOf(word: string): string[] {
  const { one, many } = spellings();
  const letters = [...word];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    if (/\s/u.test(letter)) {
      pieces.push("\\s+");
      continue;
    }
    const single = `[${(one.get(letter) ?? [letter]).map(escaped).join("")}]`;
    const pair = many.get(letter + (letters[at + 1] ?? ""));
    if (pair === undefined) {
      pieces.push(single);
      continue;
    }
    const next = letters[++at] ?? "";
    const second = `[${(one.get(next) ?? [next]).map(escaped).join("")}]`;
    pieces.push(`(?:[${pair.map(escaped).join("")}]|${single}${LOST}${second})`);
  }
  return pieces;
}

function escaped(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

interface Spellings {
  /** Folded letter → the characters that fold to it. */
  readonly one: ReadonlyMap<string, readonly string[]>;
  /** Two folded letters → the characters that fold to both. */
  readonly many: ReadonlyMap<string, readonly string[]>;
}

let known: Spellings | null = null;
/** Letters and digits beyond this plane are no news writer's. */
const CHARACTERS = 0xffff;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** Ideographs and Hangul fold to themselves or into their own parts: one spelling each. */
const ONE_SPELLING = /[\p{Script=Han}\p{Script=Hangul}\p{Cn}\p{Co}]/u;

/** Folding turned round, made with the first query: some 30 ms. */
function spellings(): Spellings {
  if (known) return known;
  const one = new Map<string, string[]>();
  const many = new Map<string, string[]>();
  for (let code = 0x21; code <= CHARACTERS; code++) {
    if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) continue;
    const char = String.fromCharCode(code);
    if (ONE_SPELLING.test(char)) continue;
    const folded = fold(char);
    if (folded.length !== 1 && folded.length !== 2) continue;
    const spelt = folded.length === 1 ? one : many;
    spelt.set(folded, [...(spelt.get(folded) ?? []), char]);
  }
  known = { one, many };
  return known;
}
