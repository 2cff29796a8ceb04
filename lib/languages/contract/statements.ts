import type { Phrases } from "./phrases";

/** How verbs of stating in the third person agree with who speaks. Patterns are of folded words. */
export interface Agreement {
  readonly feminineVerb: RegExp;
  readonly masculineVerb: RegExp;
  /** Ending of a noun in the feminine. */
  readonly feminineNoun: string;
  /** Nouns, as spelled, with a pronoun of their owner at their end. */
  readonly owned: RegExp;
  /** Endings of a sound plural as a subject and as an object, and words that are objects whatever their noun is. */
  readonly soundPlural: { readonly subject: string; readonly object: string; readonly always: RegExp };
}

/** The `statements` section of a language pack: how a text says who said a thing. */
export interface StatementWords {
  readonly code: string;
  /** Verbs of stating, which need a source beside them: "said", «قال». */
  readonly verbs: Phrases;
  /** Verbs of those in the passive: "was put at". */
  readonly passives?: Phrases;
  /** Stand before who does what a passive says: "by", «من قبل». */
  readonly agents?: Phrases;
  /** Credit the last source by themselves: "by his estimate". */
  readonly asTold?: Phrases;
  /** Set a subject before its verb: «أما». */
  readonly topics?: Phrases;
  /** Words that say something of a name only with what follows them: «الصادرة», at whose end a name is cut. */
  readonly unfinished?: Phrases;
  /** Those that name the hearer behind them, never the source: "told". */
  readonly telling?: Phrases;
  /** Verbs of warning, and the preposition before what they warn of: «حذر الخبراء | من». */
  readonly warning?: { readonly verbs: Phrases; readonly of: Phrases };
  /** Verbs that state only with a speaker's noun or name beside them: "puts", "demands". */
  readonly weakVerbs: Phrases;
  /** Those that go on with the last source when none stands beside them: "added", «أضاف». */
  readonly carrying: Phrases;
  /** Verbs of those without a subject of their own: «مؤكدا». A finite verb takes the next words for its subject. */
  readonly participles?: Phrases;
  /** Spellings of verbs in the passive, where they differ from the active in a mark. */
  readonly passiveSpelling?: RegExp;
  /** Beginnings, as spelled, of verbs in the imperfect. */
  readonly imperfect?: RegExp;
  /** How verbs agree with their subjects, where that tells whom one without a subject beside it means. */
  readonly agreement?: Agreement;
  /** Stand before a source: "according to", «وفق». */
  readonly accordingTo: Phrases;
  /** Those of them behind which any noun is a source, known as a speaker or not: "according to". */
  readonly accordingToAny?: Phrases;
  /** What states and is nobody: "early figures". Who passes it on is the source. */
  readonly papers?: Phrases;
  /** What is given out and tells of other things: "an indictment | released by", «حصيلة | أعلنتها». */
  readonly documents?: Phrases;
  /** Verbs that state of a document or with "that" alone: "found". */
  readonly finding?: Phrases;
  /** Participles by which a document tells what follows: "showing". */
  readonly showing?: Phrases;
  /** Lead from a paper to who gave it out: "released by", «صادر عن». */
  readonly issuedBy?: Phrases;
  /** Stand before what a number is only held against: "more than the coastguard admitted". */
  readonly comparing?: Phrases;
  /** Stand after a source: German "zufolge". */
  readonly accordingAfter: Phrases;
  /** Verbs of passing on what another said: "quoting", «نقلت». */
  readonly relays: Phrases;
  /** Stand between relay and source: «عن». */
  readonly relayFrom: Phrases;
  /** Open what was said: "that", «إن». */
  readonly that: Phrases;
  /** May stand between a source and its verb: "has", "also". */
  readonly between: Phrases;
  /** Verbs of stating that credit nobody with a noun for their object: "declared victory". */
  readonly performatives?: Phrases;
  /** Nouns that stand for one named before: "the new ones". */
  readonly anaphoric?: Phrases;
  /** Behind a verb of stating, before what was spoken of: "said | of the raid". */
  readonly saidOf?: Phrases;
  /** Open a clause beside the main one, in which a statement says no more than that clause: "while police confirmed it, …". */
  readonly conceding?: Phrases;
  /** Open a clause behind a comma in which the report itself tells on: ", when". */
  readonly tellingOn?: Phrases;
  /** Behind a span of time set off by a comma, what the report reckons from: ", two weeks | after". */
  readonly reckonedFrom?: Phrases;
  /** How the abbreviations of bodies that speak end, in small letters: "pd" for a police department. */
  readonly acronymEndings?: readonly string[];
  /** Hold a verb of stating and state nothing: "reported missing", «عدم ذكر». */
  readonly notStatements: Phrases;
  /** Begin what stands after "according to" and is no source: "the law". */
  readonly notSources: Phrases;
  /** Pronouns that point back to the last source: "he". */
  readonly pronouns: Phrases;
  /** Those of them that stand for a person: "he", "she". */
  readonly personal?: Phrases;
  /** Stand before the paper or agency that was told: «لـ». */
  readonly hearers?: Phrases;
  /** Nouns of those who speak: "official", «مسؤول». */
  readonly speakers: Phrases;
  /** Names of news agencies and broadcasters, and the nouns that go before them. */
  readonly agencies: Phrases;
  /** Bodies that all languages cite, by a key that all packs share: «رويترز» and "Reuters". */
  readonly knownBodies?: Readonly<Record<string, Phrases>>;
  /** Words that stand beside such a body's name and say only what it is: "news agency". */
  readonly agencyNouns?: Phrases;
  /** Words that end a source's name. */
  readonly stops: Phrases;
  /** A person's name that differs from one of them in its spelling alone: «علي», not «على». */
  readonly spelledAsStops?: string;
  /** Articles that stand alone before somebody named before: "the". */
  readonly definites?: Phrases;
  /** Titles of one person, as they stand before a name: "President". */
  readonly titles?: Phrases;
  /** Pronouns that stand for several, or for a body: "they". */
  readonly plural?: Phrases;
  /** Bodies and offices, for which no pronoun of a person stands: "ministry". */
  readonly bodies?: Phrases;
  /** Stand before a surname and say nothing of who it is: "Mr". */
  readonly honorifics?: Phrases;
  /** Nouns of action that begin what is announced where they stand behind a definite name: «أعلنت الوزارة إغلاق». */
  readonly announced?: Phrases;
  /** Beginnings (folded) of words that carry a preposition which makes a hearer of them: «لإذاعة». */
  readonly joinedHearers?: readonly string[];
  /** Beginnings (folded) of words that are taken to carry a preposition: «لحقوق», «باسم». */
  readonly joinedPrepositions?: readonly string[];
  /** Endings, as written, of words that tell how somebody spoke and belong to no name: «مستنكراً». */
  readonly adverbEndings?: readonly string[];
  /** What opens a credit with a preposition written onto the source («وفقا لوزارة»), and what the source begins with instead. */
  readonly joinedTo?: { readonly after: Phrases; readonly forms: Readonly<Record<string, string>> };
  /** Prepositions that stand inside a name and open none: «مصادر | في القطاع». */
  readonly insideNames?: Phrases;
  /** Beginnings (folded) of words that carry the article. */
  readonly joinedArticles?: readonly string[];
  /** Stand between a second source and its figure where the verb is left out: "the county at $340m". */
  readonly gaps: Phrases;
  /** Words that refer a clause to the name before them: "who", «الذي». */
  readonly relatives: Phrases;
  /** Point back to those just counted, whose source is theirs too: "of these", «من بينهم». */
  readonly partsOf?: Phrases;
  /** Nouns of what is measured: with a joining word before them they go on with an estimate: «وعدد الأسر بـ6500». */
  readonly measures?: Phrases;
  /** True where a source needs no capital letter or speaker's noun to be told from other words (Arabic). */
  readonly verbFirst: boolean;
  /** True where names begin with a capital letter. */
  readonly capitals: boolean;
}
