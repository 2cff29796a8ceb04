/** Numbers in a text, in digits or words, by a language pack's number words. */
import type { LanguagePack } from "../../languages/contract";
import type { NumberReading } from "../../model";
import { type Token, tokenize } from "../../text/tokens";
import { isHyphen, itemize, type NumberItem } from "./items";
import { lexiconOf, type NumberLexicon } from "./lexicon";
import { type Bounded, joinRanges } from "./ranges";
import { findNumbers } from "./reading";
import { surroundingsOf } from "./surroundings";
import { isClitic } from "./words";

export interface NumberOptions {
  /** Also reads forms of "one" that mostly are an indefinite article ("un", "eine"). Default false. */
  readonly articles?: boolean;
  /** The text's own tokens, where they have been read already. */
  readonly tokens?: readonly Token[];
}

function formOf(items: readonly NumberItem[], number: Bounded): NumberReading["form"] {
  if (number.first.dual) return "dual";
  const read = items.slice(number.from, number.to);
  if (!read.some((item) => item.kind === "digits")) return "words";
  return read.some((item) => item.atom || item.kind === "word") ? "mixed" : "digits";
}

/** Letters written onto the digits of an unscaled number, or joined to them by a hyphen, that are no clitics: F-16, كوردستان24. */
function isPartOfName(items: readonly NumberItem[], number: Bounded, lexicon: NumberLexicon): boolean {
  const { from } = number;
  const first = items[from];
  const isScaled = number.first.scale > 1;
  if (first?.kind !== "digits" || !first.glued || isScaled) return false;
  const before = items[from - 1];
  if (before?.kind === "mark" && isHyphen(before.text) && before.glued) {
    const left = items[from - 2];
    return left?.kind === "word" && !isClitic(left.text, lexicon);
  }
  return before?.kind === "word" && !isClitic(before.text, lexicon);
}

function reading(
  text: string,
  items: readonly NumberItem[],
  number: Bounded,
  lexicon: NumberLexicon,
): NumberReading {
  const start = items[number.from]?.start ?? 0;
  const end = items[number.to - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    min: number.min,
    max: number.max,
    form: formOf(items, number),
    ordinal: number.first.ordinal,
    inName: isPartOfName(items, number, lexicon),
  };
}

/**
 * Every number in a text, in order and without overlap, scale words expanded: "2.5 million", «مليون ونصف المليون»,
 * "10–15" (one reading with two bounds), «قتيلان» (form `dual`). Vague amounts ("thousands") are no numbers. Spans are
 * the number's own words: hedges, units, percent and currency signs stand outside. Any text is accepted; linear time.
 */
export function readNumbers(text: string, pack: LanguagePack, options: NumberOptions = {}): NumberReading[] {
  const lexicon = lexiconOf(pack.numbers);
  const items = itemize(text, lexicon, options.tokens ?? tokenize(text));
  const context = { text, items, lexicon, around: () => surroundingsOf(pack) };
  const numbers = findNumbers(context).filter((found) => options.articles === true || !found.article);
  return joinRanges(numbers, context).map((number) => reading(text, items, number, lexicon));
}
