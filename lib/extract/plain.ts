import { fold } from "../text/fold";

/** A text's words alone, folded, one space between: what two spellings of one line have in common. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Marks that are drawn only where a line breaks in them, or not at all: soft hyphens, spaces and joiners of no width. */
const UNDRAWN = /[\u00ad\u200b\u2060\ufeff]+/g;

/** White space as a page shows it: every run one space, marks that are not drawn dropped from within words. */
export function tidy(text: string): string {
  return text
    .replace(UNDRAWN, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
