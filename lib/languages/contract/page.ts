import type { Direction, LanguageCode } from "../../model";

/** Why a line is site furniture; the codes of `Removed.reason` that words alone can give. */
export type FurnitureReason =
  | "related-links"
  | "share"
  | "follow"
  | "tags"
  | "source-line"
  | "byline"
  | "comments"
  | "newsletter"
  | "advertisement"
  | "photo-credit"
  | "correction-contact"
  | "paywall"
  | "app"
  | "player";

export type FurnitureWords = Readonly<Partial<Record<FurnitureReason, string>>>;

/**
 * The `page` section of a language pack: what extraction needs to know of a language. It runs in a content script, so
 * it stays small. A string of phrases holds them separated by "|"; they are compared folded (see `fold`), so case, marks
 * and letter variants need no forms.
 */
export interface PageWords {
  readonly code: LanguageCode;
  readonly direction: Direction;
  /** Unicode script in which the language is written. */
  readonly script: "Latin" | "Arabic" | "Cyrillic" | "Hebrew" | "Han";
  /** Function words by which it is told from others of its script, separated by spaces; folded already. */
  readonly frequent: string;
  /** The same of near relatives that have no pack, a string for each: a text that holds most of these is in none that has one. */
  readonly relatives?: readonly string[];
  /** Beginnings of words (folded) that count as such too: the article written joined to its noun. */
  readonly frequentStarts?: readonly string[];
  /**
   * A line is furniture when it is one of these phrases, or when one of them stands before its colon. Those of several
   * words that invite to read, follow, subscribe or comment also open furniture lines.
   */
  readonly labels: FurnitureWords;
  /** A short line is furniture when it opens with one of these: phrases with which no sentence of news opens. */
  readonly openers: FurnitureWords;
  /** A sentence without a colon that holds one of these, in a short block, asks for payment, a login or consent. */
  readonly wall: Readonly<{
    paywall: string;
    login: string;
    consent: string;
  }>;
  /** Words before an author's name: "By", «كتب». */
  readonly bylineMarks: string;
  /** Words that show a byline to be a desk, a role or the outlet and no person's name. */
  readonly deskWords: string;
  /** Locales whose month names the language's writers use, where its code alone does not give them all. */
  readonly locales?: readonly string[];
  /** Signs behind year, month and day in dates written with numbers, where the script writes such: 2031年2月7日. */
  readonly dateSigns?: readonly [year: string, month: string, day: string];
  /** Spellings of "ago" other than the Unicode locale data's, each with theirs. */
  readonly ago?: readonly (readonly [spelling: string, standard: string])[];
}
