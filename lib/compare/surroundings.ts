/** What stands around a figure in its sentence, each word with what it means. */
import { expectedShare, lexiconOf, termsOfWord } from "../fingerprint";

import type { LanguagePack } from "../languages/contract";
import type { AnalysedArticle, Quantity, Span } from "../model";
import { type DateReading, readDates } from "../text/dates";
import { SpellingMemo } from "../text/spellings";
import type { Token } from "../text/tokens";
import { words } from "../text/words";
import { meaningOf } from "./concepts";

/** A word with what it means; marks and numbers mean nothing. */
export interface Word extends Token {
  readonly groups: readonly string[];
  readonly happenings: readonly string[];
  readonly stems: readonly string[];
}

/** The stretch of text that is looked at around a figure: its sentence. Offsets of words are the passage's. */
export interface FigureSurroundings {
  readonly words: readonly Word[];
  /** Expressions of time in it that are no figures, with offsets into the passage. */
  readonly dates: readonly DateReading[];
}

/** Weights of terms, each by how near to the figure it stands. */
export type Weighted = ReadonlyMap<string, number>;

const PAUSE = /[,،;؛:()–—]/u;
/** Words of distance that a pause counts for. */
const PAUSE_COST = 2;
/** Words over which nearness falls to a third. */
const REACH = 5;
/** Words that more than this share of all texts hold are grammar. */
const GRAMMAR = 0.3;
/** A sentence longer than this is looked at around the figure only. */
const LONGEST = 1200;

const NOTHING: readonly string[] = [];

/** What a word says by itself. */
interface Meant {
  readonly groups: readonly string[];
  readonly happenings: readonly string[];
  readonly stems: readonly string[];
}

const MEANS_NOTHING: Meant = { groups: NOTHING, happenings: NOTHING, stems: NOTHING };

const meantIn = new WeakMap<LanguagePack, SpellingMemo<Meant>>();

function meantBy(pack: LanguagePack): SpellingMemo<Meant> {
  const known = meantIn.get(pack);
  if (known) return known;
  const memo = new SpellingMemo(({ type, folded }): Meant => {
    if (type !== "word") return MEANS_NOTHING;
    const { groups, happenings } = meaningOf(folded, pack.concepts, pack.quantities.clitics);
    return { groups, happenings, stems: stemsOf(folded, pack) };
  });
  meantIn.set(pack, memo);
  return memo;
}

function stemsOf(folded: string, pack: LanguagePack): readonly string[] {
  const lexicon = lexiconOf(pack.terms);
  return termsOfWord(folded, lexicon).filter(
    (stem) => expectedShare(pack.code, stem) < GRAMMAR && !lexicon.reporting.has(stem),
  );
}

/** Reads a text's words; offsets start at `offset`. */
export function readWords(text: string, pack: LanguagePack, offset = 0): Word[] {
  const meant = meantBy(pack);
  return words(text).map(({ start, end, text: written, folded, type, spelling }) => {
    const { groups, happenings, stems } = meant.of(spelling);
    return {
      start: start + offset,
      end: end + offset,
      text: written,
      folded,
      type,
      spelling,
      groups,
      happenings,
      stems,
    };
  });
}

function datesOf(text: string, pack: LanguagePack, offset: number): DateReading[] {
  return readDates(text, [pack.calendar]).map((reading) => ({
    ...reading,
    start: reading.start + offset,
    end: reading.end + offset,
  }));
}

function stretchOf({ sentence, start, end }: Quantity): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  return {
    start: Math.max(sentence.start, start - LONGEST / 2),
    end: Math.min(sentence.end, end + LONGEST / 2),
  };
}

/** Reads the surroundings of an article's figures, each sentence once. */
export function surroundingsIn(
  { article, quantities }: AnalysedArticle,
  pack: LanguagePack,
): (quantity: Quantity) => FigureSurroundings {
  const figures = quantities.filter(({ notComparable }) => notComparable === null);
  const isFigure = (passage: number, { start, end }: Span) =>
    figures.some((each) => each.passage === passage && each.start < end && start < each.end);
  const read = new Map<string, FigureSurroundings>();
  return (quantity) => {
    const { start, end } = stretchOf(quantity);
    const key = `${quantity.passage}:${start}:${end}`;
    const known = read.get(key);
    if (known) return known;
    const text = article.passages[quantity.passage]?.text.slice(start, end) ?? "";
    const surroundings = {
      words: readWords(text, pack, start),
      dates: datesOf(text, pack, start).filter((date) => !isFigure(quantity.passage, date)),
    };
    read.set(key, surroundings);
    return surroundings;
  };
}

/** True for a mark at which a clause pauses. */
export function isPause(word: Word | undefined): boolean {
  return word?.type === "mark" && PAUSE.test(word.text);
}

/** Distance in words from a figure to each word around it; the figure's own words are left out. */
export function distancesFrom({ start, end }: Span, around: readonly Word[]): [Word, number][] {
  const before = around.filter((word) => word.end <= start).reverse();
  const after = around.filter((word) => word.start >= end);
  return [before, after].flatMap((side) => {
    let distance = 0;
    return side.map((word): [Word, number] => {
      distance += word.type === "mark" ? (isPause(word) ? PAUSE_COST : 0) : 1;
      return [word, distance];
    });
  });
}

/** Weighs the terms of words by their distance; a term that stands twice counts where it is nearer. */
export function weigh(
  around: readonly (readonly [Word, number])[],
  termsOf: (word: Word) => readonly string[],
): Weighted {
  const weights = new Map<string, number>();
  for (const [word, distance] of around) {
    const weight = Math.exp(-(distance - 1) / REACH);
    for (const term of termsOf(word)) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  return weights;
}
