/** A passage prepared for reading: its tokens, sentences and every phrase of the pack found in it. */
import type { LanguagePack } from "../languages/contract";
import type { EventKind } from "../languages/contract/quantities";
import type { Kind, NumberReading } from "../model";
import { type Numeral, readSyntax, type Syntax, type TokenRange } from "../syntax";
import { behindClitic, isJoinedBy } from "../text/clitics";
import type { TextPassage } from "../text/passage";
import { tokenAt } from "../text/words";
import { quantityLexicon, type Sense } from "./lexicon";
import { isShouted } from "./signs";

export type As = Sense["as"];

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Mark<A extends As = As> {
  readonly from: number;
  readonly to: number;
  /** Where its words begin: behind a clitic that is joined to them. */
  readonly start: number;
  readonly sense: Sense & { readonly as: A };
}

/** Phrases by a token; most tokens have none. */
export type MarkTable = readonly (readonly Mark[] | undefined)[];

const NONE: readonly Mark[] = [];

export interface ReadPassage extends TextPassage {
  readonly pack: LanguagePack;
  /** Its phrases and clauses. */
  readonly syntax: Syntax;
  /** The pack's words for a single one before its noun ("a"), folded. */
  readonly ones: ReadonlySet<string>;
  /** Currencies of the countries that the article names, in the order in which it does. */
  readonly currencies: readonly string[];
  /** Nouns that this article shows to be money, folded. */
  readonly coins: ReadonlySet<string>;
  /** What the counts of persons in earlier passages count, by their number. */
  readonly told: ReadonlyMap<number, Kind>;
  /** What the article's victims suffered, where it is one thing alone. */
  readonly fate: EventKind | null;
  /** The article tells of a disease that spreads. */
  readonly isEpidemic: boolean;
  /** By the token at which they start, and the one before which they end. */
  readonly starts: MarkTable;
  readonly ends: MarkTable;
}

/** The longest phrase of a sense that starts at a token. */
export function markAt<A extends As>(passage: ReadPassage, as: A, from: number): Mark<A> | null {
  let best: Mark<A> | null = null;
  for (const mark of passage.starts[from] ?? NONE)
    if (isMark(mark, as) && (!best || mark.to > best.to)) best = mark;
  return best;
}

/** The longest phrase of a sense that ends before a token. */
export function markBefore<A extends As>(passage: ReadPassage, as: A, to: number): Mark<A> | null {
  let best: Mark<A> | null = null;
  for (const mark of passage.ends[to] ?? NONE)
    if (isMark(mark, as) && (!best || mark.from < best.from)) best = mark;
  return best;
}

/** All phrases of a sense that start at a token. */
export function marksAt<A extends As>(passage: ReadPassage, as: A, from: number): Mark<A>[] {
  return (passage.starts[from] ?? NONE).filter((mark): mark is Mark & Mark<A> => isMark(mark, as));
}

/** Whether a word known to the pack stands behind a joining word written onto it: «والإصابات», but not «وفيات». */
export function isJoinedOnto(passage: ReadPassage, at: number): boolean {
  const token = passage.tokens[at];
  const marks = passage.starts[at] ?? NONE;
  if (!token || marks.length === 0 || marks.some(({ start }) => start === token.start)) return false;
  return isJoinedBy(token.folded, passage.joins, passage.pack.quantities.clitics);
}

/** All phrases of a sense that end before a token. */
export function marksBefore<A extends As>(passage: ReadPassage, as: A, to: number): Mark<A>[] {
  return (passage.ends[to] ?? NONE).filter((mark): mark is Mark & Mark<A> => isMark(mark, as));
}

function isMark<A extends As>(mark: Mark, as: A): mark is Mark & Mark<A> {
  return mark.sense.as === as;
}

function push(table: (Mark[] | undefined)[], at: number, mark: Mark): void {
  const list = table[at];
  if (list) list.push(mark);
  else table[at] = [mark];
}

const onesOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

function ones(pack: LanguagePack): ReadonlySet<string> {
  const known = onesOf.get(pack) ?? new Set((pack.numbers.impliedOne ?? "").split(" ").filter(Boolean));
  onesOf.set(pack, known);
  return known;
}

/** The tokens of a number as read. */
export function tokensOfNumber(
  { tokens }: TextPassage,
  { start, end }: NumberReading,
): { from: number; to: number } {
  const from = tokenAt(tokens, start);
  return { from, to: Math.max(from + 1, tokenAt(tokens, end - 1) + 1) };
}

/** Numbers as grammar sees them: an ordinal is an adjective, a dual a noun. */
function numeralsOf(passage: TextPassage, numbers: readonly NumberReading[]): Numeral[] {
  return numbers
    .filter(({ ordinal, form, inName }) => !ordinal && !inName && form !== "dual")
    .map((number) => {
      const { from, to } = tokensOfNumber(passage, number);
      return { from, to, isOne: number.min === 1 && number.max === 1 };
    });
}

/** Whether a phrase is written as its sense demands, where it does: "A$" is no "a $". */
function isWritten(sense: Sense, { from, to }: TokenRange, { tokens, text }: TextPassage): boolean {
  if (!("written" in sense) || sense.written === undefined) return true;
  const phrase = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return sense.written.has(phrase) && !isShouted(phrase, text);
}

/** «فقد شارك»: a particle before a verb that has an event's letters. */
function isParticle(syntax: Syntax, { grammar }: LanguagePack, word: string, at: number): boolean {
  return grammar.verbalParticles.has(word) && syntax.tags[at + 1]?.pos === "VERB";
}

const lookalikesOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words that fold like one of the pack's and are another, as they are spelled; they may end a phrase all the same. */
function lookalikes(pack: LanguagePack): ReadonlySet<string> {
  const known = lookalikesOf.get(pack);
  if (known) return known;
  const words = (pack.quantities.lookalikes ?? "").split("|").map((word) => word.trim());
  const found = new Set(words.filter(Boolean));
  lookalikesOf.set(pack, found);
  return found;
}

/** Finds the pack's phrases in a passage; linear in its length. */
export function prepare(
  read: TextPassage,
  pack: LanguagePack,
  numbers: readonly NumberReading[],
): ReadPassage {
  const syntax = readSyntax(read, numeralsOf(read, numbers), pack);
  const { tokens } = read;
  const lexicon = quantityLexicon(pack);
  const others = lookalikes(pack);
  const starts: (Mark[] | undefined)[] = new Array(tokens.length + 1);
  const ends: (Mark[] | undefined)[] = new Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++)
    for (const match of lexicon.matchesAt(tokens, i)) {
      const { from, to, value, clitic } = match;
      if (!isWritten(value, match, read)) continue;
      const isOther =
        others.size > 0 && tokens.slice(from, to).some(({ text: word }) => others.has(word.toLowerCase()));
      if (isOther && value.as !== "stop") continue;
      const start = behindClitic(tokens[i], clitic);
      if (value.as === "kind" && isParticle(syntax, pack, tokens[i]?.folded ?? "", i)) continue;
      const mark: Mark = { from, to, start, sense: value };
      push(starts, from, mark);
      push(ends, to, mark);
    }
  return {
    ...read,
    pack,
    syntax,
    ones: ones(pack),
    starts,
    ends,
    currencies: [],
    coins: new Set(),
    told: new Map(),
    fate: null,
    isEpidemic: false,
  };
}
