/** Figures that count a part of what another figure of the article counts: "six of them", and sums. */
import type { LanguagePack } from "../languages/contract";
import type { Quantity, Span } from "../model";
import { Lexicon } from "../text/lexicon";
import { isPause, type Word } from "./surroundings";

/** Words between a figure and what makes it a part of the one before, before and after it. */
const BEFORE = 6;
/** "Six of them"; further behind it opens the parts of the figure itself: "25 people, among them". */
const AFTER = 1;

interface Lexicons {
  readonly parts: Lexicon<true>;
  readonly anaphors: Lexicon<true>;
}

const lexicons = new WeakMap<LanguagePack, Lexicons>();

function lexiconOf({ quantities: { clitics } }: LanguagePack, phrases: string): Lexicon<true> {
  const lexicon = new Lexicon<true>(clitics);
  lexicon.add(phrases, true);
  return lexicon;
}

function lexiconsOf(pack: LanguagePack): Lexicons {
  const known = lexicons.get(pack);
  if (known) return known;
  const made = {
    parts: lexiconOf(pack, pack.concepts.parts),
    anaphors: lexiconOf(pack, pack.quantities.anaphors),
  };
  lexicons.set(pack, made);
  return made;
}

/** True where one of a lexicon's phrases stands beside a figure, within its own clause. */
function hasBeside({ start, end }: Span, around: readonly Word[], lexicon: Lexicon<true>): boolean {
  const first = around.filter((word) => word.end <= start).length;
  const last = around.filter((word) => word.start < end).length;
  const isPart = (at: number) => lexicon.hasAt(around, at);
  for (let at = first - 1; at >= Math.max(0, first - BEFORE) && !isPause(around[at]); at--)
    if (isPart(at)) return true;
  for (let at = last; at < Math.min(around.length, last + AFTER) && !isPause(around[at]); at++)
    if (isPart(at)) return true;
  return false;
}

/** "Six of them", «بينهم ستة»: points back to a whole. */
export function pointsBack(figure: Span, around: readonly Word[], pack: LanguagePack): boolean {
  return hasBeside(figure, around, lexiconsOf(pack).parts);
}

/** "Nine others", «منهم ستة»: counts what the figure before it counts. */
export function standsForBefore(figure: Span, around: readonly Word[], pack: LanguagePack): boolean {
  return hasBeside(figure, around, lexiconsOf(pack).anaphors);
}

function exact({ min, max }: Quantity): number | null {
  return min === max ? min : null;
}

function alike(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.unit === b.unit;
}

function besideOneAnother(a: Quantity, b: Quantity): boolean {
  return a.passage === b.passage && a.sentence.start === b.sentence.start;
}

/** Neighbours of one kind in a sentence whose sum the article states as well: parts of that whole. */
export function addendsAmong(quantities: readonly Quantity[]): ReadonlySet<Quantity> {
  const parts = new Set<Quantity>();
  quantities.forEach((first, at) => {
    const second = quantities[at + 1];
    if (!second || !besideOneAnother(first, second) || !alike(first, second)) return;
    const [x, y] = [exact(first), exact(second)];
    if (!x || !y) return;
    if (quantities.some((other) => alike(other, first) && exact(other) === x + y))
      parts.add(first).add(second);
  });
  return parts;
}

/** For each figure what it makes with each other of its sentence that is of its kind and unit, and not with its own parts. */
export function sumsAmong(
  quantities: readonly Quantity[],
  addends: ReadonlySet<Quantity>,
): ReadonlyMap<Quantity, ReadonlySet<number>> {
  const sums = new Map<Quantity, Set<number>>();
  quantities.forEach((one, at) => {
    for (const other of quantities.slice(at + 1)) {
      if (!besideOneAnother(one, other)) break;
      if (addends.has(one) !== addends.has(other)) continue;
      const [x, y] = [exact(one), exact(other)];
      if (!alike(one, other) || !x || !y) continue;
      for (const figure of [one, other]) sums.set(figure, (sums.get(figure) ?? new Set()).add(x + y));
    }
  });
  return sums;
}
