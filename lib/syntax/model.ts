/** How a sentence is built, in the terms of Universal Dependencies. All places are token indices of its passage. */

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A number as it stands among words. */
export interface Numeral extends TokenRange {
  /** Whether it is exactly one, so that what it counts is in the singular. */
  readonly isOne: boolean;
}

/** Parts of speech of Universal Dependencies. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/**
 * A noun's number where it is not the singular; a verb's form: finite, finite passive, infinitive, in "-ing" or what is
 * like it, past participle.
 */
export type Form = "" | "Plur" | "Dual" | "Fin" | "Pass" | "Inf" | "Ger" | "Part";

export interface Tag {
  readonly pos: Upos;
  readonly form: Form;
}

/** A noun with its determiners, numerals and modifiers; a pronoun or a bare numeral is one too. */
export interface NounPhrase extends TokenRange {
  /** Its place among the passage's phrases. */
  readonly index: number;
  /** The word that the phrase is about; a numeral's last token where it counts nothing that is named. */
  readonly head: number;
  readonly sort: "common" | "proper" | "pronoun" | "numeral";
  /** The numeral that counts the head. */
  readonly numeral: TokenRange | null;
  /** The adposition that governs it. */
  readonly adposition: TokenRange | null;
  /** The phrase whose complement it is ("members | of the crew"). */
  readonly complementOf: number | null;
  /** The phrase that it is joined to ("five soldiers | and two policemen"). */
  readonly joinedTo: number | null;
}

export type Voice = "active" | "passive";

/** A verb with its auxiliaries and particles, and what it takes for its arguments: indices of noun phrases. */
export interface VerbGroup extends TokenRange {
  readonly index: number;
  /** The verb that bears the meaning; a copula where there is none. */
  readonly head: number;
  readonly form: Form;
  readonly voice: Voice;
  readonly isCopula: boolean;
  readonly isNegated: boolean;
  readonly subject: number | null;
  /** Objects, and what a copula says of its subject. */
  readonly objects: readonly number[];
  /** Phrases in adpositions that belong to it. */
  readonly obliques: readonly number[];
  /** Where the clause's own verb is not the sentence's: a relative clause, a participle's, a clause behind a conjunction. */
  readonly clause: "main" | "relative" | "participle" | "subordinate";
}

/** What a noun phrase is to a verb. */
export interface VerbRelation {
  readonly verb: VerbGroup;
  readonly as: "subject" | "object" | "oblique";
}

/** Places that share something, found out where it is asked. */
export type Places = Pick<ReadonlySet<number>, "has">;

/** A passage as read for its phrases and clauses. */
export interface Syntax {
  /** One for each token of the passage. */
  readonly tags: readonly Tag[];
  readonly phrases: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
  /** The phrase that holds each token, if one does. */
  readonly phraseAt: readonly (NounPhrase | undefined)[];
  readonly verbAt: readonly (VerbGroup | undefined)[];
  /** What each phrase is to the verbs that take it, by its index; the nearest verb first. */
  readonly relations: ReadonlyMap<number, readonly VerbRelation[]>;
  /** By the first token of a numeral, what it counts where both stand before another noun: "a 5 year contract". */
  readonly attributes: ReadonlyMap<number, number>;
  /** Nouns in the plural. */
  readonly plurals: Places;
  /** Pronouns that stand for a person: "he". */
  readonly personal: Places;
  /** Adpositions before who did a thing: "by". */
  readonly agents: Places;
  /** Pronouns that stand for several: "they". */
  readonly plural: Places;
  /** Words and signs of units. */
  readonly units: Places;
  /** Words and signs of shares, where a share is said to count its whole («11% من الأصوات»); null where it is not. */
  readonly shares: Places | null;
  /** Words onto which a conjunction is written: «وثلاثة». */
  readonly joined: Places;
  /** Hyphens that join a numeral to the word that it counts: "10-week". */
  readonly joints: ReadonlySet<number>;
}
