import type { Manner } from "../../model";
import type { Phrases } from "./phrases";

/** What a word ends with and what stands there instead; of several that fit the first holds. */
export type Endings = readonly (readonly [from: string, to: string])[];

/** Pairs "singular plural", parted by "|". */
export type Plurals = string;

/** The `nouns` section of a language pack: how a heading names what is counted or measured. */
export interface NounWords {
  /** Say nothing of what is counted: "people", "others", «حالة». A name with such a head is no name. */
  readonly empty: Phrases;
  /** Say something only with what belongs to them: "members", «عناصر». */
  readonly partial: Phrases;
  /** What may follow such a noun and belongs to it: adpositions where they stand between ("in"), otherwise nouns («أمن»). */
  readonly complements: Phrases;
  /** Left out of a name: "other", "more", «آخر». */
  readonly dropped: Phrases;
  /** What is measured: "price", "depth", «سعر», «عمق». */
  readonly measures: Phrases;
  /** Verbs that say how much their subject is: "cost", "reached", «بلغ». */
  readonly measuring: Phrases;
  /** Verbs of a change, and the name of that change; `{noun}` stands for what changed. */
  readonly changes: readonly { readonly words: Phrases; readonly name: string }[];
  /** Before what such a verb comes to, and not before the change itself: "to", "at". */
  readonly levels: Phrases;
  /** What is traded: a sum that such a noun comes to is its price. */
  readonly goods: Phrases;
  /** The name of a price; `{noun}` stands for what it is of. */
  readonly price: string;
  /** The name of a share; `{noun}` stands for what it is a share of. */
  readonly share: string;
  /** Participles that say what came of things: "destroyed". They stand behind their noun. */
  readonly outcomes: Phrases;
  /** Of persons: "charged". */
  readonly fates?: Phrases;
  /** What the present of a verb ends with, and its participle instead. */
  readonly presents?: Endings;
  /** Those of both that are as true of what is to come: "needed". */
  readonly lasting?: Phrases;
  /** Beside these words those who died were killed: "killed", «قُتل». */
  readonly killing: Phrases;
  /** Words of events that say more of what became of somebody than their kind does: "shot", "hostages". */
  readonly manners?: Readonly<Partial<Record<Manner, Phrases>>>;
  /** Words that may speak against the kind of a figure near them, by what they tell: "condition", "seizure". */
  readonly telling?: Readonly<Record<string, Phrases>>;
  /** How a counted noun becomes the definite plural of a heading; null where it stands in a heading as it does in a text. */
  readonly inflection: Inflection | null;
}

/** Endings are written as in a text without vowel marks, with their own letters. */
export interface Inflection {
  readonly persons: Plurals;
  readonly things: Plurals;
  /** Adjectives of persons whose plural is not made by rule. */
  readonly brokenAdjectives: Plurals;
  /** Adjectives that neither beginning nor ending tells from nouns. */
  readonly adjectives: Phrases;
  /** How an adjective begins, and how it ends: one of the two tells it. */
  readonly adjectiveShapes: { readonly beginnings: readonly string[]; readonly endings: readonly string[] };
  /** Letters with which a word may begin though they are adpositions joined to it: «لنوعية» is no adjective. */
  readonly adpositions: readonly string[];
  /** How a verb that could be taken for a noun begins and ends: both tell it together. */
  readonly verbShapes: { readonly beginnings: readonly string[]; readonly endings: readonly string[] };
  /** Plurals made by rule, of nouns that are not listed. */
  readonly plurals: Endings;
  readonly personPlurals: Endings;
  /** Adjectives beside the plural of persons, and of things. */
  readonly personAdjectives: Endings;
  readonly thingAdjectives: Endings;
  /** From a dual to the singular, from the accusative to the nominative, and so in the plural of persons. */
  readonly duals: Endings;
  readonly accusatives: Endings;
  readonly obliques: Endings;
  /** From the nominative to the form behind an adposition. */
  readonly governed: Endings;
  /** What a plural loses before the noun that it belongs to. */
  readonly construct: Endings;
  /** How many are counted in the plural: "three houses", and not «ثلاثة عشر منزلاً». */
  readonly pluralCounts: readonly [least: number, most: number];
}
