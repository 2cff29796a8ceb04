import type { Phrases } from "../languages/contract/phrases";
import { fold } from "./fold";
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

function folded(list: Phrases): readonly (readonly string[])[] {
  if (!UNPLAIN.test(list)) return fold(list).split("|").map(plainWords);
  const wordsOf = (phrase: string): string[] =>
    UNPLAIN.test(phrase) ? words(phrase).map((token) => token.folded) : plainWords(fold(phrase));
  return list.split("|").map(wordsOf);
}

/** Lists that are remembered: most stand in several of a pack's lexicons. */
const MOST_REMEMBERED = 5000;
const lists = new Map<Phrases, readonly (readonly string[])[]>();

/** Each phrase of a list by its folded tokens. A list of nothing but words is folded at one go. */
export function foldedPhrases(list: Phrases): readonly (readonly string[])[] {
  const known = lists.get(list);
  if (known) return known;
  const phrases = folded(list);
  if (lists.size >= MOST_REMEMBERED) lists.clear();
  lists.set(list, phrases);
  return phrases;
}
