/**
 * The words of the project as types. Plain data only: every value here can be stored, sent as a message
 * and written as JSON without loss. What each word promises is said in ARCHITECTURE.md.
 */

/** BCP 47 primary language subtag in lower case ("ar", "en"); "und" where it is not known. */
export type LanguageCode = string;
export type Direction = "ltr" | "rtl";

/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A standfirst sums the story up between headline and text: a deck, a line of key points. */
export type PassageRole = "headline" | "standfirst" | "paragraph" | "caption";
/** Roles of the passages that make up an article's body text. */
export const BODY_ROLES: ReadonlySet<PassageRole> = new Set(["standfirst", "paragraph"]);

/** A headline, standfirst, paragraph or caption with its place in the article. */
export interface Passage {
  readonly role: PassageRole;
  readonly text: string;
  /**
   * Where `text` starts in the article's source: the file's content for plain text, otherwise the body text
   * (see `bodyText`). Null where the passage is no part of that source (a page's headline or caption).
   */
  readonly offset: number | null;
  /** ISO time of a live blog's post, on its first passage. */
  readonly postedAt?: string;
}

/** Site furniture that was set apart, with the evidence for it. */
export interface Removed {
  /** A stable code such as "related-links", "share", "tags", "source-line", "consent"; named by interface texts. */
  readonly reason: string;
  readonly text: string;
}

/** Why a text is shown as partial. */
export type PartialReason = "paywall" | "login" | "consent" | "short" | "selection" | "truncated";

/** One page's story as the reader saw it. */
export interface Article {
  /** Address of the page as read, without fragment; null for an imported text. */
  readonly url: string | null;
  /** The page's own canonical address where it names one of the same origin; null otherwise. */
  readonly canonicalUrl: string | null;
  /** The page's AMP version on the same site, where it names one. */
  readonly ampUrl?: string;
  readonly headline: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO 8601: with offset where the page states one, a bare date where only the day is known. */
  readonly publishedAt: string | null;
  readonly language: LanguageCode;
  readonly direction: Direction;
  /** Reading order; the headline, if there is one, comes first. */
  readonly passages: readonly Passage[];
  readonly removed: readonly Removed[];
  readonly partial: PartialReason | null;
}

/** How exact a figure is said to be. */
export const HEDGES = [
  "exact",
  "about",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "range",
  "zero",
] as const;
export type Hedge = (typeof HEDGES)[number];

