/**
 * A library as large as wanted, the same at every run. Words follow a power law over a vocabulary that grows with the
 * library as real text does (a new name or two in each article), and every fifth article reports an event that four
 * others report too: the same names, half the same words.
 */
import { fingerprint } from "../../../lib/fingerprint";
import { en } from "../../../lib/languages/en";
import type { AnalysedArticle, Article, Fingerprint } from "../../../lib/model";

const WORDS = 90;
const ROOTS = 40_000;
const REPORTS = 5;
/** The body's length in letters, near 2.5 KB. */
const BODY = 2_500;

function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A common word: the rarer its number is high. */
function word(random: () => number): string {
  return `w${Math.floor(ROOTS ** random()).toString(36)}`;
}

function termsOf(number: number): string[] {
  const event = randomFrom(Math.floor(number / REPORTS) * 2 + 1);
  const own = randomFrom(number * 2);
  const terms = Array.from({ length: WORDS }, (_, at) => word(at % 2 === 0 ? event : own));
  return [...new Set(terms)];
}

/** Names: two of the event, new with it, one that comes back now and then, one of this article alone. */
function namesOf(number: number): string[] {
  const event = Math.floor(number / REPORTS);
  return [`place${event}`, `person${event}`, `town${event % 997}`, `witness${number}`];
}

export function syntheticArticle(number: number): Article {
  const words = [...termsOf(number), ...namesOf(number)];
  let text = "";
  for (let at = 0; text.length < BODY; at++) text += `${words[at % words.length]} `;
  const url = `https://outlet${number % 40}.example/${number}`;
  const headline = `Report ${number} of ${namesOf(number)[0]}`;
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
      { role: "paragraph", text, offset: 0 },
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

/** Stands in for the pipeline, whose cost is measured apart: the words as they are. */
export function syntheticAnalysis(id: string, article: Article): AnalysedArticle {
  const number = Number(article.url?.slice(article.url.lastIndexOf("/") + 1) ?? 0);
  return { id, article, quantities: [], fingerprint: syntheticPrint(number) };
}

const BARE: Article = { ...syntheticArticle(0), passages: [], headline: "" };
const NOTHING = fingerprint(BARE, [], en);

function syntheticPrint(number: number): Fingerprint {
  const terms = termsOf(number);
  return {
    ...NOTHING,
    terms: terms.map((term, at) => [term, at < 10 ? 3 : 1]),
    ledeTerms: terms.slice(0, 20),
    names: namesOf(number),
    nameKeys: namesOf(number),
    copySketch: Array.from({ length: 32 }, (_, at) => number * 64 + at),
    wordCount: terms.length,
  };
}
