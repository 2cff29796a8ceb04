/**
 * A library as large as wanted, the same at every run. Words follow a power law over a vocabulary that grows with the
 * library as real text does (a new name or two in each article), and five articles each report one event: half their
 * words are the same, and of the event's names each report gives some.
 */
import { fingerprint } from "../../../lib/fingerprint";
import { en } from "../../../lib/languages/en";
import type { AnalysedArticle, Article, Fingerprint } from "../../../lib/model";
import { readArticle } from "../../../lib/text/passage";

/** Content words of an article: near what 2.5 KB of news hold. */
const WORDS = 200;
const ROOTS = 40_000;
const PLACES = 4_000;
const REPORTS = 5;
/** The body's length in letters, near 2.5 KB. */
const BODY = 2_500;
/** Content words of a sentence, and how often one of the small words stands between them. */
const SENTENCE = 9;
const SMALL = ["the", "of", "in", "and", "to", "with", "after", "on", "as", "was", "for", "that"];
const SYLLABLES = [..."bdfgklmnprstvz"].flatMap((consonant) =>
  [..."aeiou"].map((vowel) => consonant + vowel),
);

function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word of at least so many syllables, another for each number. */
function spelt(number: number, syllables: number): string {
  let word = "";
  for (let rest = number; rest > 0 || syllables > 0; syllables--) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** A common word: the rarer its number is high. */
const word = (random: () => number): string => spelt(Math.floor(ROOTS ** random()), 2);

function termsOf(number: number): string[] {
  const event = randomFrom(Math.floor(number / REPORTS) * 2 + 1);
  const own = randomFrom(number * 2);
  const terms = Array.from({ length: WORDS }, (_, at) => word(at % 2 === 0 ? event : own));
  return [...new Set(terms)];
}

const named = (number: number): string => {
  const name = spelt(number, 3);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/**
 * Names: places that come back now and then, persons of the event who are new with it, a witness of this article alone.
 * A report gives the place, and each other name of its event in three cases of five.
 */
function namesOf(number: number): string[] {
  const event = Math.floor(number / REPORTS);
  const random = randomFrom(event * 2 + 1);
  const place = () => named(1_000_000 + Math.floor(PLACES ** random()));
  const own = randomFrom(number * 2 + 7);
  const others = [place(), named(2_000_000 + event * 2), named(2_000_001 + event * 2)];
  return [place(), ...others.filter(() => own() < 0.6), named(20_000_000 + number)];
}

function sentences(number: number): string {
  const [place = "", ...others] = namesOf(number);
  const event = randomFrom(Math.floor(number / REPORTS) + 3);
  const toll = 2 + Math.floor(event() * 60);
  const words = termsOf(number);
  let text = `${toll} people were killed and ${toll + 11} others were wounded in ${place}, officials said.`;
  for (let at = 0; text.length < BODY; ) {
    const name = others[at % (others.length + 1)] ?? place;
    let sentence = `${name} said`;
    for (let end = at + SENTENCE; at < end; at++) {
      sentence += ` ${SMALL[(at * 7) % SMALL.length]} ${words[at % words.length]}`;
    }
    text += ` ${sentence}.`;
  }
  return text;
}

export function syntheticArticle(number: number): Article {
  const url = `https://outlet${number % 40}.example/${number}`;
  const [place = ""] = namesOf(number);
  const headline = `Report ${termsOf(number).slice(0, 5).join(" ")} in ${place}`;
  return {
    url,
    canonicalUrl: null,
    headline,
    byline: null,
    outlet: `Outlet ${number % 40}`,
    publishedAt: new Date(Date.UTC(2015, 0, 1 + Math.floor(number / 50))).toISOString(),
    language: "en",
    direction: "ltr",
    passages: [
      { role: "headline", text: headline, offset: null },
      { role: "paragraph", text: sentences(number), offset: 0 },
    ],
    removed: [],
    partial: null,
  };
}

/** Thirty words to find an article's event by: its names and the first of its words. */
export function queryWords(number: number): string[] {
  return [...namesOf(number), ...termsOf(number)].slice(0, 30);
}

/** Articles of the same event as another. */
export function reportsOn(number: number): number[] {
  const first = Math.floor(number / REPORTS) * REPORTS;
  return Array.from({ length: REPORTS }, (_, at) => first + at).filter((other) => other !== number);
}

/** Which of the library's articles it is. */
export const numberOf = ({ url }: Article): number => Number(url?.slice(url.lastIndexOf("/") + 1) ?? 0);

/** Stands in for the pipeline, whose cost is measured apart: the words as they are. */
export function syntheticAnalysis(id: string, article: Article): AnalysedArticle {
  return { id, article, quantities: [], fingerprint: syntheticPrint(numberOf(article)) };
}

const BARE: Article = { ...syntheticArticle(0), passages: [], headline: "" };
const NOTHING = fingerprint(readArticle(BARE, en), []);

function syntheticPrint(number: number): Fingerprint {
  const terms = termsOf(number);
  return {
    ...NOTHING,
    terms: terms.map((term, at) => [term, at < 10 ? 3 : 1]),
    ledeTerms: terms.slice(0, 20),
    names: namesOf(number),
    nameKeys: namesOf(number).map((name) => name.toLowerCase()),
    copySketch: Array.from({ length: 32 }, (_, at) => number * 64 + at),
    wordCount: terms.length,
  };
}
