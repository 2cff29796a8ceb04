/** What two articles have in common and what keeps them apart, as named numbers of about −1 to 1. Pure. */
import type { CorpusCounts } from "./corpus";
import { keyWeight } from "./corpus";
import { compareDays, type DayEvidence } from "./days";
import { inBoth, type WeightedFingerprint } from "./evidence";
import { figureFeatures, figuresChanged, inSameWords } from "./figure-features";
import { compareFigures } from "./figures";
import { openingFeatures } from "./openings";
import { coverage, overlap, saturating, type Vector } from "./vector";

export const FEATURES = [
  "termsAlike",
  "pairsAlike",
  "rarePairs",
  "ledeAlike",
  "ledeCovered",
  "headlineCovered",
  "brief",
  "lengthsApart",
  "namesAlike",
  "mainNamesCovered",
  "ledeNamesCovered",
  "sharedNames",
  "commonNames",
  "commonNamesLater",
  "rareNames",
  "rareNamesLater",
  "namesApart",
  "sharedPlaces",
  "otherPlace",
  "otherPerson",
  "sharedKeys",
  "ledeKeysCovered",
  "figuresAgree",
  "figuresNear",
  "figuresAlike",
  "figuresUnlike",
  "figuresContradict",
  "sameAge",
  "otherAge",
  "sameDay",
  "otherDay",
  "otherYears",
  "publishedApart",
  "laterStageApart",
  "freshApart",
  "unlikeInTime",
  "sharedText",
  "openingAlike",
  "openingCovered",
  "headlineShared",
  "headlineInLede",
  "tellingAlike",
  "tellingLede",
  "openingDays",
  "hoursApart",
  "seriesApart",
] as const;
export type MatchFeature = (typeof FEATURES)[number];
export type Features = Readonly<Record<MatchFeature, number>>;

/** Telling terms from which on a text is no longer brief: a brief one shares less with any other. */
const BRIEF_TERMS = 40;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What is measured on two articles themselves. */
export interface PairMeasures {
  /** See `sharedText`. */
  readonly sharedText: number;
  /** See `hoursBetween`. */
  readonly hours: number | null;
}

/** Hours after which nearness in time says nothing more. */
const LAST_HOURS = 168;
const DAY_HOURS = 24;

export function featuresOf(
  a: WeightedFingerprint,
  b: WeightedFingerprint,
  corpus: CorpusCounts,
  { sharedText, hours }: PairMeasures,
): Features {
  const days = compareDays(a.days, b.days);
  const compared = compareFigures(a.figures, b.figures);
  const [terms, names] = [termFeatures(a, b), nameFeatures(a, b, corpus)];
  const figures = figureFeatures(a, b, compared);
  const inTime = nearness(days.publishedApart);
  const apart = hours === null ? 0 : Math.min(1, saturating(hours, LAST_HOURS));
  // Some hundred pairs are scored for one article, and spreading the parts took as long as all the rest.
  return Object.assign(terms, names, figures, dayFeatures(days), openingFeatures(a, b), {
    // Of what has just happened each report gives other figures; later on they ought to agree.
    figuresUnlike: (1 - inTime) * figures.figuresUnlike,
    unlikeInTime: inTime * figures.figuresUnlike,
    sharedText: sharedText,
    seriesApart:
      inSameWords(terms.termsAlike) * figuresChanged(compared) * Math.min(1, (hours ?? 0) / DAY_HOURS),
    hoursApart: apart,
    // Long after an event its report is known by the victim's name, and that of a head of state tells nothing.
    commonNamesLater: apart * names.commonNames,
    rareNamesLater: apart * names.rareNames,
  });
}

/** Days within which the first reports of an event come out, and after which nearness in time says nothing more. */
const FIRST_DAYS = 2;
const LAST_DAYS = 7;

/** 0–1: how near two texts came out to one another; 0 where one is undated. */
function nearness(publishedApart: number | null): number {
  if (publishedApart === null) return 0;
  return Math.max(0, Math.min(1, (LAST_DAYS - publishedApart) / (LAST_DAYS - FIRST_DAYS)));
}

function termFeatures(a: WeightedFingerprint, b: WeightedFingerprint) {
  const terms = overlap(a.terms, b.terms);
  const pairs = overlap(a.pairs, b.pairs);
  return {
    termsAlike: terms.cosine,
    pairsAlike: pairs.cosine,
    rarePairs: saturating(pairs.shared, 100),
    lengthsApart: lengthsApart(a.terms, b.terms),
    brief: Math.max(0, 1 - Math.min(a.terms.weights.size, b.terms.weights.size) / BRIEF_TERMS),
    ledeAlike: overlap(a.lede, b.lede).cosine,
    ledeCovered: Math.min(coverage(a.lede, b.terms), coverage(b.lede, a.terms)),
    headlineCovered: (coverage(a.headline, b.terms) + coverage(b.headline, a.terms)) / 2,
  };
}

/** A text that outweighs another by this factor is as much longer as one can be. */
const FAR_LONGER = 8;

