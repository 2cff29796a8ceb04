/** The nouns of a pack, compiled once. */
import type { LanguagePack } from "../../languages/contract";
import type { NounWords } from "../../languages/contract/nouns";
import type { Phrases } from "../../languages/contract/phrases";
import type { Manner } from "../../model";
import type { TokenRange } from "../../syntax";
import { fold } from "../../text/fold";
import { Lexicon } from "../../text/lexicon";
import type { Token } from "../../text/tokens";
import { typedEntries } from "../lexicon";
import { Inflected, plain } from "./inflection";

export type NounSense =
  | "empty"
  | "partial"
  | "complement"
  | "dropped"
  | "relative"
  | "measure"
  | "measuring"
  | "level"
  | "adjective";

export interface Participle {
  readonly text: string;
  /** It stands so in the text. */
  readonly isPast: boolean;
  /** It holds of what is to come as well: "they need | 25 seats". */
  readonly isLasting: boolean;
}

export interface Naming {
  readonly nouns: NounWords;
  readonly inflected: Inflected | null;
  /** Whether a word has a sense, by itself or behind what is joined to it. */
  is(sense: NounSense, tokens: readonly Token[], at: number): boolean;
  /** Whether a noun has a sense in any of its forms. */
  isNoun(sense: "empty" | "partial", tokens: readonly Token[], at: number): boolean;
  /** Whether a word is a noun of what is traded. */
  isGood(word: string): boolean;
  /** The participle of a verb that says what came of persons or of things, whichever form of it stands in the text. */
  participle(word: string, isPerson: boolean): Participle | null;
  /** A noun of measure without what is joined before it: «عمق» of «بعمق», «الأسعار» of «للأسعار»; null for any other. */
  measureIn(word: string): string | null;
  /** What words of an event say became of somebody, where their kind says it too broadly. */
  manner(tokens: readonly Token[], words: TokenRange): Manner | null;
  /** What the words that begin at a token tell of a figure near them, where they may speak against its kind. */
  telling(tokens: readonly Token[], at: number): readonly string[];
  /** The name of the change that a verb tells, if it tells one. */
  changeAt(tokens: readonly Token[], at: number): string | null;
}

const compiled = new WeakMap<LanguagePack, Naming>();

/** Letters that a word must keep behind what is written onto its front. */
const SHORTEST_BEHIND_PREFIX = 3;

function measureIn(
  found: string,
  measures: ReadonlySet<string>,
  { grammar, quantities }: LanguagePack,
): string | null {
  const word = plain(found);
  for (const prefix of ["", ...quantities.clitics.prefixes]) {
    if (!fold(word).startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    // «بين» is no "in yen".
    if (prefix !== "" && rest.length < SHORTEST_BEHIND_PREFIX) continue;
    const isDefinite = prefix.endsWith(grammar.article) || grammar.joinedAdpositions.includes(prefix);
    if (measures.has(fold(rest))) return isDefinite ? grammar.article + rest : rest;
  }
  return null;
}

/** The single words of a list, folded. */
export function wordsOf(phrases: Phrases): ReadonlySet<string> {
  return new Set(phrases.split("|").map((word) => fold(word.trim())));
}

/** Finds participles by the forms of their verbs. */
function participles({ outcomes, fates, lasting, presents }: NounWords): Naming["participle"] {
  const lists = { things: wordsOf(outcomes), persons: wordsOf(fates ?? "") };
  const lastings = wordsOf(lasting ?? "");
  return (word, isPerson) => {
    const known = isPerson ? lists.persons : lists.things;
    const found = fold(word);
    if (known.has(found)) return { text: found, isPast: true, isLasting: lastings.has(found) };
    for (const [from, to] of presents ?? []) {
      const text = found.slice(0, found.length - from.length) + to;
      if (!found.endsWith(from) || !known.has(text)) continue;
      const isLasting = lastings.has(text);
      return { text, isPast: false, isLasting };
    }
    return null;
  };
}

function compile(pack: LanguagePack, nouns: NounWords): Naming {
  const lexicon = new Lexicon<NounSense>(pack.quantities.clitics);
  lexicon.add(nouns.empty, "empty");
  lexicon.add(nouns.partial, "partial");
  lexicon.add(nouns.complements, "complement");
  lexicon.add(nouns.dropped, "dropped");
  lexicon.add(pack.grammar.relatives, "relative");
  lexicon.add(nouns.measures, "measure");
  lexicon.add(nouns.measuring, "measuring");
  lexicon.add(nouns.levels, "level");
  if (nouns.inflection) lexicon.add(nouns.inflection.adjectives, "adjective");
  const inflected = nouns.inflection && new Inflected(nouns.inflection, pack.grammar.article);
  const senseWords = { empty: wordsOf(nouns.empty), partial: wordsOf(nouns.partial) };
  const changes = new Lexicon<string>(pack.quantities.clitics);
  for (const { words, name } of nouns.changes) changes.add(words, name);
  const manners = new Lexicon<Manner>(pack.quantities.clitics);
  for (const [manner, words] of typedEntries(nouns.manners ?? {})) manners.add(words, manner);
  const telling = new Lexicon<string>(pack.quantities.clitics);
  for (const [told, words] of Object.entries(nouns.telling ?? {})) telling.add(words, told);
  const measures = wordsOf(`${nouns.measures}|${nouns.goods}`);
  const goods = wordsOf(nouns.goods);
  return {
    nouns,
    inflected,
    is: (sense, tokens, at) => lexicon.hasAt(tokens, at, sense),
    isNoun: (sense, tokens, at) =>
      lexicon.hasAt(tokens, at, sense) ||
      (inflected?.formsOf(tokens[at]?.text ?? "").some((form) => senseWords[sense].has(fold(form))) ?? false),
    isGood: (word) => goods.has(fold(inflected?.bare(word) ?? word)),
    participle: participles(nouns),
    measureIn: (word) => measureIn(word, measures, pack),
    manner: (tokens, { from, to }) =>
      manners.matchesAt(tokens, from).find((match) => match.from === from && match.to === to)?.value ?? null,
    telling: (tokens, at) => telling.matchesAt(tokens, at).map(({ value }) => value),
    changeAt: (tokens, at) => changes.matchesAt(tokens, at)[0]?.value ?? null,
  };
}

/** What a pack knows of naming; null where it knows nothing. */
export function namingOf(pack: LanguagePack): Naming | null {
  if (!pack.nouns) return null;
  const naming = compiled.get(pack) ?? compile(pack, pack.nouns);
  compiled.set(pack, naming);
  return naming;
}
