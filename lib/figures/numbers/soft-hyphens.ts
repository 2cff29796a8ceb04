import { type Token, tokenOf } from "../../text/tokens";

const SOFT_HYPHENS = /^\u00ad+$/u;

/** Joins the parts of words that soft hyphens divide. */
export function withoutSoftHyphens(tokens: readonly Token[], text: string): Token[] {
  if (!text.includes("\u00ad")) return [...tokens];
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const divided =
      before?.type === "word" &&
      token.type === "word" &&
      SOFT_HYPHENS.test(text.slice(before.end, token.start));
    if (!before || !divided) joined.push(token);
    else joined[joined.length - 1] = tokenOf(text.slice(before.start, token.end), before.start, before.type);
  }
  return joined;
}
