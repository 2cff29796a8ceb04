import type { Phrases } from "./phrases";
import type { TaggerModel } from "./tagging";

/** Parts of speech of which a pack can list words, by their names in Universal Dependencies. */
export type ListedClass =
  | "ADJ"
  | "NOUN"
  | "VERB"
  | "ADP"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "PRON"
  | "PART"
  | "SCONJ"
  | "ADV";

/** The `grammar` section of a language pack: what the reading of phrases and clauses needs of a language. */
export interface GrammarWords {
  readonly code: string;
  /** Learnt weights of the part-of-speech tagger, or null for a language without one. */
  readonly tagger: TaggerModel | null;
  /** Words that are nouns or adjectives where they are no verbs. */
  readonly nouns: Phrases;
  /** Words that belong to one part of speech wherever they stand; they outweigh what was learnt. */
  readonly words: Readonly<Partial<Record<ListedClass, Phrases>>>;
  /** Further words, folded, of classes that take no new ones (pronouns, conjunctions …); null where these are not known. */
  readonly closedWords: ReadonlySet<string> | null;
  /** Shapes of folded words that are nouns of action where the tagger may take them for verbs: «تعديل», «ارتفاع». */
  readonly nounShape: RegExp | null;
  /** Shapes of folded words that are verbs, whatever the tagger takes them for: «خرجوا». */
  readonly verbShape?: RegExp;
  /** Marks of spelling that no name carries: «إنفاقاً». */
  readonly commonMark?: RegExp;
  /** By which endings and neighbours nouns and verbs are told apart that the tagger takes for one another. */
  readonly shapes?: {
    /** Endings, as spelled, that no verb has. */
    readonly nounEnding: RegExp;
    /** Endings, as spelled, of a verb that agrees with a noun before it, and what such a noun ends with. */
    readonly verbEnding: RegExp;
    readonly agreeing: RegExp;
    /** Adpositions, folded, behind which no verb stands. */
    readonly beforeNouns: ReadonlySet<string>;
    /** Particles, folded, behind which only a verb stands. */
    readonly beforeVerbs: ReadonlySet<string>;
  };
  /** Adpositions that join a noun to its complement: "of", "de". */
  readonly genitives: Phrases;
  /** Adpositions that open a clause where a verb follows their noun: "after". */
  readonly subordinating: Phrases;
  /** Auxiliaries that make a passive of a participle: "was", "wurde". */
  readonly passives: Phrases;
  /** Those of them that open a participle's clause: "being". */
  readonly participialPassives?: Phrases;
  /** Words that may stand behind those counted for what became of them: "dead". */
  readonly states?: Phrases;
  /** Units as they stand with a numeral before a noun: "a 24 hour shop". */
  readonly attributiveUnits?: Phrases;
  /** Adpositions beside the words that end noun phrases; with these they are all that there are. */
  readonly adpositions?: Phrases;
  /** Auxiliaries of the perfect: "had". */
  readonly perfects?: Phrases;
  /** Determiners that may stand apart from their noun: "were each shot". */
  readonly floating?: Phrases;
  /** Refer a clause to the noun before them: "who", «الذي». */
  readonly relatives: Phrases;
  /** Pronouns that are determiners before a noun: "their". */
  readonly determiners: Phrases;
  /** The article as it is written onto words, folded: «ال»; empty where it stands alone. */
  readonly article: string;
  /** Endings, folded, of duals. */
  readonly dualEndings: readonly string[];
  /** Particles, folded, that stand before a verb and look like one: «فقد». */
  readonly verbalParticles: ReadonlySet<string>;
  /** Join a possessor before its noun: "'s". */
  readonly possessives: Phrases;
  /** Endings, as spelled, of a noun that nothing belongs to: «موقعا». */
  readonly absoluteEndings?: readonly string[];
  /** Endings, as spelled, of a noun that says whose it is: «زيارتها»; none where such words stand alone. */
  readonly possessiveEndings: readonly string[];
  /** Conjunctions that are written onto the next word, folded: «و». */
  readonly joinedConjunctions: readonly string[];
  /** Words that only look as if one were joined to them, folded: «وزارة»; with a hyphen, all that begin so. */
  readonly unjoined: ReadonlySet<string>;
  /** Adpositions of one letter that are written onto a noun, folded: «ب», «ل». */
  readonly joinedLetters: readonly string[];
  /** Words, folded, whose first letter is such a letter but is the word's own: «بلد»; with a hyphen, all that begin so. */
  readonly unprefixed: ReadonlySet<string>;
  /** Beginnings, folded, of words that carry an adposition: «بال». */
  readonly joinedAdpositions: readonly string[];
  /** Those that do so only between a noun and a verb: "that". */
  readonly relativesBehindNoun: Phrases;
  /** Negations of a verb: "not", «لم». */
  readonly negations: Phrases;
  /** True where a noun is followed by the nouns and adjectives that belong to it (Arabic), false where they come first. */
  readonly headFirst: boolean;
  /** True where a verb may open its clause, with its subject behind it. */
  readonly verbFirst: boolean;
  /** Adjectives that stand between a numeral and its noun, where nothing was learnt that tells them. */
  readonly adjectives: Phrases;
  /** Endings, folded, of such adjectives. */
  readonly adjectiveEndings: readonly string[];
  /** Nouns that a number above one counts though they have no ending of a plural: "people", "aircraft", "percent". */
  readonly plurals: Phrases;
  /** Endings, folded, of a plural, and those that only look like one: "s", but "ss". */
  readonly pluralEndings: readonly string[];
  readonly singularEndings: readonly string[];
  /** True where a noun has an ending of the plural behind each number above one. */
  readonly agrees: boolean;
  /** True where a stop behind digits makes an ordinal of them: "6. yüzyıl". */
  readonly dottedOrdinals: boolean;
  /** Words for an amount that name no number: "several", "много". */
  readonly quantifiers: Phrases;
  /** True where a share is said to count its whole: «11% من الأصوات» counts votes. */
  readonly sharesCountWholes: boolean;
  /** True where scale words are nouns that a numeral counts: "3 Millionen". */
  readonly scalesAreNouns: boolean;
  /** True where nouns begin with a capital letter. */
  readonly capitalNouns: boolean;
}
