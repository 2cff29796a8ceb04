/** The fingerprint stage: what matching knows of an article. */
import type { Fingerprint, Quantity } from "../model";
import type { ReadArticle } from "../text/passage";
import { backgroundTest } from "./background";
import { bodyWords } from "./body-words";
import { daysOf } from "./days";
import { agesOf, figureKeysOf } from "./figures";
import { speaksOfLaterStage } from "./later-stage";
import { isMixed } from "./mixed";
import { ledeNameKeysOf, nameKeysOf } from "./name-keys";
import { findNames, nameTerms } from "./names";
import { ledeOf, readPassages } from "./reading";
import { shinglesOf, sketchOf } from "./sketch";
import { countTerms, headlineTerms, ledeTerms, pairTerms } from "./terms";

export { bodyWords, unquotedWords } from "./body-words";
export { lexiconOf, termsOfToken, termsOfWord } from "./lexicon";
export { commonness, expectedShare } from "./prior";
export { searchWords } from "./search-words";
export { skeletonOf } from "./skeleton";
export { isWhole, shinglesOf } from "./sketch";
export { PAIR_BASE } from "./terms";

/** Derives the fingerprint of an article from its text and the figures read in it. Linear; never throws on bad text. */
export function fingerprint(read: ReadArticle, quantities: readonly Quantity[]): Fingerprint {
  const { article } = read;
  const reading = readPassages(read);
  const names = findNames(reading);
  const terms = countTerms(reading);
  const days = daysOf(read);
  const kept = new Set(reading.passages.map(({ number }) => number));
  const told = quantities.filter(({ passage }) => kept.has(passage));
  return {
    language: article.language,
    terms,
    termPairs: pairTerms(reading, terms),
    headlineTerms: headlineTerms(reading),
    ledeTerms: ledeTerms(reading),
    names: names.map(({ text }) => text),
    places: names.filter(({ kind }) => kind === "place").map(({ text }) => text),
    persons: names.filter(({ kind }) => kind === "person").map(({ text }) => text),
    nameTerms: nameTerms(names, reading),
    nameKeys: nameKeysOf(reading, names),
    ledeNameKeys: ledeNameKeysOf(reading, names),
    ...days,
    figureKeys: figureKeysOf(told, backgroundTest(read, days)),
    ages: agesOf(told),
    ledeAges: agesOf(told, new Set(ledeOf(reading).map(({ number }) => number))),
    copySketch: sketchOf(shinglesOf(bodyWords(article))),
    wordCount: reading.wordCount,
    mixed: isMixed(article, reading),
    followUp: speaksOfLaterStage(reading),
  };
}
