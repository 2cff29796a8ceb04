import type { Phrases } from "../languages/contract/phrases";
import { fold } from "./fold";
import type { Token } from "./tokens";
import { words } from "./words";

/** Anything but words of letters with white space between them: there a word may be several tokens, or none. */
const UNPLAIN = /[^\p{L}\s|]|\p{Script=Han}/u;
const SPACES = /\s+/;

/** The words of a folded phrase without anything but letters. */
function plainWords(folded: string): string[] {
  const phrase = folded.trim();
  if (phrase === "") return [];
  return phrase.includes(" ") ? phrase.split(SPACES) : [phrase];
}

/**
 * Each phrase of a list by its folded tokens. A list of nothing but words is folded at one go.
 * @param read splits a text into tokens, words of letters at least where white space is
 */
export function foldedPhrases(list: Phrases, read: (text: string) => readonly Token[] = words): string[][] {
  if (!UNPLAIN.test(list)) return fold(list).split("|").map(plainWords);
  const wordsOf = (phrase: string): string[] =>
    UNPLAIN.test(phrase) ? read(phrase).map(({ folded }) => folded) : plainWords(fold(phrase));
  return list.split("|").map(wordsOf);
}
