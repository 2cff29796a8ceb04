import { type Token, tokenize } from "./tokens";

const HAN = /\p{Script=Han}/u;

function characters(token: Token): Token[] {
  const parts: Token[] = [];
  let start = token.start;
  for (const text of token.text) {
    parts.push({ start, end: start + text.length, text, folded: text, type: "word" });
    start += text.length;
  }
  return parts;
}

/** Tokens in which a script written without spaces counts character by character, so that phrases can be found in it. */
export function words(text: string): Token[] {
  return tokenize(text).flatMap((token) =>
    token.type === "word" && HAN.test(token.text) ? characters(token) : token,
  );
}
