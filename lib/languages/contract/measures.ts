import type { Phrases } from "./phrases";

/** The `measures` section of a language pack: what tells whose measure a figure with a unit is, in its clause. */
export interface MeasureWords {
  readonly code: string;
  /** Endings, as spelled, by which a noun of measuring says whose measure it is: «قيمتها». */
  readonly possessors: readonly string[];
  /** The letter that is written onto the owner of a thing or the object of a noun of action: «وقف لإطلاق النار». */
  readonly ownerLetter: string;
  /** Endings, as spelled, of a word that says how something was done or changed: «مرتفعة». */
  readonly adverbialEndings: readonly string[];
  /** Beginnings, folded, of definite words. */
  readonly definiteBeginnings: readonly string[];
  /** Beginnings, folded, of a verb that goes on with the subject of the one before: «لتصل». */
  readonly resuming: readonly string[];
  /** Nouns of distance before a figure: «على بعد». */
  readonly away: Phrases;
  /** Words before a stretch of time that is counted from something: "after". */
  readonly countedFrom: Phrases;
  /** Words between a figure and another one for the same thing: "or", "that is", "to". */
  readonly equivalents: Phrases;
  /** Words before a figure that another one is held against: "compared with". */
  readonly compared: Phrases;
  /** Words that lead to a figure and say nothing of it: "every", "about". */
  readonly loose: Phrases;
  /** Count the points of an index or a score. */
  readonly points: Phrases;
  /** Count how often something happened: "times". */
  readonly occasions: Phrases;
  /** Verbs by which somebody changes or estimates the amount of something. */
  readonly changing: Phrases;
  /** Adpositions between a noun of change and what has changed. */
  readonly changedIn: Phrases;
  /** Verbs of gaining or losing an amount, as of value. */
  readonly gaining: Phrases;
  /** Nouns of change in the form of an object: «انخفاضا». */
  readonly changes: Phrases;
  /** Pronouns that say one thing to be another. */
  readonly copulas: Phrases;
  /** Nouns of what has a length in time by its nature: "sentence", "truce". */
  readonly durative: Phrases;
  /** Nouns that say nothing of what is measured: "session", "time". */
  readonly empty: Phrases;
  /** Nouns that say something only with what follows in an adposition: «الحصول على». */
  readonly open: Phrases;
  /** What makes a date of a span: words before it, words before that do so alone ("in the last"), words behind it ("past"). */
  readonly spans: { readonly leads: Phrases; readonly recent: Phrases; readonly followers: Phrases };
  /** Markets and indexes that stand at points. */
  readonly indexes: Phrases;
  /** Adpositions that take two: "between". */
  readonly between: Phrases;
  /** Verbs of being and staying: "remained". */
  readonly staying: Phrases;
  /** Nouns of what has a price or an amount by its nature: "fee", "loan". */
  readonly valued: Phrases;
  /** Nouns of action whose shape does not show it: «قصف». */
  readonly actions: Phrases;
  /** Shapes, folded, of nouns of action beside those of the grammar. */
  readonly actionShape: RegExp;
  /** Adpositions in which a phrase may complete the noun straight before it. */
  readonly completing: Phrases;
  /** Verbs that tell how long something went on. */
  readonly lasting: Phrases;
}
