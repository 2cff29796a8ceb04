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
  /** Words that lead to a figure and say nothing of it: "every", "about". */
  readonly loose: Phrases;
  /** Count the points of an index or a score. */
  readonly points: Phrases;
  /** Count how often something happened: "times". */
  readonly occasions: Phrases;
  /** Verbs of gaining or losing an amount, as of value. */
  readonly gaining: Phrases;
  /** Nouns of what has a length in time by its nature: "sentence", "truce". */
  readonly durative: Phrases;
  /** Nouns that say nothing of what is measured: "session", "time". */
  readonly empty: Phrases;
  /** Nouns that say something only with what follows in an adposition: «الحصول على». */
  readonly open: Phrases;
  /** What makes a date of a span: words before it, words before that do so alone ("in the last"), words behind it ("past"). */
  readonly spans: { readonly leads: Phrases; readonly recent: Phrases; readonly followers: Phrases };
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
  /** Shapes of words: of an object, of a noun that may be one, of what is written onto a word's front and its end. */
  readonly shapes: {
    readonly accusative: RegExp;
    readonly bareAccusative: RegExp;
    /** Conjunctions and adpositions before a word that leads to a figure. */
    readonly prefixes: RegExp;
    /** Conjunctions, adpositions and the article, folded. */
    readonly writtenOn: RegExp;
    /** Pronouns and endings of number and kind, folded. */
    readonly endings: RegExp;
  };
}
