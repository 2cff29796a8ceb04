/** Numbers of parts that a word behind them names: tenths, cents. */
import { composeAt } from "./compose";
import { type Context, textAt } from "./context";

/** Items that such a number may take. */
const LONGEST = 12;

/** The number of items `from` to `to` (exclusive), if they are one and no more. */
export function numberIn({ items, lexicon }: Context, from: number, to: number): number | null {
  const number = composeAt(items.slice(from, to), 0, lexicon);
  return number?.to === to - from && !number.ordinal && Number.isInteger(number.value) ? number.value : null;
}

/** The next item from one on that holds a word of some kind, with no mark in between. */
export function findFrom(context: Context, from: number, holds: (text: string) => boolean): number | null {
  const { items } = context;
  for (let at = from; at < Math.min(items.length, from + LONGEST); at++) {
    if (holds(textAt(context, at))) return at;
    if (items[at]?.kind === "mark") return null;
  }
  return null;
}
