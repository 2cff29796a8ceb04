/** Words as texts spell them. A text repeats its words, so what is found out about one is kept with its spelling. */
import { fold } from "./fold";

export type TokenType = "word" | "digits" | "mark";

/** One for all tokens that are written alike. */
export interface Spelling {
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  readonly type: TokenType;
  /** What `SpellingMemo`s keep, each at its own place. */
  readonly kept: unknown[];
}

/** All are forgotten at once, which bounds the memory. */
const MOST_REMEMBERED = 20_000;
const spellings = new Map<string, Spelling>();

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;

function typeOf(text: string): TokenType {
  if (LETTER.test(text)) return "word";
  return DIGIT.test(text) ? "digits" : "mark";
}

/** The spelling of a token's text. */
export function spellingOf(text: string, as?: TokenType): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  if (spellings.size >= MOST_REMEMBERED) spellings.clear();
  const spelling: Spelling = { text, folded: fold(text), type: as ?? typeOf(text), kept: [] };
  spellings.set(text, spelling);
  return spelling;
}

let places = 0;

/** What is worked out once for each spelling, as long as that is remembered. */
export class SpellingMemo<T extends object | boolean | string | number> {
  readonly #place = places++;
  readonly #workOut: (spelling: Spelling) => T;

  constructor(workOut: (spelling: Spelling) => T) {
    this.#workOut = workOut;
  }

  of(spelling: Spelling): T {
    const known = spelling.kept[this.#place] as T | undefined;
    if (known !== undefined) return known;
    const found = this.#workOut(spelling);
    spelling.kept[this.#place] = found;
    return found;
  }
}
