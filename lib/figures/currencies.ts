/** Nouns of money, and whose money they mean. */
import type { LanguagePack } from "../languages/contract";
import { foldedWords } from "../text/sentences";
import { type As, type Mark, marksAt, type ReadPassage } from "./passage";

/** The currencies of the countries that an article names, in the order in which it first does. */
export function currenciesNamed(passages: readonly ReadPassage[]): readonly string[] {
  const found = new Set<string>();
  for (const { starts } of passages)
    for (const marks of starts)
      for (const { sense } of marks ?? []) if (sense.as === "country") found.add(sense.unit);
  return [...found];
}

/** A sum's noun with the words beside it that say whose it is; no code where that is not known. */
export interface Money {
  readonly to: number;
  readonly code: string | null;
}

/** A noun of money in a text, with all that it may stand for. */
interface Noun {
  readonly to: number;
  readonly codes: readonly string[];
  readonly usual: string | null;
}

function nounAt(passage: ReadPassage, at: number): Noun | null {
  const marks: Mark<"money">[] = marksAt(passage, "money", at);
  if (marks.length === 0) return null;
  const to = Math.max(...marks.map((mark) => mark.to));
  const nouns = marks.filter((mark) => mark.to === to).map(({ sense }) => sense.noun);
  const usual = nouns.find((noun) => noun.usual)?.usual ?? null;
  return { to, codes: [...new Set(nouns.flatMap(({ codes }) => codes.split(" ")))], usual };
}

/** That of a noun alone: its country's that the article names first; the usual one where none or its own is named. */
function understood({ currencies }: ReadPassage, { codes, usual }: Noun): string | null {
  const [first = null, second] = codes;
  if (second === undefined) return first;
  const named = currencies.find((code) => codes.includes(code)) ?? null;
  return usual !== null && (named === null || currencies.includes(usual)) ? usual : named;
}

/** The noun's currency in the country that is named beside it; null where it has none there. */
function ofCountry({ codes }: Noun, countries: readonly Mark<"country">[]): string | null {
  return countries.map(({ sense }) => sense.unit).find((code) => codes.includes(code)) ?? null;
}

const HYPHEN = /^[-‐‑–]$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

function wordAt(passage: ReadPassage, at: number): string {
  const token = passage.tokens[at];
  return token?.type === "word" ? token.folded : "";
}

interface Adjectives {
  readonly endings: readonly string[];
  readonly except: ReadonlySet<string>;
}

const adjectivesOf = new WeakMap<LanguagePack, Adjectives>();

function adjectives(pack: LanguagePack): Adjectives {
  const known = adjectivesOf.get(pack);
  if (known) return known;
  const { endings = "", except = "" } = pack.quantities.money?.adjectives ?? {};
  const folded = { endings: foldedWords(endings).filter(Boolean), except: new Set(foldedWords(except)) };
  adjectivesOf.set(pack, folded);
  return folded;
}

/** Whether a word that no list holds says whose money it is: «دولار برمودي». */
function isAdjective(passage: ReadPassage, at: number): boolean {
  const word = wordAt(passage, at);
  const { endings, except } = adjectives(passage.pack);
  return (
    !except.has(word) && endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
}

/** Words for a country right behind; what is joined to a preposition («للبنان») says to whom a sum goes. */
function countriesBehind(passage: ReadPassage, at: number): Mark<"country">[] {
  return marksAt(passage, "country", at).filter(({ start }) => start === passage.tokens[at]?.start);
}

function behindNoun(passage: ReadPassage, noun: Noun): Money {
  const countries = countriesBehind(passage, noun.to);
  const [country] = countries;
  const code = ofCountry(noun, countries);
  if (country && (code !== null || noun.codes.length > 1)) return { to: country.to, code };
  if (isAdjective(passage, noun.to))
    return { to: noun.to + 1, code: noun.codes.length > 1 ? null : understood(passage, noun) };
  return { to: noun.to, code: understood(passage, noun) };
}

/** Words before a noun of money that is one country's alone: "Costa Rican colón". */
const MOST_WORDS = 2;

function isPlainWord(passage: ReadPassage, at: number): boolean {
  if (wordAt(passage, at) === "") return false;
  const marks = CAPITAL.test(passage.tokens[at]?.text ?? "") ? [] : (passage.starts[at] ?? []);
  return !marks.some(({ sense }) => COUNTED.has(sense.as));
}

/** What a number before it counts itself. */
const COUNTED: ReadonlySet<As> = new Set(["person", "thing", "unit", "kind", "stop"]);

function behindJoint({ tokens }: ReadPassage, at: number): number {
  return HYPHEN.test(tokens[at]?.text ?? "") ? at + 1 : at;
}

/** "Thai baht": a noun that needs no country, behind the word for one. */
function ownNoun(passage: ReadPassage, at: number): Noun | null {
  for (let to = at; to < at + MOST_WORDS && isPlainWord(passage, to); to++) {
    const noun = nounAt(passage, behindJoint(passage, to + 1));
    if (noun?.codes.length === 1) return noun;
  }
  return null;
}

/** "Canadian dollars", "US-Dollar", and "Estavian dollars" of no country that is known. */
function behindCountry(passage: ReadPassage, at: number): Money | null {
  const countries = marksAt(passage, "country", at);
  for (const { to } of countries) {
    const noun = nounAt(passage, behindJoint(passage, to));
    if (noun) return { to: noun.to, code: ofCountry(noun, countries) };
  }
  const own = ownNoun(passage, at);
  if (own) return { to: own.to, code: own.codes[0] ?? null };
  const isName = passage.pack.statements.capitals && CAPITAL.test(passage.tokens[at]?.text ?? "");
  const noun = isName ? nounAt(passage, at + 1) : null;
  return noun && { to: noun.to, code: null };
}

/** The money that is named at a token, behind a number. */
export function moneyAt(passage: ReadPassage, at: number): Money | null {
  const place = passage.pack.quantities.money?.countryPlace;
  const noun = nounAt(passage, at);
  if (noun)
    return place === "before" ? { to: noun.to, code: understood(passage, noun) } : behindNoun(passage, noun);
  return place === "behind" ? null : behindCountry(passage, at);
}
