import type { Span } from "../model";
import { type Token, tokenize, tokenOf } from "./tokens";

const HAN = /\p{Script=Han}/u;

function characters(token: Token): Token[] {
  const parts: Token[] = [];
  let start = token.start;
  for (const text of token.text) {
    parts.push(tokenOf(text, start, "word"));
    start += text.length;
  }
  return parts;
}

/** Tokens in which a script written without spaces counts character by character, so that phrases can be found in it. */
export function charactersApart(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isUnspaced)) return tokens;
  return tokens.flatMap((token) => (isUnspaced(token) ? characters(token) : token));
}

function isUnspaced({ type, text }: Token): boolean {
  return type === "word" && HAN.test(text);
}

/** A text's tokens, those of a script without spaces character by character. */
export function words(text: string): readonly Token[] {
  return charactersApart(tokenize(text));
}

/** Index of the first of some spans in order that ends after an offset; their number where none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first token that ends after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return indexAt(tokens, offset);
}