/** 0–1: how much more one text tells than another, by the weight of its terms. */
function lengthsApart(a: Vector, b: Vector): number {
  const longer = Math.max(a.total, b.total) / Math.max(1, Math.min(a.total, b.total));
  return Math.min(1, Math.log(Math.max(1, longer)) / Math.log(FAR_LONGER));
}

/**
 * The lesser share of one text's names that the other holds: a report may well look back on an earlier event, but the
 * earlier one's reports do not hold its names. From −1 (none) to 1 (all); nothing where a text has no such names.
 */
function coveredBothWays(
  namesA: Vector,
  namesB: Vector,
  a: WeightedFingerprint,
  b: WeightedFingerprint,
): number {
  const covered = Math.min(coverage(namesA, b.terms), coverage(namesB, a.terms));
  return (2 * covered - 1) * trust(namesA, namesB);
}

/** Names from which on a share of names says what it seems to say. */
const ENOUGH_NAMES = 4;

/** 0–1: one name in common, of one, is less than four of four. */
function trust(a: Vector, b: Vector): number {
  return Math.min(1, Math.min(a.weights.size, b.weights.size) / ENOUGH_NAMES);
}

/** True where none of the words of one text's places or persons stands in the other at all. */
function noneNamed(those: ReadonlySet<string>, { terms }: WeightedFingerprint): boolean {
  for (const term of those) if (terms.weights.has(term)) return false;
  return those.size > 0;
}

/** Names in common from which on more of them tell little: persons of the news, terms of rare names. */
const MANY_COMMON = 4;
const MANY_RARE = 6;

/** Articles from which on a library shows which names are rare: in a small one all of them are. */
const ENOUGH_ARTICLES = 900;

/** 0–1: how far what hardly an article of a library holds is rare in the news. */
function knowledgeOf({ articles }: CorpusCounts): number {
  return Math.min(1, articles / ENOUGH_ARTICLES);
}

function nameFeatures(a: WeightedFingerprint, b: WeightedFingerprint, corpus: CorpusCounts) {
  const names = overlap(a.names, b.names);
  const keys = inBoth(a.nameKeys, b.nameKeys);
  const known = Math.min(a.names.weights.size, b.names.weights.size);
  const apart = 1 - Math.max(coverage(a.names, b.names), coverage(b.names, a.names));
  const places = inBoth(a.places, b.places).length;
  return {
    namesAlike: names.cosine * trust(a.names, b.names),
    mainNamesCovered: coveredBothWays(a.mainNames, b.mainNames, a, b),
    ledeNamesCovered: coveredBothWays(a.ledeNames, b.ledeNames, a, b),
    sharedNames: saturating(names.shared, 40),
    commonNames: saturating(inBoth(a.commonNames, b.commonNames).length, MANY_COMMON),
    rareNames: knowledgeOf(corpus) * saturating(inBoth(a.rareNames, b.rareNames).length, MANY_RARE),
    namesApart: known < 2 ? 0 : apart,
    sharedPlaces: saturating(places, 4),
    otherPlace: noneNamed(a.placeTerms, b) && noneNamed(b.placeTerms, a) ? 1 : 0,
    otherPerson: noneNamed(a.personTerms, b) && noneNamed(b.personTerms, a) ? 1 : 0,
    ledeKeysCovered: ledeKeysCovered(a, b),
    sharedKeys: saturating(sum(keys.map((key) => specificity(key) * keyWeight(key, corpus))), 40),
  };
}

function weightOfKeys(keys: readonly string[]): number {
  return sum(keys.map(specificity));
}

/**
 * The greater share of one opening's keys that the other text holds, from −1 to 1: a script without capitals gives many
 * keys that are no names, so that only the better covered opening tells.
 */
function ledeKeysCovered(a: WeightedFingerprint, b: WeightedFingerprint): number {
  const [ofA, ofB] = [a.print.ledeNameKeys, b.print.ledeNameKeys];
  const shares = [
    { keys: ofA, others: b.nameKeys },
    { keys: ofB, others: a.nameKeys },
  ].map(({ keys, others }) => {
    const all = weightOfKeys(keys);
    return all === 0 ? 0.5 : weightOfKeys(keys.filter((key) => others.has(key))) / all;
  });
  return 2 * Math.max(...shares) - 1;
}

/** How seldom two unrelated names share a key: short skeletons collide. */
export function specificity(key: string): number {
  if (key.startsWith("@")) return 0.25;
  let consonants = 0;
  for (let at = 0; at < key.length; at++) if (!"^ ".includes(key.charAt(at))) consonants++;
  return Math.max(0, Math.min(1, (consonants - 2) / 4));
}

/** Days apart from which two fresh reports cannot be on one event, though one may run over midnight or a weekend. */
const FRESH_APART = 4;

function dayFeatures(days: DayEvidence) {
  const { sameStrength, otherStrength, publishedApart, laterStage, freshApart, otherYears } = days;
  const apart = publishedApart === null ? 0 : saturating(publishedApart, 365);
  return {
    sameDay: sameStrength,
    otherDay: otherStrength,
    freshApart: freshApart !== null && freshApart >= FRESH_APART ? 1 : 0,
    otherYears: otherYears.length > 0 ? 1 : 0,
    publishedApart: apart,
    laterStageApart: laterStage ? apart : 0,
  };
}
