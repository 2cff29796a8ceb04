import type { NumberSyntax, NumberWords } from "../../languages/contract/numbers";
import { fold } from "../../text/fold";
import {
  type Atom,
  addNumberWords,
  byFold,
  byForm,
  foldedEntries,
  LexiconBuilder,
  listed,
  type Phrase,
  setOf,
  unfoldedEntries,
} from "./lexicon-builder";

export type { Atom } from "./lexicon-builder";

/** A pack's number words made ready for reading. Every word in it is folded. */
export interface NumberLexicon {
  readonly words: NumberWords;
  readonly syntax: NumberSyntax;
  readonly atoms: ReadonlyMap<string, Atom>;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly longestAtom: number;
  /** Folded form → the spellings that count, where not all do. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly stressedOnes: ReadonlySet<string>;
  readonly pairedScales: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  /** Words without a number of their own with which a number or a vague amount can begin. */
  readonly openers: ReadonlySet<string>;
  readonly impliedOne: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Nouns of measure behind a count → their singular. */
  readonly countedMeasures: ReadonlyMap<string, string>;
  readonly pronouns: ReadonlySet<string>;
  readonly pronounAfter: ReadonlySet<string>;
  readonly pronounBefore: ReadonlySet<string>;
  readonly joiningClitics: ReadonlySet<string>;
  readonly otherClitics: readonly string[];
  readonly article: string;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly ordinalPrefixes: readonly string[];
  readonly gluedSuffixes: ReadonlyMap<string, number>;
  readonly spacedSuffixes: ReadonlyMap<string, number>;
  readonly doubtfulSuffixes: ReadonlyMap<string, number>;
  readonly constructDuals: ReadonlySet<string>;
  readonly constructStops: ReadonlySet<string>;
  readonly markedDuals: ReadonlySet<string>;
  readonly vowelledEndings: readonly string[];
  readonly unitOrScale: ReadonlyMap<string, number>;
  readonly countedThings: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly withCents: ReadonlySet<string>;
  readonly spokenZeros: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  /** Names of decimal parts → into how many they divide. */
  readonly parts: ReadonlyMap<string, number>;
  readonly partsOf: ReadonlySet<string>;
  readonly yearLeads: ReadonlySet<string>;
}

/** Prepares number words without keeping them; `lexiconOf` keeps them. */
export function compileLexicon(words: NumberWords): NumberLexicon {
  const builder = new LexiconBuilder();
  addNumberWords(builder, words);
  const { clitics, ranges, suffixes, pronouns, unitOrScale } = words;
  return {
    words,
    syntax: words.syntax,
    atoms: builder.atoms,
    phrases: builder.phrases,
    longestAtom: builder.longestAtom,
    exact: byFold(listed(words.exact)),
    stressedOnes: new Set(listed(words.stressedOnes)),
    pairedScales: setOf(words.pairedScales),
    vague: setOf(words.vague),
    openers: setOf(`${words.vague ?? ""} ${words.impliedOne ?? ""} ${words.measures ?? ""}`),
    impliedOne: setOf(words.impliedOne),
    of: setOf(words.of),
    measures: setOf(words.measures),
    countedMeasures: byForm(words.countedMeasures),
    pronouns: setOf(pronouns?.forms),
    pronounAfter: setOf(pronouns?.after),
    pronounBefore: setOf(pronouns?.before),
    joiningClitics: setOf(clitics?.joining),
    otherClitics: listed(clitics?.other).map(fold),
    article: fold(clitics?.article ?? ""),
    between: setOf(ranges?.between),
    and: setOf(ranges?.and),
    to: setOf(ranges?.to),
    from: setOf(ranges?.from),
    by: setOf(ranges?.by),
    ordinalSuffixes: setOf(words.ordinalSuffixes),
    ordinalPrefixes: listed(words.ordinalPrefixes).map(fold),
    gluedSuffixes: unfoldedEntries(suffixes?.glued),
    spacedSuffixes: unfoldedEntries(suffixes?.spaced),
    doubtfulSuffixes: unfoldedEntries(suffixes?.doubtful),
    constructDuals: builder.constructDuals,
    constructStops: setOf(words.duals?.stops),
    markedDuals: builder.markedDuals,
    vowelledEndings: listed(words.duals?.vowelled),
    unitOrScale: unfoldedEntries(unitOrScale?.scale),
    countedThings: setOf(unitOrScale?.scaleBefore),
    articles: setOf(words.ranges?.articles),
    withCents: setOf(words.withCents),
    spokenZeros: setOf(words.spokenZeros),
    wholes: setOf(words.tenths?.wholes),
    parts: foldedEntries(words.tenths?.parts),
    partsOf: setOf(words.tenths?.of),
    yearLeads: setOf(words.yearLeads),
  };
}

/** A word as spelled, without case, vowel marks and fillers; hamzas and umlauts stay. */
export const spelled = (word: string): string =>
  word
    .normalize("NFC")
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, "")
    .toLowerCase();

const compiled = new WeakMap<NumberWords, NumberLexicon>();

/** The lexicon of a pack's number words; compiled once, at first use. */
export function lexiconOf(words: NumberWords): NumberLexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compileLexicon(words);
  compiled.set(words, lexicon);
  return lexicon;
}
