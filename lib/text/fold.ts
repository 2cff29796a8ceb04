/**
 * Folding: one spelling for the ways a word is written, with a map back to the original offsets.
 *
 * Marks, tatweel, bidi controls and joiners are dropped, digits of every script become ASCII, case is lowered and
 * letters that differ only by script variant become one. It is script data, not language data: the same letter folds
 * the same way in every language.
 */

/** Letters without a Unicode decomposition that writers of the same script use for one another. */
const VARIANTS: Readonly<Record<string, string>> = {
  "\u0649": "\u064a", // alef maksura → yeh
  "\u06cc": "\u064a", // Farsi yeh → yeh
  "\u06a9": "\u0643", // keheh → kaf
  "\u0629": "\u0647", // teh marbuta → heh
  "\u06c1": "\u0647", // heh goal → heh
  "\u06d5": "\u0647", // ae → heh
  "\u0671": "\u0627", // alef wasla → alef
  ß: "ss",
  ı: "i",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ł: "l",
  ʼ: "'",
  "\u2019": "'",
  "\u2018": "'",
};

const DROPPED = /[\p{Mn}\u0640\u00ad\p{Cf}]/u;
const DIGIT = /\p{Nd}/u;

/** Value 0–9 of a decimal digit of any script; Unicode assigns each script's digits as one run of ten. */
export function digitValue(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

const cache = new Map<string, string>();

function foldChar(char: string): string {
  const known = cache.get(char);
  if (known !== undefined) return known;
  let folded = "";
  for (const part of char.normalize("NFKD")) {
    if (DROPPED.test(part)) continue;
    if (DIGIT.test(part)) folded += String(digitValue(part));
    else {
      const lower = part.toLowerCase().replace(/\p{Mn}/gu, "");
      folded += VARIANTS[lower] ?? lower;
    }
  }
  cache.set(char, folded);
  return folded;
}

const ASCII = /^\p{ASCII}*$/u;

function foldChars(text: string): string {
  let folded = "";
  for (const char of text) folded += foldChar(char);
  return folded;
}

const DROPPED_RUN = /[\p{Mn}\u0640\u00ad\p{Cf}]+/gu;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join("")}]`, "gu");

/** The same in a few passes of the engine's own, each of which costs something to begin. */
function foldAtOnce(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(DROPPED_RUN, "")
      .replace(OTHER_DIGIT, (digit) => String(digitValue(digit)))
      // Alone it has one small form, at a word's end another.
      .replaceAll("Σ", "σ")
      .toLowerCase()
      .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
  );
}

/** Longer strings cut out of a text may keep that whole text in memory. */
const LONGEST_REMEMBERED = 12;
const MOST_REMEMBERED = 20_000;
const words = new Map<string, string>();

function foldWord(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  const folded = foldChars(word);
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(word, folded);
  return folded;
}

/** Folds a text; see the module's comment for what that means. Words are remembered, since texts repeat them. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.length > LONGEST_REMEMBERED ? foldAtOnce(text) : foldWord(text);
}

export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset of the original unit it came from; one more entry for the end. */
  readonly offsets: Uint32Array;
}

/** Folds a text and keeps, for every unit of the result, where it came from. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = "";
  let at = 0;
  for (const char of text) {
    const part = foldChar(char);
    for (let i = 0; i < part.length; i++) offsets.push(at);
    folded += part;
    at += char.length;
  }
  offsets.push(at);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}
