/**
 * Words and phrases separated by "|". They are compared folded (see `fold`), token by token, so case, marks and letter
 * variants need no forms of their own; what the language's clitics join to the first word needs none either.
 */
export type Phrases = string;

/** Short words that a language writes joined to the next or the previous one; folded. */
export interface Clitics {
  /** Stripped from a word's start, the longest first: «وال», «ب». */
  readonly prefixes: readonly string[];
  /** Stripped from a word's end: «هم», «ها». */
  readonly suffixes: readonly string[];
  /** A word's last letter before a suffix → as it is written without one: «ت» → «ه». */
  readonly finals: Readonly<Record<string, string>>;
}