/** What sort of count a figure is. */
export const KINDS = [
  "killed",
  "wounded",
  "missing",
  "displaced",
  "detained",
  "people",
  "money",
  "percent",
  "distance",
  "area",
  "duration",
  "magnitude",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that say what happened to those counted: a report has one main figure of each. */
export const EVENT_KINDS: ReadonlySet<Kind> = new Set([
  "killed",
  "wounded",
  "missing",
  "displaced",
  "detained",
]);
/**
 * What became of those counted, where their kind says it too broadly for a label: of those who were "shot" some may have
 * died, and the "abducted" were detained by nobody who may.
 */
const MANNERS = [
  "shot",
  "abducted",
  "captured",
  "hostage",
  "imprisoned",
  "released",
  "executed",
  "suicide",
  "evacuated",
  "expelled",
  "refugee",
] as const;
export type Manner = (typeof MANNERS)[number];

/** Kinds that count persons. */
export const PERSON_KINDS: ReadonlySet<Kind> = new Set([...EVENT_KINDS, "people"]);

/** Why a number that was read is no comparable figure. */
const NOT_COMPARABLE = [
  "date",
  "time",
  "age",
  "ordinal",
  "name",
  "phone",
  "list",
  "idiom",
  "rhetorical",
  "score",
  "address",
  /** The reader said so. */
  "reader",
] as const;
export type NotComparable = (typeof NOT_COMPARABLE)[number];

/** Who is credited with a statement. Both are the article's own words. */
export interface Attribution {
  readonly source: string;
  /** Through whom it came ("Reuters"), where that is another than the source. */
  readonly relay: string | null;
  /** What the sentence itself calls the source, where the article named it more fully before ("the ministry", "he"). */
  readonly asWritten?: string;
  /** Under which source and relay are counted, whatever each report calls them: one for "Reuters" and «رويترز». */
  readonly sourceKey?: string;
  readonly relayKey?: string;
}

/** A number as read by the language's number words, before anything is known of what it counts. */
export interface NumberReading extends Span {
  readonly text: string;
  /** The number as stated, scale words expanded; `min` = `max` unless a range is written. */
  readonly min: number | null;
  readonly max: number | null;
  /** How it is written. */
  readonly form: "digits" | "words" | "mixed" | "dual";
  readonly ordinal: boolean;
  /** The digits are joined to a word before them: F-16, كوردستان24. */
  readonly inName: boolean;
}

/** A number as reported. Offsets are into the text of passage number `passage`. */
export interface Quantity extends Span {
  readonly passage: number;
  /** Exactly `passage.text.slice(start, end)`, hedge included. */
  readonly text: string;
  /** The sentence it stands in, in the same passage. */
  readonly sentence: Span;
  /** Bounds as stated, scale words expanded, in the unit stated; null where that side is open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  readonly kind: Kind;
  /** CLDR unit identifier ("kilometer"), ISO 4217 code ("USD"), or null. */
  readonly unit: string | null;
  /** The phrase counted, in the article's words; empty where none is found. */
  readonly what: string;
  /** The same as a heading says it, in citation form; left out where that is not certain or says nothing. */
  readonly name?: string;
  readonly attribution: Attribution | null;
  /** Null for a comparable figure, otherwise why it is none. */
  readonly notComparable: NotComparable | null;
  /**
   * How surely an editor would print its kind alone as its label: log-odds, in tenths, above those from which it is printed.
   * Left out of all but those killed, wounded and the like, and where the language's pack does not tell.
   */
  readonly labelOdds?: number;
  /** The same of the kind with the name: "killed · women". Left out where no name is known. */
  readonly nameOdds?: number;
  /** Set where the kind says too broadly what became of those counted. */
  readonly manner?: Manner;
  /** Set on a figure that the article itself replaces ("rose from 12 to 17": the 12). */
  readonly superseded: boolean;
}

/** A day as far as a text states it. */
export interface PartialDate {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
  /** 0 Sunday – 6 Saturday. */
  readonly weekday: number | null;
  /** Days from the day of publication ("yesterday" −1); null where it is not relative. */
  readonly relativeDays: number | null;
}

/** What matching knows of an article: small, and enough to find and score candidates. */
export interface Fingerprint {
  readonly language: LanguageCode;
  /** Folded content terms of headline and body with their counts, most frequent first. */
  readonly terms: readonly (readonly [term: string, count: number])[];
  /** Neighbouring content terms, each pair once, as `first * 256 + second` with the positions of both in `terms`. */
  readonly termPairs: readonly number[];
  /** Folded content terms of the headline. */
  readonly headlineTerms: readonly string[];
  /** Folded terms of headline and lede. */
  readonly ledeTerms: readonly string[];
  /** Names of persons, places and bodies, as written, most frequent first. */
  readonly names: readonly string[];
  /** Those of `names` that a word beside them marks as a place's. */
  readonly places: readonly string[];
  /** Those of `names` that a title marks as a person's. */
  readonly persons: readonly string[];
  /** Terms of the words in `names`. */
  readonly nameTerms: readonly string[];
  /** Script-independent keys of names and places (consonant skeletons, country codes). */
  readonly nameKeys: readonly string[];
  /** Those of `nameKeys` that stand in headline and lede. */
  readonly ledeNameKeys: readonly string[];
  /** Days (ISO) on which the text says that the event happened; empty where it does not say. */
  readonly eventDays: readonly string[];
  /** Day published (ISO), where known. */
  readonly publishedDay: string | null;
  /** Days of the month and weekdays stated without a year, as "--02-07" and "W3": evidence for undated texts. */
  readonly dayHints: readonly string[];
  /** Comparable figures as "kind:unit:value"; lengths, areas, speeds and times on one scale each ("distance:length:24140"). */
  readonly figureKeys: readonly string[];
  /** Ages of the people spoken of. */
  readonly ages: readonly number[];
  /** Those given in headline and lede. */
  readonly ledeAges: readonly number[];
  /** Smallest hashes over word shingles of the body, rising: an estimate of shared text. */
  readonly copySketch: readonly number[];
  /** Words of the body. */
  readonly wordCount: number;
  /** True for a live blog, a round-up of several events or a text in two languages. */
  readonly mixed: boolean;
  /** True where the text speaks of a later stage of an event (trial, anniversary, funeral). */
  readonly followUp: boolean;
}

/** An article with all that is derived from its text alone. */
export interface AnalysedArticle {
  readonly id: string;
  readonly article: Article;
  readonly quantities: readonly Quantity[];
  readonly fingerprint: Fingerprint;
}

export type Relation = "same-event" | "copy" | "different-event";

/**
 * One piece of evidence for or against a match. `code` is named by interface texts; `weight` is its share of the
 * score in log-odds, positive for the same event. `values` are the article's words or figures it rests on.
 */
export interface Reason {
  readonly code: string;
  readonly weight: number;
  readonly values: readonly string[];
}

/** How two articles relate. */
export interface Match {
  readonly relation: Relation;
  /** Calibrated probability (0–1) that both report the same event. */
  readonly probability: number;
  /** True where exactly one of the two is a later report on the other's event (trial, anniversary). */
  readonly followUp: boolean;
  /** Set on another event of the same running story. */
  readonly sameStory?: true;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** Another outlet's article on the event being read, as matched. */
export interface Report extends Match {
  readonly articleId: string;
  /** Articles with the same value share one text; null for a text of its own. */
  readonly copyGroup: string | null;
}

export type Verdict = "single" | "differ" | "agree" | "compatible";

/**
 * Why the claims of a fact differ, the first that applies: the numbers stated are the same and only a bound parts them;
 * claims given for different times rise or fall in order; each value stands behind a credited source of its own; all else.
 */
export const BASES = ["bound", "over-time", "sources", "conflict"] as const;
export type Basis = (typeof BASES)[number];

/** One article's quantity, put into a fact. */
export interface Claim {
  readonly articleId: string;
  /** Represents the article: its most precise attributed statement in the body. */
  readonly quantity: Quantity;
  /** The same figure stated elsewhere in the article. */
  readonly beneath: readonly Quantity[];
  /** Earlier values that the article itself replaced, oldest first. */
  readonly history: readonly Quantity[];
  /** A headline figure that disagrees with the body, shown as such. */
  readonly headline: Quantity | null;
  /** True where the claim comes from a report of a later time than the fact's first. */
  readonly later: boolean;
  /** ISO day or time for which it was given, where known: the sentence's, otherwise its report's. */
  readonly asOf: string | null;
  /** Set on the claim of a copy that states another number than the text it copies. */
  readonly isAltered?: true;
}

/** Claims of several articles about the same thing. */
export interface Fact {
  readonly id: string;
  readonly kind: Kind;
  /** Unit of the comparison, where one applies to all claims after conversion. */
  readonly unit: string | null;
  /**
   * What is counted or measured, in citation form and in the language of one of its articles. Null where that is not
   * certain, or where the kind says it all: "killed".
   */
  readonly label: string | null;
  readonly labelLanguage: LanguageCode;
  /** True where no label is certain, not even that of its kind: it is shown in its own words. */
  readonly inOwnWords?: boolean;
  /** True where no report says that those who died were killed. */
  readonly isNatural?: boolean;
  /** What became of those counted, where every report says the same and the kind says it too broadly. */
  readonly manner?: Manner;
  readonly verdict: Verdict;
  /** Of a fact whose claims differ; null for every other. */
  readonly basis: Basis | null;
  /** Set where the figures speak of another incident than the event, as its background. */
  readonly isBackground?: true;
  readonly claims: readonly Claim[];
}

/** How far a comparison has come: pairs of articles held against one another. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** One article compared with the reports on its event. */
export interface Comparison {
  readonly subjectId: string;
  /** Same-event reports and copies, most probable first; then near misses, for "why not". */
  readonly reports: readonly Report[];
  /** In the order in which they matter; see `lib/compare/order.ts`. */
  readonly facts: readonly Fact[];
}

/** Words of a page with those around them, enough to find the place again. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a figure stands, by the words around it, so that it is found again when its text is read again. */
export interface FigureAnchor {
  readonly articleId: string;
  /** The figure's sentence; of a long one what stands near the figure. */
  readonly sentence: string;
  /** The figure's place in `sentence`. */
  readonly start: number;
  readonly end: number;
}

/** What the reader set right, with nothing else to outweigh it. */
export type Correction =
  /** A figure is of another kind, or none at all (null). */
  | { readonly about: "figure"; readonly figure: FigureAnchor; readonly kind: Kind | null }
  /** Two figures of two articles count the same, or they do not; the first is the one that the reader spoke of. */
  | {
      readonly about: "fact";
      readonly figures: readonly [FigureAnchor, FigureAnchor];
      readonly same: boolean;
    }
  /** Two articles report the same event, or they do not. */
  | { readonly about: "match"; readonly articles: readonly [string, string]; readonly same: boolean };

/** Longest tag, in UTF-16 units, and how many tags a note may have. */
export const TAG_LENGTH = 60;
export const MOST_TAGS = 30;

/** What the reader wrote on an article, or on the event that the article reports. */
export interface Note {
  readonly about: "note";
  readonly of: "article" | "event";
  /** Id of the article; of an event one of its reports, since events have no number that holds on every device. */
  readonly article: string;
  /** What the reader calls it; empty where it has no name of its own. */
  readonly title: string;
  /** Each once, in the reader's order. */
  readonly tags: readonly string[];
  readonly text: string;
}

/** What the reader said, as the library keeps it. */
export interface Kept<Word extends Correction | Note = Correction | Note> {
  /** Hash of what it is about. */
  readonly id: string;
  /** ISO time; of two that exclude one another the later holds. */
  readonly at: string;
  readonly correction: Word;
}
export type KeptCorrection = Kept<Correction>;
export type KeptNote = Kept<Note>;

/** A run of words that two texts hold, or only the second or the first of them. */
export interface DiffRun {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** What a column of an imported table, or a field of a list's entries, is taken for. */
export const COLUMN_USES = [
  "headline",
  "text",
  "date",
  "outlet",
  "author",
  "address",
  "language",
  "tag",
  "note",
  "ignore",
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Which of two numbers before a year is the day, where neither must be. */
export const DAY_ORDERS = ["day-first", "month-first"] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];
