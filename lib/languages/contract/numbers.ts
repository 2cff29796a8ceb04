/**
 * Number words taken from CLDR's spell-out rules at build time. Each string lists entries separated by "|": a value
 * and its forms, separated by spaces; "_" stands for a space inside a form. Forms are folded when they are compiled.
 */
export interface NumberTable {
  /** Words that add their value: "1 one|2 two|20 twenty". */
  readonly cardinals: string;
  /** Words that multiply what stands before them, or stand alone for their value: "100 hundred|1000 thousand". */
  readonly scales: string;
  readonly ordinals: string;
}

/** How a language joins its number words. All default to false. */
export interface NumberSyntax {
  /** A joiner may stand between tens and units ("cuarenta y siete"). */
  readonly joinsTens?: boolean;
  /** A unit may come before its tens, with a joiner ("fünfundzwanzig"). */
  readonly unitsFirst?: boolean;
  /** Ten itself takes a unit ("on altı"). */
  readonly openTen?: boolean;
  /** Sixty and eighty take 1–19 ("soixante-douze"). */
  readonly vigesimal?: boolean;
  /** A thousand of a million is said for a milliard ("dos mil millones"). */
  readonly longScale?: boolean;
  /** A scale word inside a number may stand for one of it ("deux mille cent"). */
  readonly bareScales?: boolean;
  /** A half may follow a number without a joiner ("iki buçuk milyon"). */
  readonly plainFractions?: boolean;
  /** Zero joins what lies orders apart, and bare digit words in a row are one number («一千零一», «二〇二四»). */
  readonly zeroJoins?: boolean;
  /** An ordinal may end a number without a joiner ("yirmi birinci"); elsewhere that is "venti secondi". */
  readonly plainOrdinals?: boolean;
  /** Digits may follow a word for a thousand without a joiner ("3 bin 500"). */
  readonly plainDigits?: boolean;
}

/**
 * Nouns with a dual form, as stems to which endings are added: "noun" alone, "noun+" where the oblique ending is
 * free for the dual (its plural is broken), "noun*" where the construct form is too.
 */
export interface DualWords {
  readonly nouns: string;
  /** Endings, separated by spaces; a feminine noun's `ending` is replaced. */
  readonly nominative: string;
  readonly oblique: string;
  readonly construct: string;
  /** Oblique endings that their vowel marks tell from a sound plural's: «مصابَين». */
  readonly vowelled: string;
  readonly feminine: Readonly<{ ending: string; free: string; construct: string }>;
  /** Words before which a construct form is none: prepositions, relatives, verbs of being. */
  readonly stops: string;
}

/** The `numbers` section of a language pack. Lists of words are separated by spaces, entries as in `NumberTable`. */
export interface NumberWords {
  readonly code: string;
  readonly table: NumberTable;
  readonly syntax: NumberSyntax;
  /** How words are found in running text: by spaces, also as compounds of number words, or anywhere in a run. */
  readonly division: "spaces" | "compounds" | "none";
  /** The decimal mark of the language; the other of "." and "," groups thousands. */
  readonly decimal: "." | ",";
  /** The decimal mark groups thousands too: "3.500" is 3500, since nobody writes a decimal's last zeros. */
  readonly mixedMarks?: boolean;

  readonly cardinals?: string;
  readonly scales?: string;
  /** Scale words that are no number by themselves ("millions"). */
  readonly pluralScales?: string;
  /** Forms that count only as they are written here, because another word folds to the same («مئتا», «ميتا»). */
  readonly exact?: string;
  /** Forms of "one" that a stress mark tells from the article ("één"). */
  readonly stressedOnes?: string;
  /** Forms that are a number only together with others («أحد وعشرون»), being ordinary words alone. */
  readonly bound?: string;
  /** Scale words that, unmarked and right before a noun, are two of it («مليونا شخص»). */
  readonly pairedScales?: string;
  /** Nouns for a number of things: "12 dozen". They multiply the units before them. */
  readonly groups?: string;
  /** "0.5 half". They are read before or after a scale word, a group or a measure, never alone. */
  readonly fractions?: string;
  readonly ordinals?: string;
  /** Endings that make digits an ordinal ("st", "nd", ":e"); a "." counts where the language writes ordinals so. */
  readonly ordinalSuffixes?: string;
  /** Before digits that they make an ordinal: 第. */
  readonly ordinalPrefixes?: string;
  /** Words that add ten to the unit before them; alone they are ten. */
  readonly teens?: string;
  readonly joiners?: string;
  readonly minus?: string;
  /** Words for the decimal mark. */
  readonly point?: string;
  /** Words that make the scale after them vague ("several thousand"). */
  readonly vague?: string;
  /** Forms of "one" that mostly are an article; read only where a caller asks for them. */
  readonly articles?: string;
  /** Articles before a scale word or group, part of the number ("a million"). */
  readonly impliedOne?: string;
  /** Words between a fraction and its scale word ("of"). */
  readonly of?: string;
  /** Phrases with number words that are no number ("no one", "one another"). */
  readonly idioms?: string;
  /** Forms of "one" that are a pronoun after one of `pronounAfter` or before one of `pronounBefore`. */
  readonly pronouns?: Readonly<{ forms: string; after: string; before: string }>;
  /** Singular nouns of measure that can stand for one before "and a half", and after a fraction ("half an hour"). */
  readonly measures?: string;
  /** Nouns of measure as they stand behind a count, each with its singular before it: "hour hours|foot feet". */
  readonly countedMeasures?: string;
  /** Letters that are written onto the next word; `joining` ones join numbers, the others are passed over. */
  readonly clitics?: Readonly<{ joining: string; other: string; article: string }>;
  readonly ranges?: Readonly<{
    between: string;
    and: string;
    to: string;
    from: string;
    /** Tells by how much, or a range of a measure that is named behind it alone: "by 10 to 15 minutes". */
    by?: string;
    /** Articles that may stand before its numbers: "tra il 5 e il 7". */
    articles?: string;
  }>;
  /** Scale letters after digits, case as written: `glued` without a space, `spaced` with or without. */
  readonly suffixes?: Readonly<{
    glued: string;
    spaced: string;
    /** Glued letters that also tell rooms and wards apart: scales beside money, decimals or a counted noun. */
    doubtful?: string;
  }>;
  /** A glued letter that is a scale only beside money or before a counted noun, being a unit elsewhere ("3m"). */
  readonly unitOrScale?: Readonly<{ scale: string; scaleBefore: string }>;
  /** Stand between a sum and its hundredths where no joiner does ("doce dólares con cinco centavos"). */
  readonly withCents?: string;
  /** Stand for a zero among spoken decimals only ("five point o six"). */
  readonly spokenZeros?: string;
  /**
   * How decimals are told in parts: a word between the whole and them ("целых"), their names ("10 десятых") or a power of
   * ten behind a word («من عشرة»).
   */
  readonly tenths?: Readonly<{ wholes?: string; parts?: string; of?: string }>;
  /** Before a year that a scale word follows: "in 2015 millions fled". */
  readonly yearLeads?: string;
  /** What digits on both sides of "/" are where they are no date. */
  readonly slash?: "fraction" | "decimal";
  readonly duals?: DualWords;
}
