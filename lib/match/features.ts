/** What two articles have in common and what keeps them apart, as named numbers of about −1 to 1. Pure. */
import type { CorpusCounts } from "./corpus";
import { keyWeight } from "./corpus";
import { compareDays, type DayEvidence } from "./days";
import { cosine, coverage, type Evidence, inBoth, sharedTerms } from "./evidence";
import { compareFigures } from "./figures";

export const FEATURES = [
  "terms-alike",
  "lede-alike",
  "headline-covered",
  "rare-terms",
  "shared-names",
  "names-apart",
  "shared-places",
  "other-place",
  "shared-persons",
  "other-person",
  "shared-keys",
  "figures-agree",
  "figures-contradict",
  "same-age",
  "other-age",
  "same-day",
  "other-day",
  "other-years",
  "published-apart",
  "shared-text",
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

const RARE_WEIGHT = 4;

/** Grows with the evidence, ever slower: 1 is reached at about `full`. */
function saturating(amount: number, full: number): number {
  return Math.log1p(amount) / Math.log1p(full);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function featuresOf(a: Evidence, b: Evidence, corpus: CorpusCounts, sharedText: number): Features {
  return {
    ...termFeatures(a, b),
    ...nameFeatures(a, b, corpus),
    ...figureFeatures(a, b),
    ...dayFeatures(compareDays(a.print, b.print)),
    "shared-text": sharedText,
  };
}

function termFeatures(a: Evidence, b: Evidence) {
  const rare = sharedTerms(a.terms, b.terms).filter(({ weight }) => weight > RARE_WEIGHT);
  return {
    "terms-alike": cosine(a.terms, b.terms),
    "lede-alike": cosine(a.lede, b.lede),
    "headline-covered": (coverage(a.headline, b.terms) + coverage(b.headline, a.terms)) / 2,
    "rare-terms": saturating(sum(rare.map(({ weight }) => weight)), 60),
  };
}

function nameFeatures(a: Evidence, b: Evidence, corpus: CorpusCounts) {
  const names = sharedTerms(a.names, b.names);
  const keys = inBoth(a.nameKeys, b.nameKeys);
  const known = Math.min(a.names.weights.size, b.names.weights.size);
  const apart = 1 - Math.max(coverage(a.names, b.names), coverage(b.names, a.names));
  const places = inBoth(a.places, b.places).length;
  const persons = inBoth(a.persons, b.persons).length;
  return {
    "shared-names": saturating(sum(names.map(({ weight }) => weight)), 40),
    "names-apart": known < 2 ? 0 : apart,
    "shared-places": saturating(places, 4),
    "other-place": places === 0 && a.places.size > 0 && b.places.size > 0 && apart > 0.5 ? 1 : 0,
    "shared-persons": saturating(persons, 4),
    "other-person": persons === 0 && a.persons.size > 0 && b.persons.size > 0 && apart > 0.5 ? 1 : 0,
    "shared-keys": saturating(sum(keys.map((key) => specificity(key) * keyWeight(key, corpus))), 40),
  };
}

/** How seldom two unrelated names share a key: short skeletons collide. */
export function specificity(key: string): number {
  if (key.startsWith("@")) return 0.25;
  const consonants = key.replace(/[\^ ]/gu, "").length;
  return Math.max(0, Math.min(1, (consonants - 2) / 4));
}

function figureFeatures(a: Evidence, b: Evidence) {
  const { agreeing, contradicting } = compareFigures(a.figures, b.figures);
  const ages = inBoth(a.ages, b.ages).length;
  return {
    "figures-agree": saturating(sum(agreeing.map(({ weight }) => weight)), 30),
    "figures-contradict": saturating(contradicting.length, 3),
    "same-age": saturating(ages, 2),
    "other-age": ages === 0 && a.ages.size > 0 && b.ages.size > 0 ? 1 : 0,
  };
}

function dayFeatures({ sameStrength, otherStrength, publishedApart, otherYears }: DayEvidence) {
  return {
    "same-day": sameStrength,
    "other-day": otherStrength,
    "other-years": otherYears.length > 0 ? 1 : 0,
    "published-apart": publishedApart === null ? 0 : saturating(publishedApart, 365),
  };
}
