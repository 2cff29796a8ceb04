import { fold } from "../text/fold";

/** A text's words alone, folded, one space between: what two spellings of one line have in common. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** White space as a page shows it: every run one space, invisible separators dropped. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, " ").trim();
}
