import type { Hedge, NotComparable } from "../../model";
import type { Clitics, Phrases } from "./phrases";
import type { MoneyWords, UnitTable, WeightWords } from "./units";

/** Kinds that words of an event give to the people it concerns, and `other` for what happens to things alone. */
export type EventKind = "killed" | "wounded" | "missing" | "displaced" | "detained" | "people" | "other";

/** Words of an event, by where those concerned may stand. */
export interface KindWords {
  /** Nouns that are counted themselves: "deaths", «قتيل». */
  readonly counted?: Phrases;
  /** Those concerned follow: "killing", «مقتل». */
  readonly leads?: Phrases;
  /** Those concerned come first: "died", «قُتلوا». */
  readonly follows?: Phrases;
  /** Either: "killed", «قُتل». */
  readonly either?: Phrases;
}

/** A hedge never changes to `range` or `zero` by a word of its own. */
export type WordHedge = Exclude<Hedge, "range" | "zero">;

/** The `quantities` section of a language pack. */
export interface QuantityWords {
  readonly code: string;
  readonly clitics: Clitics;
  /** Shortened words whose full stop ends no sentence. */
  readonly abbreviations: Phrases;
  readonly hedges: {
    /** Those of `exact` only look like hedges: "spread over 18 months". */
    readonly before: Readonly<Partial<Record<WordHedge, Phrases>>>;
    /** The same as `before`, with room for a subject in between: «لا يتجاوز طولها». */
    readonly open: Readonly<Partial<Record<WordHedge, Phrases>>>;
    readonly after: Readonly<Partial<Record<WordHedge, Phrases>>>;
    /** Number words that hedge themselves: "une dizaine". */
    readonly within: Readonly<Partial<Record<WordHedge, Phrases>>>;
    /** Bound a stretch of time or of space from above, and nothing else: "within", «في غضون». */
    readonly limits?: Phrases;
    /** Denied attainments that turn the hedge behind them round: "cannot hold" more than, «لا تتسع» لأكثر من. */
    readonly denials?: Phrases;
  };
  readonly ranges: {
    /** Open a range of two numbers: "between", «ما بين». */
    readonly openers: Phrases;
    /** Join its numbers: "and", "to". */
    readonly joiners: Phrases;
    /** Make a range of two near numbers without an opener: "or" in "5,000 or 6,000". */
    readonly alternatives: Phrases;
  };
  readonly history: {
    /** A change from one value to another: "rose", «ارتفع». */
    readonly moves: Phrases;
    /** Stand before the value that a change started from: "from". */
    readonly from: Phrases;
    /** Stand before an earlier value, wherever the new one is: "had stood at", «بعدما كانت». */
    readonly earlier: Phrases;
    /** Stand after an earlier value. */
    readonly earlierAfter: Phrases;
    /** Set one value against another without replacing it: "instead of". */
    readonly against: Phrases;
  };
  readonly kinds: Readonly<Record<EventKind, KindWords>>;
  /** Words, as they are spelled, that fold like one of these and are another: "oldu" (was), no "öldü" (died). */
  readonly lookalikes?: Phrases;
  /** Nouns of persons. */
  readonly persons: Phrases;
  /** Endings, folded, of nouns that can only be persons': "ists". */
  readonly personEndings?: readonly string[];
  /** Endings, folded, of plurals that only nouns of persons have: «انغماسيين». */
  readonly personPlurals?: readonly string[];
  /** Endings, folded, of adjectives of descent, which stand for persons: «ألباني». */
  readonly originEndings?: readonly string[];
  /** Endings, folded, of verbs whose subjects are persons: «يرفضون». */
  readonly personalVerbEndings?: readonly string[];
  /** Verbs that say what their subject amounts to: "totalled", «بلغ». */
  readonly amounts?: Phrases;
  /** Nouns that say only that something is measured: "value", «قيمة». */
  readonly measureNouns?: Phrases;
  /** Nouns of what has a measure, straight before it: "price", «سعر». */
  readonly measured?: Phrases;
  /** Verbs whose object may be a bare count: "counted", «أحصى». */
  readonly countVerbs?: Phrases;
  /** Words of seeking: those who are sought are missing only where a text tells of missing people. */
  readonly seeks?: Phrases;
  /** Adpositions from what a stretch of time or space is counted: "after", «من». */
  readonly offsets?: Phrases;
  /** Verbs of wanting and trying: "tried" to kill. */
  readonly conatives?: Phrases;
  /** Things by whose number a way is told, with the word that says so: "doors down". */
  readonly paces?: Phrases;
  /** Adjectives behind a length that say which of a thing's it is: "six feet | tall". */
  readonly dimensions?: Phrases;
  /** Officials who examine only those who died: "coroner". */
  readonly deathExaminers?: Phrases;
  /** Say from where a stretch of time is reckoned: "the past | three weeks". */
  readonly periods?: Phrases;
  /** Nouns that tell by a verb what they are of: "one count of making threats". */
  readonly acts?: Phrases;
  /** Persons whose noun does not say what they suffered: "victims". */
  readonly victims?: Phrases;
  /** Verbs of leaving somebody in a state: "left two in the hospital". */
  readonly leaving?: Phrases;
  /** Verbs of letting somebody go: "freed". */
  readonly freeing?: Phrases;
  /** Words of seizing, which hold persons and take things: «ضبط». */
  readonly seizing?: Phrases;
  /** Nouns of those who died, where a verb takes them: "lives"; and such verbs: "claimed". */
  readonly lives?: Phrases;
  readonly takingLives?: Phrases;
  /** Verbs that name some of a group: "the dead included two boys". */
  readonly includes?: Phrases;
  /** Say that all on board died: "killing all aboard". */
  readonly noneLeft?: Phrases;
  /** Those who are looked for and not missed: "suspects". */
  readonly sought?: Phrases;
  /** What those who are hurt bear: "wounds". */
  readonly wounds?: Phrases;
  /** Verbs and adpositions before what somebody bears: "suffered", "with". */
  readonly bearing?: Phrases;
  /** Where those who are hurt are taken, and the verbs that say so: "hospital", "taken". */
  readonly hospitals?: Phrases;
  readonly carrying?: Phrases;
  /** Adpositions before what an amount consists of: "in cash". */
  readonly contents?: Phrases;
  /** Places whose number is that of the people who live there: "city of". */
  readonly populated?: Phrases;
  /** Nouns of things, which no event kills or wounds. */
  readonly things: Phrases;
  /** Before the persons whose number is told: "number of", «عدد». */
  readonly counters?: Phrases;
  /** Before the number of somebody's children: "mother of", «والدة». */
  readonly kin?: Phrases;
  /** Count nothing of their own, only what was named before: «حالة» in «الوفيات … 34 حالة». */
  readonly classifiers?: Phrases;
  /** Words of wounds that are infections where a report tells of a disease: «إصابة». */
  readonly infections?: Phrases;
  /** Diseases that spread. */
  readonly epidemics?: Phrases;
  /** Names of units and currencies from CLDR. */
  readonly table?: UnitTable;
  /** What news writes beside those: CLDR unit identifier or ISO 4217 code → its words after a number. */
  readonly units: Readonly<Record<string, Phrases>>;
  /** The same, for words before a number: "magnitude". */
  readonly unitsBefore: Readonly<Record<string, Phrases>>;
  /** After a price of one foreign coin: "to the dollar", «للدولار». */
  readonly exchange?: Phrases;
  /** After a number of persons, and of nothing else: "who". */
  readonly relatives?: Phrases;
  /** Before what a sum is worth in another currency: "or", «أي ما يعادل». */
  readonly equivalents?: Phrases;
  /** After degrees that are negative: "below zero". */
  readonly belowZero?: Phrases;
  /** Before a sum that is given on top of another: "plus", «إضافة إلى». */
  readonly plus?: Phrases;
  /** Earthquakes, whose degrees are a magnitude. */
  readonly quakes: Phrases;
  readonly money?: MoneyWords;
  readonly weights?: WeightWords;
  readonly zero: {
    /** Negate what follows within their clause: "no", «لم». */
    readonly negators: Phrases;
    /** Complete zeros of persons: "nobody", "none". */
    readonly nobody: Phrases;
    /** Say after a negator that nothing at all is meant: «أحد», «أي». Empty where the negator says it itself. */
    readonly any: Phrases;
    /** Take a negation back: "except", «سوى». */
    readonly save: Phrases;
    /** Adpositions behind a verb of causing, before what it caused: "in", «عن». */
    readonly leadsTo?: Phrases;
    /** Nouns that say only that an event took place: "cases", «وقوع». */
    readonly occurrences?: Phrases;
    /** Verbs of telling: what is not told is not denied. */
    readonly telling?: Phrases;
    /** Look like negators and are none: «لا يزال». */
    readonly except: Phrases;
  };
  /** Why a number is no comparable figure, by the words before or after it. */
  readonly notFigures: {
    readonly before: Readonly<Partial<Record<NotComparable, Phrases>>>;
    readonly after: Readonly<Partial<Record<NotComparable, Phrases>>>;
    /** Nouns whose name of a word or two ends in a number: «من طراز بيل 412», «قناة فرانس 24». */
    readonly namers?: Phrases;
    /** What a station whose name ends in a number sends: "News". */
    readonly stations?: Phrases;
    /** Say that what ranges or is told behind them are ages: "ages ranged from", «أعمار … تتراوح بين». */
    readonly ages?: Phrases;
    /** Whole number words that count nothing when no noun follows: «السبعين» is an age. */
    readonly alone: Readonly<Partial<Record<NotComparable, Phrases>>>;
    /** Whole sayings that hold a number word. */
    readonly idioms: Phrases;
    /** "one" and its like: a figure only where it counts. */
    readonly ones: Phrases;
    /** Those that are articles too ("un", "ein"): a figure only with a noun that is counted, "un mort". */
    readonly articles: Phrases;
    /** Point at one thing, but say that one person is counted: "that one day", "that one man had died". */
    readonly demonstratives?: Phrases;
    /** After two hyphenated numbers that are votes, not a score: "a 5-4 decision". */
    readonly votes: Phrases;
    /** Say that a game is told of, whose score two small numbers are. */
    readonly games?: Phrases;
    /** What is scored, and the word for none of it. */
    readonly goals?: Phrases;
    readonly nil?: Phrases;
    /** Words of winning, leading and losing, which take the goals that it was by: «فاز … بهدفين». */
    readonly outcomes?: Phrases;
    /** Nouns before the quoted title of a work: "the film". */
    readonly titles?: Phrases;
    /** Adpositions that lead to somebody's age alone: «توفي عن 76 عاما». */
    readonly agedAt?: Phrases;
    /** Before an age that is a limit: "under 20". */
    readonly ageLimits?: Phrases;
    /** Verbs of spending a time, behind whose subject a number of years is no age. */
    readonly spends?: Phrases;
    /** Duals before the names of their two members: «قريتي». */
    readonly namedDuals: Phrases;
    /** Nouns of places whose name stands straight behind them, though it looks like a dual: «بلدة نفقين». */
    readonly namedPlaces?: Phrases;
  };
  /** Words between a figure and the group it is a part of: "of the", «من». */
  readonly partitives: Phrases;
  /** Before the whole that a figure is part of: "out of", «من أصل». */
  readonly wholes: Phrases;
  /** Point back to the figure before: "of them", «بينهم». */
  readonly anaphors: Phrases;
  /** Those of them, and words before a number, that point to persons alone: «منهم», «عددهم». */
  readonly personalAnaphors?: Phrases;
  /** Words that end a noun phrase: prepositions, conjunctions, auxiliaries. */
  readonly stops: Phrases;
  /** Words that begin another clause: "while", «فيما». */
  readonly breaks: Phrases;
  /** Words that only join two figures of one clause: "and", «و». */
  readonly joins: Phrases;
  /** True where a counted noun stands straight after its number and its adjectives after it (Arabic). */
  readonly adjectivesFollow: boolean;
}
