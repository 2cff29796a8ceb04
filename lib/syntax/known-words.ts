/** What a pack's sections know of single words, whatever a tagger makes of them. */
import type { LanguagePack } from "../languages/contract";
import type { ListedClass } from "../languages/contract/grammar";
import { Lexicon } from "../text/lexicon";
import type { TextPassage } from "../text/passage";

const listed = new WeakMap<LanguagePack, Lexicon<ListedClass>>();

/** Words that belong to one part of speech wherever they stand. */
export function closedClasses(pack: LanguagePack): Lexicon<ListedClass> {
  const known = listed.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<ListedClass>({ prefixes: [], suffixes: [], finals: {} });
  for (const [pos, phrases] of Object.entries(pack.grammar.words)) lexicon.add(phrases, pos as ListedClass);
  lexicon.add(pack.grammar.adjectives, "ADJ");
  listed.set(pack, lexicon);
  return lexicon;
}

const openClasses = new WeakMap<LanguagePack, Lexicon<"noun" | "verb">>();

/** Nouns and verbs that other sections of a pack know. */
function openClass(pack: LanguagePack): Lexicon<"noun" | "verb"> {
  const known = openClasses.get(pack);
  if (known) return known;
  const { quantities, statements } = pack;
  const lexicon = new Lexicon<"noun" | "verb">(quantities.clitics);
  for (const nouns of [quantities.persons, quantities.things, ...Object.values(quantities.units)])
    lexicon.add(nouns, "noun");
  for (const { counted } of Object.values(quantities.kinds)) lexicon.add(counted ?? "", "noun");
  for (const verbs of [
    statements.verbs,
    statements.carrying,
    quantities.history.moves,
    quantities.amounts ?? "",
  ])
    lexicon.add(verbs, "verb");
  for (const { either, follows } of Object.values(quantities.kinds))
    if (pack.grammar.verbFirst) lexicon.add(`${either ?? ""}|${follows ?? ""}`, "verb");
  if (!pack.grammar.headFirst) lexicon.add(quantities.weights?.goods ?? "", "noun");
  lexicon.add(pack.grammar.nouns, "noun");
  openClasses.set(pack, lexicon);
  return lexicon;
}

/** What the pack knows a token for; null where it knows it as neither, or as both. */
export function knownAs({ tokens }: TextPassage, at: number, pack: LanguagePack): "noun" | "verb" | null {
  let [known, isBoth]: ["noun" | "verb" | null, boolean] = [null, false];
  openClass(pack).tellAt(tokens, at, (value, to) => {
    if (to !== at + 1) return;
    isBoth ||= known !== null && known !== value;
    known = value;
  });
  return isBoth ? null : known;
}

/** Whether the pack knows a token for a noun as it stands, so that its first letters are its own: «وكر», «بلدة». */
export function isOwnNoun({ tokens }: Pick<TextPassage, "tokens">, at: number, pack: LanguagePack): boolean {
  let isFound = false;
  openClass(pack).tellAt(tokens, at, (value, to, clitic) => {
    isFound ||= value === "noun" && to === at + 1 && clitic === "";
  });
  return isFound;
}

const hedgeLexicons = new WeakMap<LanguagePack, Lexicon<true>>();

/** Phrases that hedge a number behind them. */
export function hedges(pack: LanguagePack): Lexicon<true> {
  const known = hedgeLexicons.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<true>(pack.quantities.clitics);
  const { before, open } = pack.quantities.hedges;
  for (const phrases of [...Object.values(before), ...Object.values(open)]) lexicon.add(phrases, true);
  hedgeLexicons.set(pack, lexicon);
  return lexicon;
}

const reportingLexicons = new WeakMap<LanguagePack, Lexicon<true>>();

/** A lookup of the words that a pack lists in one place. */
function listing(wordsOf: (pack: LanguagePack) => string) {
  const lexicons = new WeakMap<LanguagePack, Lexicon<true>>();
  return ({ tokens }: TextPassage, at: number, pack: LanguagePack): boolean => {
    let lexicon = lexicons.get(pack);
    if (!lexicon) {
      lexicon = new Lexicon<true>(pack.quantities.clitics);
      lexicon.add(wordsOf(pack), true);
      lexicons.set(pack, lexicon);
    }
    return lexicon.hasAt(tokens, at);
  };
}

