import type { Phrases } from "../languages/contract/phrases";
import { fold } from "./fold";
import { tokenTexts } from "./tokens";
import { words } from "./words";

/** Anything but words of letters with white space between them: there a word may be several tokens, or none. */
const UNPLAIN = /[^\p{L}\s|]|\p{Script=Han}/u;
const HAN = /\p{Script=Han}/u;
const IRREGULAR_SPACE = /\s\s+|[^\S ]/gu;

/** Behind each phrase and before the first one. */
const BORDER = "|";

function spaced(phrase: string): string {
  return words(phrase)
    .map(({ text }) => text)
    .join(" ");
}

/** A list with a space between any two tokens. */
function tokensApart(list: Phrases): string {
  if (!UNPLAIN.test(list)) return list;
  if (HAN.test(list)) return list.split(BORDER).map(spaced).join(BORDER);
  return tokenTexts(list).join(" ");
}

/** Stands in no list. */
const SEPARATOR = "\u0000";

/** Lists with their phrases folded, one space between words and none beside a border. Each pass costs something to begin. */
function folded(lists: readonly Phrases[]): string[] {
  return fold(lists.map(tokensApart).join(SEPARATOR))
    .replace(IRREGULAR_SPACE, " ")
    .replaceAll(" |", BORDER)
    .replaceAll("| ", BORDER)
    .split(SEPARATOR)
    .map((list) => list.trim());
}

/**
 * A pack's list of phrases, folded: "|at least|more than|". Lists are long and a text has few of their words, so whole
 * lists are worked on, which engines do fast, and no phrase is taken out before its first word is met.
 */
export class PhraseList {
  readonly #text: string;

  constructor(folded: string) {
    this.#text = BORDER + folded + BORDER;
  }

  /** Its phrases' first words, where two begin alike more than once. */
  firstWords(): string[] {
    return this.#text.slice(1, -1).replace(FURTHER_WORDS, "").split(BORDER);
  }

  /** The phrases that begin with a word, without it. Borders are common, so the word is sought and not what stands before it. */
  behind(word: string): string[][] {
    const text = this.#text;
    const found: string[][] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (text.charAt(at - 1) !== BORDER) continue;
      if (text.charAt(end) === BORDER) found.push([]);
      else if (text.charAt(end) === " ")
        found.push(text.slice(end + 1, text.indexOf(BORDER, end)).split(" "));
    }
    return found;
  }

  /** Each phrase by its words. */
  all(): string[][] {
    return this.#text
      .slice(1, -1)
      .split(BORDER)
      .map((phrase) => (phrase === "" ? [] : phrase.split(" ")));
  }
}

const FURTHER_WORDS = / [^|]*/gu;

/** Lists that are remembered: most stand in several of a pack's lexicons. */
const MOST_REMEMBERED = 5000;
const lists = new Map<Phrases, PhraseList>();

/** Lists as they are searched; best many at once. */
export function phraseLists(wanted: readonly Phrases[]): PhraseList[] {
  if (lists.size >= MOST_REMEMBERED) lists.clear();
  const unread = [...new Set(wanted)].filter((list) => !lists.has(list));
  const read = folded(unread);
  for (const [at, list] of unread.entries()) lists.set(list, new PhraseList(read[at] ?? ""));
  return wanted.flatMap((list) => lists.get(list) ?? []);
}

/** Each phrase of a list by its folded tokens. */
export function foldedPhrases(list: Phrases): readonly (readonly string[])[] {
  return phraseLists([list]).flatMap((read) => read.all());
}
