import type { Span } from "../model";
import { fold } from "./fold";

export interface Token extends Span {
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  readonly type: "word" | "digits" | "mark";
}

/** Letters with their marks; a run of decimal digits; or one other visible character. */
const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*)|(?<digits>\p{Nd}+)|[^\s\p{L}\p{Nd}\p{Cf}\p{Mn}]/gu;

/** Splits a text into words, digit runs and single marks. Linear; white space and bidi controls are no tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const type =
      match.groups?.word !== undefined ? "word" : match.groups?.digits !== undefined ? "digits" : "mark";
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      folded: fold(match[0]),
      type,
    });
  }
  return tokens;
}
