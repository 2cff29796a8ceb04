import type { Token } from "../../text/tokens";

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
    else {
      const whole = { start: before.start, end: token.end, type: before.type };
      joined[joined.length - 1] = {
        ...whole,
        text: text.slice(whole.start, whole.end),
        folded: before.folded + token.folded,
      };
    }
  }
  return joined;
}