/** Nouns of measuring, and those of which a pack knows the plural: what stands like one of them is no name. */
export const isCommonNoun = listing(({ quantities, nouns }) => {
  const { persons = "", things = "" } = nouns?.inflection ?? {};
  return `${quantities.measureNouns} | ${nouns?.measures ?? ""} | ${`${persons} | ${things}`.replaceAll(/\s+/gu, " | ")}`;
});

/** Goods whose price is told. */
export const isTraded = listing(({ nouns }) => nouns?.goods ?? "");

/** Verbs of reporting. */
export function reportingVerbs(pack: LanguagePack): Lexicon<true> {
  const known = reportingLexicons.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<true>(pack.quantities.clitics);
  for (const verbs of [pack.statements.verbs, pack.statements.weakVerbs]) lexicon.add(verbs, true);
  reportingLexicons.set(pack, lexicon);
  return lexicon;
}

/** The word that opens what is reported. */
export function firstThat({ statements }: LanguagePack): string {
  return statements.that.split("|")[0]?.trim() ?? "";
}

/** "12 hurt", «وأصيب»: a word that tells what happened to those counted. */
export function isEventVerb({ tokens }: TextPassage, at: number, pack: LanguagePack): boolean {
  return eventVerbs(pack).hasAt(tokens, at);
}

const eventLexicons = new WeakMap<LanguagePack, Lexicon<true>>();

function eventVerbs(pack: LanguagePack): Lexicon<true> {
  const known = eventLexicons.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<true>(pack.quantities.clitics);
  for (const { leads, follows, either } of Object.values(pack.quantities.kinds))
    for (const words of [leads, follows, either]) lexicon.add(words ?? "", true);
  eventLexicons.set(pack, lexicon);
  return lexicon;
}

const participleLexicons = new WeakMap<LanguagePack, Lexicon<true>>();

function participlesOfEvents(pack: LanguagePack): Lexicon<true> {
  const known = participleLexicons.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<true>(pack.quantities.clitics);
  for (const { either } of Object.values(pack.quantities.kinds)) lexicon.add(either ?? "", true);
  participleLexicons.set(pack, lexicon);
  return lexicon;
}

/** "shot", "shot to death": words of at least so many that may say, as a participle, what happened to somebody. */
export function isParticipleOfEvent(
  { tokens }: TextPassage,
  at: number,
  pack: LanguagePack,
  words = 1,
): boolean {
  let isFound = false;
  participlesOfEvents(pack).tellAt(tokens, at, (_value, to) => {
    isFound ||= to - at >= words;
  });
  return isFound;
}

/** Whether a pronoun is a determiner before a noun: "their". */
export const isDeterminer = listing(({ grammar }) => grammar.determiners);

/** Whether a determiner may stand apart from its noun: "were each shot". */
export const isQuantifier = listing(({ grammar }) => grammar.floating ?? "");

/** Auxiliaries of the perfect: "had". */
export const isPerfect = listing(({ grammar }) => grammar.perfects ?? "");

/** Adpositions before who did a thing: "by". */
export const isAgent = listing(({ statements }) => statements.agents ?? "");

/** Nouns of what tells in writing: "records". */
export const isDocument = listing(
  ({ statements }) => `${statements.documents ?? ""}|${statements.papers ?? ""}`,
);

/** Verbs and adpositions before what somebody bears: "suffered". */
export const isBearing = listing(({ quantities }) => quantities.bearing ?? "");

/** Adpositions that end no noun phrase by another list. */
export const isAdposition = listing(({ grammar }) => grammar.adpositions ?? "");

/** Nouns of those who speak. */
export const isSpeaker = listing(({ statements }) => statements.speakers);

/** Words before a number that is somebody's age. */
export const isAgeWord = listing(({ quantities }) => quantities.notFigures.ages ?? "");

/** Nouns of persons. */
export const isPersonWord = listing(({ quantities }) => quantities.persons);

/** Words that end noun phrases, all adpositions among them. */
export const isStop = listing(({ quantities }) => quantities.stops);

/** Adpositions that may open a clause: "as". */
export const isSubordinating = listing(({ grammar }) => grammar.subordinating);

/** Whether an adposition joins a noun to its complement: "of". */
export const isGenitive = listing(({ grammar }) => grammar.genitives);

/** Whether a verb says what something amounts to: "set at". */
export const isWordOfAmount = listing(({ quantities }) => quantities.amounts ?? "");
