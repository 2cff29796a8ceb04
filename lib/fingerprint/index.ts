/** The fingerprint stage: what matching knows of an article. */
import type { LanguagePack } from "../languages/contract";
import type { Article, Fingerprint, Quantity } from "../model";
import { bodyWords } from "./body-words";
import { daysOf } from "./days";
import { agesOf, figureKeysOf } from "./figures";
import { speaksOfLaterStage } from "./later-stage";
import { nameKeysOf } from "./name-keys";
import { findNames, nameTerms } from "./names";
import { readPassages } from "./reading";
import { shinglesOf, sketchOf } from "./sketch";
import { countTerms, headlineTerms, ledeTerms } from "./terms";

/** Derives the fingerprint of an article from its text and the figures read in it. Linear; never throws on bad text. */
export function fingerprint(
  article: Article,
  quantities: readonly Quantity[],
  pack: LanguagePack,
): Fingerprint {
  const reading = readPassages(article, pack);
  const names = findNames(reading);
  return {
    language: article.language,
    terms: countTerms(reading),
    headlineTerms: headlineTerms(reading),
    ledeTerms: ledeTerms(reading),
    names: names.map(({ text }) => text),
    places: names.filter(({ kind }) => kind === "place").map(({ text }) => text),
    persons: names.filter(({ kind }) => kind === "person").map(({ text }) => text),
    nameTerms: nameTerms(names, reading),
    nameKeys: nameKeysOf(reading, names),
    ...daysOf(article, pack),
    figureKeys: figureKeysOf(quantities),
    ages: agesOf(quantities),
    copySketch: sketchOf(shinglesOf(bodyWords(article))),
    wordCount: reading.wordCount,
    followUp: speaksOfLaterStage(reading),
  };
}
