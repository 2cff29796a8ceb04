import type { Phrases } from "./phrases";

/** A noun of money, which the currencies of several countries may share. */
export interface MoneyNoun {
  readonly words: Phrases;
  /** ISO 4217 codes, separated by spaces. */
  readonly codes: string;
  /** The one that is meant where no country is named. */
  readonly usual?: string;
}

/**
 * Names of units and currencies in every number and case, made from CLDR at build time. Words in them may be written in
 * several forms at once, as "dollar,+s": see `spelledOut`.
 */
export interface UnitTable {
  /** By CLDR unit identifier. */
  readonly units: Readonly<Record<string, Phrases>>;
  /** By ISO 4217 code, as far as names are more than a country's word and a noun. */
  readonly money: Readonly<Record<string, Phrases>>;
  readonly nouns: readonly MoneyNoun[];
  /** Countries, and the words for what is theirs ("Canadian"), by the code of their currency. */
  readonly countries: Readonly<Record<string, Phrases>>;
}

/** What news writes of money beside those names. */
export interface MoneyWords {
  /** Where the country stands beside a noun of money: "US dollar", «دولار أمريكي»; without one, names are not divided. */
  readonly countryPlace?: "before" | "behind" | "either";
  readonly nouns?: readonly MoneyNoun[];
  readonly countries?: Readonly<Record<string, Phrases>>;
  /** Endings of words that say whose money it is, known or not, right behind its noun; and words that only end so. */
  readonly adjectives?: { readonly endings: string; readonly except: Phrases };
}

/** A unit of weight by a word that means another measure or money as well: "pounds", «كيلو». */
export interface WeightWords {
  readonly words: Phrases;
  /** CLDR unit identifier of the weight. */
  readonly unit: string;
  /** What is weighed: right behind the unit, or behind "of" and the like. */
  readonly goods: Phrases;
  /** Stand before a weight: "weighs". */
  readonly verbs: Phrases;
}
