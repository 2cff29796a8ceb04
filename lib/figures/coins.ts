import { moneyAt } from "./currencies";
import type { Draft } from "./draft";
import { type Mark, markAt, markBefore, type ReadPassage } from "./passage";
import { isNoun } from "./phrase";
import { isCurrency } from "./symbols";

/** Words between a number and the sum that says what it is worth: "600 Estavian crowns, or about $142". */
const LONGEST_NAME = 3;
const LONGEST_GAP = 4;
/** Fewer than these may be things that cost so much. */
const FEWEST = 10;
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 2;
const COMMA = /^[,،]$/u;

/** Where a sum of money in a known currency begins and ends; null for any other number. */
function sumOf(passage: ReadPassage, { number }: Draft): { from: number; to: number } | null {
  const sign = markBefore(passage, "unit-before", number.from);
  if (sign && isCurrency(sign.sense.unit)) return { from: sign.from, to: number.to };
  const money = moneyAt(passage, number.to);
  if (money) return { from: number.from, to: money.to };
  const unit: Mark<"unit"> | null = markAt(passage, "unit", number.to);
  return unit && isCurrency(unit.sense.unit) ? { from: number.from, to: unit.to } : null;
}

/** Whether what stands between a name and a sum says that the sum is worth as much. */
function isWorth(passage: ReadPassage, from: number, sum: { from: number; to: number }): boolean {
  const isBracket = passage.tokens[from]?.text === "(";
  const comma = COMMA.test(passage.tokens[from]?.text ?? "") ? from + 1 : from;
  const says = markAt(passage, "equivalent", comma);
  const isClear = comma > from || (says && says.to - says.from > 1);
  const next = isBracket ? from + 1 : isClear ? says?.to : undefined;
  if (next === undefined || next > sum.from) return false;
  const hedge = markBefore(passage, "hedge-before", sum.from);
  if (next !== sum.from && hedge?.from !== next) return false;
  return (
    !isBracket || passage.tokens[sum.to]?.text === ")" || markAt(passage, "hedge-after", sum.to) !== null
  );
}

function isNameWord(passage: ReadPassage, at: number): boolean {
  const isKnown = markAt(passage, "stop", at) ?? markAt(passage, "unit", at) ?? markAt(passage, "moves", at);
  return passage.tokens[at]?.type === "word" && !isKnown && !isNoun(passage, at);
}

/** The noun of a name of money that stands behind its number: its last word, or its first where adjectives follow. */
function coinBetween(
  passage: ReadPassage,
  { number, max }: Draft,
  sum: { from: number; to: number },
): string | null {
  if ((max ?? 0) < FEWEST) return null;
  const last = Math.min(number.to + LONGEST_GAP, sum.from - 1);
  let to = number.to;
  while (to < number.to + LONGEST_NAME && isNameWord(passage, to)) to++;
  const { adjectivesFollow } = passage.pack.quantities;
  const coin = passage.tokens[adjectivesFollow ? number.to : to - 1]?.folded ?? null;
  if (to === number.to) return null;
  for (let at = to; at <= (adjectivesFollow ? last : to); at++) if (isWorth(passage, at, sum)) return coin;
  return null;
}

/**
 * Nouns that an article itself shows to be money by saying what so many of them are worth: "5 million thalers
 * ($1.2 million)". Folded.
 */
export function coinsOf(
  passages: readonly ReadPassage[],
  drafts: readonly (readonly Draft[])[],
): ReadonlySet<string> {
  const coins = new Set<string>();
  for (const [index, passage] of passages.entries())
    for (const [at, draft] of (drafts[index] ?? []).entries()) {
      const next = drafts[index]?.[at + 1];
      const sum = next && !sumOf(passage, draft) ? sumOf(passage, next) : null;
      const coin = sum && coinBetween(passage, draft, sum);
      if (coin) coins.add(coin);
    }
  return coins;
}

/** "thaler" and "thalers", «دينار» and «دينارا». */
function isForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST_STEM && long.startsWith(short) && long.length - short.length <= LONGEST_ENDING
  );
}

/** Where such a noun ends that begins at a token, an adjective before it or not; null where none does. */
export function coinEnd(passage: ReadPassage, from: number): number | null {
  const isCoin = (at: number) => {
    const token = passage.tokens[at];
    return token?.type === "word" && [...passage.coins].some((coin) => isForm(coin, token.folded));
  };
  if (isCoin(from)) return from + 1;
  const { adjectivesFollow } = passage.pack.quantities;
  return !adjectivesFollow && isNameWord(passage, from) && isCoin(from + 1) ? from + 2 : null;
}
