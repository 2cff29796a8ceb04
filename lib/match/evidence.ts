import { expectedShare, PAIR_BASE } from "../fingerprint";

import type { Fingerprint } from "../model";
import { fold } from "../text/fold";
import { type CorpusCounts, termKey, termWeight } from "./corpus";
import { type Days, daysOf } from "./days";
import { type FiguresByKind, figuresOf } from "./figures";
import { heaviest, type Vector, vector, within } from "./vector";

/** A fingerprint made ready for comparing, its terms weighted by a library's counts. */
export interface WeightedFingerprint {
  readonly print: Fingerprint;
  readonly terms: Vector;
  readonly pairs: Vector;
  readonly lede: Vector;
  readonly headline: Vector;
  readonly names: Vector;
  /** The weightiest of `names`: whom and what the report is about. */
  readonly mainNames: Vector;
  /** Those of `names` that headline or lede holds. */
  readonly ledeNames: Vector;
  readonly nameKeys: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Terms of the places' and persons' words: what names one may stand in another text without being taken for a name. */
  readonly placeTerms: ReadonlySet<string>;
  readonly personTerms: ReadonlySet<string>;
  /** Names of several words that are all rare, so that they are hardly a town's or a body's; folded. */
  readonly fullNames: ReadonlySet<string>;
  /** Those of `fullNames` that many of the library's articles hold a word of: persons who are in the news every day. */
  readonly commonNames: ReadonlySet<string>;
  /** Terms of names that hardly any article holds but those of one event. */
  readonly rareNames: ReadonlySet<string>;
  readonly figures: FiguresByKind;
  readonly ages: ReadonlySet<number>;
  readonly ledeAges: ReadonlySet<number>;
  readonly days: Days;
}

/** Names of an article that it is mainly about. */
const MAIN_NAMES = 5;
/** Letters by which a word is known inside a longer one. */
const SHORTEST_STEM = 3;

const caches = new WeakMap<CorpusCounts, WeakMap<Fingerprint, WeightedFingerprint>>();

/** Evidence of a fingerprint; kept while both the fingerprint and the counts are in use. */
export function evidenceOf(print: Fingerprint, corpus: CorpusCounts): WeightedFingerprint {
  const cache = caches.get(corpus) ?? new WeakMap<Fingerprint, WeightedFingerprint>();
  caches.set(corpus, cache);
  const known = cache.get(print) ?? gather(print, corpus);
  cache.set(print, known);
  return known;
}

type Weigh = (term: string) => number;

/** Two neighbouring terms weigh what both weigh together: seldom are they neighbours by chance. */
function pairWeights(print: Fingerprint, weight: Weigh): [string, number][] {
  return print.termPairs.map((code) => {
    const first = print.terms[Math.floor(code / PAIR_BASE)]?.[0] ?? "";
    const second = print.terms[code % PAIR_BASE]?.[0] ?? "";
    return [`${first} ${second}`, weight(first) + weight(second)];
  });
}

/** Of each word of some names the longest of the article's terms that it holds: its stem. */
function termsWithin(names: readonly string[], terms: ReadonlyMap<string, number>): Set<string> {
  const stems = new Set<string>();
  for (const word of new Set(names.flatMap((name) => fold(name).split(" ")))) {
    let stem = "";
    for (const term of terms.keys()) if (term.length > stem.length && word.includes(term)) stem = term;
    if (stem.length >= SHORTEST_STEM) stems.add(stem);
  }
  return stems;
}

/** Share of articles above which a word is hardly a person's name. */
const NAME_SHARE = 2 ** -7;

function fullNamesOf({ names, places, language }: Fingerprint): Set<string> {
  const ofPlaces = new Set(places.map(fold));
  const isRare = (word: string) => expectedShare(language, word) < NAME_SHARE;
  return new Set(
    names.map(fold).filter((name) => {
      const words = name.split(" ");
      return words.length > 1 && !ofPlaces.has(name) && words.every(isRare);
    }),
  );
}

/** Inverse document frequency up to which a word of a name is common. */
const COMMON_WEIGHT = 4;

function commonAmong(
  names: ReadonlySet<string>,
  terms: ReadonlyMap<string, number>,
  weight: Weigh,
): Set<string> {
  const isCommon = (name: string) =>
    [...termsWithin([name], terms)].some((stem) => weight(stem) <= COMMON_WEIGHT);
  return new Set([...names].filter(isCommon));
}

/** Articles that hold a rare name at the most: those of one event in a small library, a share of a large one. */
const RARE_ARTICLES = 6;
const RARE_SHARE = 0.01;

function rareAmong({ nameTerms, language }: Fingerprint, corpus: CorpusCounts): Set<string> {
  const most = Math.max(RARE_ARTICLES, RARE_SHARE * corpus.articles);
  return new Set(nameTerms.filter((term) => corpus.holding(termKey(language, term)) <= most));
}

function gather(print: Fingerprint, corpus: CorpusCounts): WeightedFingerprint {
  const counts = new Map(print.terms);
  const weight: Weigh = (term) => termWeight(print.language, term, corpus);
  const repeated: Weigh = (term) => weight(term) * (1 + Math.log(counts.get(term) ?? 1));
  const weighed = (terms: Iterable<string>, by: Weigh) => vector([...terms].map((term) => [term, by(term)]));
  const names = weighed(print.nameTerms, repeated);
  const fullNames = fullNamesOf(print);
  return {
    print,
    terms: weighed(counts.keys(), repeated),
    pairs: vector(pairWeights(print, weight)),
    lede: weighed(print.ledeTerms, weight),
    headline: weighed(print.headlineTerms, weight),
    names,
    mainNames: heaviest(names, MAIN_NAMES),
    ledeNames: within(names, new Set(print.ledeTerms)),
    nameKeys: new Set(print.nameKeys),
    places: new Set(print.places.map(fold)),
    persons: new Set(print.persons.map(fold)),
    placeTerms: termsWithin(print.places, counts),
    personTerms: termsWithin(print.persons, counts),
    fullNames,
    commonNames: commonAmong(fullNames, counts, weight),
    rareNames: rareAmong(print, corpus),
    figures: figuresOf(print.figureKeys),
    ages: new Set(print.ages),
    ledeAges: new Set(print.ledeAges),
    days: daysOf(print),
  };
}

/** Members of both sets. */
export function inBoth<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  const both: T[] = [];
  for (const member of a) if (b.has(member)) both.push(member);
  return both;
}
