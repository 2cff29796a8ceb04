import { fold } from "../text/fold";

/** A text's words alone, folded, one space between: what two spellings of one line have in common. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
