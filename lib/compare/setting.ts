/** What a comparison knows beyond the pair: rivals, neighbours, how common a word is among all figures. */
import { type Background, comparable, type Setting } from "./evidence";
import { sameNumber } from "./intervals";
import type { Mention } from "./mentions";

/** How many of the figures stand near each term. */
export function backgroundOf(mentions: readonly Mention[]): Background {
  const holders = new Map<string, number>();
  for (const { groups, happenings, stems } of mentions) {
    for (const terms of [groups, happenings, stems])
      for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return { holders, figures: mentions.length };
}

function sameSentence(a: Mention, b: Mention): boolean {
  return a.quantity.passage === b.quantity.passage && a.quantity.sentence.start === b.quantity.sentence.start;
}

function count(of: Mention, among: readonly Mention[]): number {
  return Math.max(1, among.filter((other) => comparable(of, other)).length);
}

function neighboursOf(a: Mention, b: Mention, as: readonly Mention[], bs: readonly Mention[]): number {
  const besideA = as.filter((other) => other !== a && sameSentence(other, a));
  const besideB = bs.filter((other) => other !== b && sameSentence(other, b));
  return besideA.filter((x) =>
    besideB.some(
      (y) =>
        x.dimension === y.dimension &&
        x.quantity.kind === y.quantity.kind &&
        sameNumber(x.quantity, y.quantity),
    ),
  ).length;
}

function sharedWording(a: Mention, b: Mention): number {
  if (a.language !== b.language) return 0;
  const smaller = Math.min(a.stems.size, b.stems.size);
  return smaller === 0 ? 0 : [...a.stems.keys()].filter((stem) => b.stems.has(stem)).length / smaller;
}

/** The setting of one pair, given all figures of both articles. */
export function settingOf(
  a: Mention,
  b: Mention,
  as: readonly Mention[],
  bs: readonly Mention[],
  background: Background,
): Setting {
  return {
    background,
    rivalsOfA: count(b, as),
    rivalsOfB: count(a, bs),
    neighbours: neighboursOf(a, b, as, bs),
    sharedWording: sharedWording(a, b),
  };
}
