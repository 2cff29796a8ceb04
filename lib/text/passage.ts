/** An article's text read once, for all stages: tokens, sentences and expressions of time of every passage. */
import type { LanguagePack } from "../languages/contract";
import type { Article, Span } from "../model";
import { type DateReading, readDates } from "./dates";
import { foldedWords, sentences } from "./sentences";
import { type Token, tokenize } from "./tokens";
import { charactersApart, tokenAt } from "./words";

export interface Sentence extends Span {
  /** Its tokens: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A passage as every stage reads it. */
export interface TextPassage {
  /** Its place among the article's passages. */
  readonly index: number;
  readonly text: string;
  /** Tokens with whole words, whatever the script. */
  readonly whole: readonly Token[];
  /** Tokens in which a script written without spaces counts character by character. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Expressions of time, in order. */
  readonly dates: readonly DateReading[];
  /** Tokens that belong to one. */
  readonly dateTokens: ReadonlySet<number>;
  /** The pack's joining words, folded. */
  readonly joins: readonly string[];
}

/** An article with its text as read. */
export interface ReadArticle {
  readonly article: Article;
  readonly pack: LanguagePack;
  /** One for each passage of the article, in order. */
  readonly passages: readonly TextPassage[];
}

interface SmallWords {
  readonly abbreviations: ReadonlySet<string>;
  readonly joins: readonly string[];
}

const smallWordsOf = new WeakMap<LanguagePack, SmallWords>();

function smallWords(pack: LanguagePack): SmallWords {
  const known = smallWordsOf.get(pack) ?? {
    abbreviations: new Set(foldedWords(pack.quantities.abbreviations)),
    joins: foldedWords(pack.quantities.joins),
  };
  smallWordsOf.set(pack, known);
  return known;
}

function tokensOf(spans: readonly Span[], tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) found.add(at);
  return found;
}

/** Reads one passage. Linear in its length; never throws on bad text. */
export function readPassage(text: string, index: number, pack: LanguagePack): TextPassage {
  const { abbreviations, joins } = smallWords(pack);
  const whole = tokenize(text);
  const tokens = charactersApart(whole);
  const dates = readDates(text, [pack.calendar], tokens);
  return {
    index,
    text,
    whole,
    tokens,
    sentences: sentences(text, abbreviations).map(({ start, end }) => ({
      start,
      end,
      from: tokenAt(tokens, start),
      to: tokenAt(tokens, end),
    })),
    dates,
    dateTokens: tokensOf(dates, tokens),
    joins,
  };
}

/** Reads every passage of an article. */
export function readArticle(article: Article, pack: LanguagePack): ReadArticle {
  return {
    article,
    pack,
    passages: article.passages.map(({ text }, index) => readPassage(text, index, pack)),
  };
}
