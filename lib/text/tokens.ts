import type { Span } from "../model";
import { fold } from "./fold";

export interface Token extends Span {
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  readonly type: "word" | "digits" | "mark";
}

/** Letters with their marks (first group); a run of decimal digits (second); or one other visible character. */
const TOKEN = /(\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*)|(\p{Nd}+)|[^\s\p{L}\p{Nd}\p{Cf}\p{Mn}]/gu;

/** Splits a text into words, digit runs and single marks. Linear; white space and bidi controls are no tokens. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found, word, digits] = match;
    const type = word !== undefined ? "word" : digits !== undefined ? "digits" : "mark";
    const start = match.index;
    tokens.push({ start, end: start + found.length, text: found, folded: fold(found), type });
  }
  return tokens;
}
