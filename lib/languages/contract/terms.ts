/** The `terms` section of a language pack. Words are compared folded (see `fold`) and may be given either way. */
export interface TermWords {
  readonly code: string;
  /** What is written onto the front of a word: article, conjunctions, prepositions. Longest first. */
  readonly prefixes: readonly string[];
  /** Inflections at a word's end, taken off so that a word's forms count as one term. Longest first. */
  readonly suffixes: readonly string[];
  /** Words that reports of every event use ("said", "according"): they tell nothing of which event it is. */
  readonly reportingWords: readonly string[];
  /** Words and phrases of a later stage of an event: trial, sentence, funeral, anniversary. */
  readonly laterStages: readonly string[];
  /** Phrases that say that a sentence recalls an earlier time: "last year", "a year earlier". */
  readonly otherTimes: readonly string[];
  /** Words before a place's name, or part of it: "near", "city", "street". */
  readonly placeCues: readonly string[];
  /** Titles and offices before a person's name. */
  readonly personCues: readonly string[];
  /** True where common nouns are written with a capital letter too, so that a capital is no sign of a name. */
  readonly capitalNouns?: boolean;
}
