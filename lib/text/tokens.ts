import type { Span } from "../model";
import { type Spelling, spellingOf, type TokenType } from "./spellings";

export interface Token extends Span {
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  readonly type: TokenType;
  readonly spelling: Spelling;
}

/** A token that begins at an offset; of a type that its letters show, unless one is given. */
export function tokenOf(written: string, start: number, as?: TokenType): Token {
  const spelling = spellingOf(written, as);
  const { text, folded, type } = spelling;
  return { start, end: start + text.length, text, folded, type, spelling };
}

/** Letters with their marks; a run of decimal digits; or one other visible character. */
const TOKEN = /\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*|\p{Nd}+|[^\s\p{L}\p{Nd}\p{Cf}\p{Mn}]/gu;

/** The words, digit runs and single marks of a text. */
export function tokenTexts(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Splits a text into words, digit runs and single marks. Linear; white space and bidi controls are no tokens. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of tokenTexts(text)) {
    const token = tokenOf(found, text.indexOf(found, end));
    tokens.push(token);
    end = token.end;
  }
  return tokens;
}
