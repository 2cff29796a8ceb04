/** Figures with what stands around them: what alignment compares. */

import { lexiconOf, termsOfWord } from "../fingerprint/lexicon";
import { expectedShare } from "../fingerprint/prior";
import type { LanguagePack } from "../languages/contract";
import type { AnalysedArticle, Passage, Quantity } from "../model";
import { readDates } from "../text/dates";
import { Lexicon } from "../text/lexicon";
import type { Token } from "../text/tokens";
import { words } from "../text/words";
import { meaningOf } from "./concepts";
import { dimensionOf } from "./units";

/** Weights of terms, each by how near to the figure it stands. */
export type Weighted = ReadonlyMap<string, number>;

/** One figure of one article with its surroundings. */
export interface Mention {
  readonly articleId: string;
  readonly language: string;
  readonly quantity: Quantity;
  /** Place among the article's figures. */
  readonly order: number;
  readonly dimension: string;
  /** Sorts of persons or things that the counted phrase names. */
  readonly counted: ReadonlySet<string>;
  readonly groups: Weighted;
  readonly happenings: Weighted;
  readonly stems: Weighted;
  /** True where it counts a part of the figure before it ("six of them"). */
  readonly part: boolean;
  /** Years and stretches of time named beside it: a figure of another time. */
  readonly times: ReadonlySet<string>;
  readonly role: Passage["role"];
}

interface Word extends Token {
  readonly groups: readonly string[];
  readonly happenings: readonly string[];
  readonly stems: readonly string[];
}

const BREAK = /[,،;؛:()–—]/u;
/** Words of distance that a pause counts for. */
const BREAK_COST = 2;
/** Words over which nearness falls to a third. */
const REACH = 5;
/** Words that more than this share of all texts hold are grammar. */
const GRAMMAR = 0.3;

function readWords(text: string, pack: LanguagePack): Word[] {
  const affixes = lexiconOf(pack.terms);
  return words(text).map((token) => {
    if (token.type !== "word") return { ...token, groups: [], happenings: [], stems: [] };
    const stems = termsOfWord(token.folded, affixes).filter(
      (stem) => expectedShare(pack.code, stem) < GRAMMAR && !affixes.reporting.has(stem),
    );
    return { ...token, ...meaningOf(token.folded, pack.concepts, pack.quantities.clitics), stems };
  });
}

/** Distance in words from a figure to each word of its sentence; the figure's own words are left out. */
function distances(sentence: readonly Word[], quantity: Quantity): [Word, number][] {
  const before = sentence.filter((word) => word.end <= quantity.start).reverse();
  const after = sentence.filter((word) => word.start >= quantity.end);
  return [before, after].flatMap((side) => {
    let distance = 0;
    return side.map((word): [Word, number] => {
      distance += word.type === "mark" ? (BREAK.test(word.text) ? BREAK_COST : 0) : 1;
      return [word, distance];
    });
  });
}

function weigh(around: readonly [Word, number][], termsOf: (word: Word) => readonly string[]): Weighted {
  const weights = new Map<string, number>();
  for (const [word, distance] of around) {
    const weight = Math.exp(-(distance - 1) / REACH);
    for (const term of termsOf(word)) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  return weights;
}

function timesOf(passage: Passage, quantity: Quantity, pack: LanguagePack): Set<string> {
  const text = passage.text.slice(quantity.sentence.start, quantity.sentence.end);
  const readings = readDates(text, [pack.calendar]).filter(
    ({ type }) => type === "year" || type === "period",
  );
  return new Set(readings.map(({ date, start, end }) => String(date.year ?? text.slice(start, end))));
}

const partWords = new WeakMap<LanguagePack, Lexicon<true>>();

function partWordsOf(pack: LanguagePack): Lexicon<true> {
  const known = partWords.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<true>(pack.quantities.clitics);
  lexicon.add(pack.concepts.parts, true);
  partWords.set(pack, lexicon);
  return lexicon;
}

/** Words between a figure and what makes it a part of the one before, before and after it. */
const PART_BEFORE = 6;
const PART_AFTER = 3;

function isPause(word: Word | undefined): boolean {
  return word?.type === "mark" && BREAK.test(word.text);
}

/** "Six of them", «بينهم ستة»: points back to a whole within its own clause. */
function isPart(sentence: readonly Word[], { start, end }: Quantity, pack: LanguagePack): boolean {
  const lexicon = partWordsOf(pack);
  const first = sentence.filter((word) => word.end <= start).length;
  const last = sentence.filter((word) => word.start < end).length;
  const pointsBack = (at: number) => lexicon.matchesAt(sentence, at).length > 0;
  for (let at = first - 1; at >= Math.max(0, first - PART_BEFORE) && !isPause(sentence[at]); at--)
    if (pointsBack(at)) return true;
  for (let at = last; at < Math.min(sentence.length, last + PART_AFTER) && !isPause(sentence[at]); at++)
    if (pointsBack(at)) return true;
  return false;
}

function mentionOf(
  article: AnalysedArticle,
  quantity: Quantity,
  order: number,
  passageWords: readonly Word[],
  pack: LanguagePack,
): Mention | null {
  const passage = article.article.passages[quantity.passage];
  if (!passage) return null;
  const { start, end } = quantity.sentence;
  const sentence = passageWords.filter((word) => word.start >= start && word.end <= end);
  const around = distances(sentence, quantity);
  const counted = new Set(
    readWords(`${quantity.text} ${quantity.what}`, pack).flatMap(({ groups }) => groups),
  );
  return {
    articleId: article.id,
    language: article.article.language,
    quantity,
    order,
    dimension: dimensionOf(quantity.unit),
    counted,
    groups: weigh(around, ({ groups }) => groups),
    happenings: weigh(around, ({ happenings }) => happenings),
    stems: weigh(around, ({ stems }) => stems),
    part: isPart(sentence, quantity, pack),
    times: timesOf(passage, quantity, pack),
    role: passage.role,
  };
}

function sameSentence(a: Mention, b: Mention): boolean {
  return a.quantity.passage === b.quantity.passage && a.quantity.sentence.start === b.quantity.sentence.start;
}

/** Neighbours of one kind in a sentence whose sum the article states as well: parts of that whole. */
function addendsOf(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const exact = ({ quantity }: Mention) => (quantity.min === quantity.max ? quantity.min : null);
  const parts = new Set<Mention>();
  mentions.forEach((first, at) => {
    const second = mentions[at + 1];
    if (!second || !sameSentence(first, second) || first.quantity.kind !== second.quantity.kind) return;
    const [x, y] = [exact(first), exact(second)];
    if (!x || !y || first.dimension !== second.dimension) return;
    const whole = mentions.some(
      (other) =>
        other !== first &&
        other !== second &&
        other.quantity.kind === first.quantity.kind &&
        exact(other) === x + y,
    );
    if (whole) parts.add(first).add(second);
  });
  return parts;
}

/** The comparable figures of an article with their surroundings, in reading order. */
export function mentionsOf(article: AnalysedArticle, pack: LanguagePack): Mention[] {
  const read = new Map<number, Word[]>();
  const wordsOf = (passage: number): Word[] => {
    const known = read.get(passage) ?? readWords(article.article.passages[passage]?.text ?? "", pack);
    read.set(passage, known);
    return known;
  };
  const mentions = article.quantities
    .filter(({ notComparable }) => notComparable === null)
    .flatMap((quantity, order) => mentionOf(article, quantity, order, wordsOf(quantity.passage), pack) ?? []);
  const addends = addendsOf(mentions);
  return mentions.map((mention) => (addends.has(mention) ? { ...mention, part: true } : mention));
}
