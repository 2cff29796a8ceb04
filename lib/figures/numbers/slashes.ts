/** Numbers with a slash: fractions, or decimals where a language writes them so. */
import type { Composed } from "./compose";
import { type Context, found, textAt } from "./context";
import { isHyphen, isScale } from "./items";
import { scaledBy } from "./spoken";

/** Denominators that are written in digits. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);
/** Parts of the finest fraction that is written with a slash. */
const MOST_PARTS = 1000;

/** The two numbers at a slash, which may be a date's as well. */
interface Pair {
  readonly above: number;
  readonly below: number;
  /** As written, with the zeros at its start. */
  readonly digits: string;
  readonly to: number;
}

function pairAt({ items }: Context, at: number): Pair | null {
  const [first, mark, second, more] = items.slice(at, at + 4);
  if (first?.kind !== "digits" || mark?.text !== "/" || second?.kind !== "digits") return null;
  if (!mark.glued || !second.glued || more?.text === "/" || items[at - 1]?.text === "/") return null;
  if (first.decimal || second.decimal || Number.isNaN(first.value + second.value)) return null;
  return { above: first.value, below: second.value, digits: second.text, to: at + 3 };
}

function isProper({ above, below }: Pair): boolean {
  return above > 0 && above < below && DENOMINATORS.has(below);
}

/** "1/4 inch", "1/2-mile": before a measure it is no date. */
function isMeasured(context: Context, to: number): boolean {
  const behind = isHyphen(textAt(context, to)) ? to + 1 : to;
  return isScale(context.items[behind]) || context.around().measures.has(textAt(context, behind));
}

/** "2 1/2 hours", "2-1/2 inches". */
function mixed(context: Context, at: number): Composed | null {
  const { items } = context;
  const whole = items[at];
  const next = isHyphen(textAt(context, at + 1)) ? at + 2 : at + 1;
  const pair =
    whole && !whole.decimal && (next > at + 1 || !items[next]?.glued) ? pairAt(context, next) : null;
  if (!whole || !pair || !isProper(pair)) return null;
  const value = whole.value + pair.above / pair.below;
  return scaledBy(context, found({ from: at, to: pair.to, value }));
}

/** The number with a slash that starts at an item, or null if there is none or it could be a date. */
export function slashed(context: Context, at: number): Composed | null {
  const pair = pairAt(context, at);
  if (!pair) return mixed(context, at);
  const { slash } = context.lexicon.words;
  if (slash === "decimal") {
    const value = Number(`${pair.above}.${pair.digits}`);
    return isMeasured(context, pair.to) ? scaledBy(context, found({ from: at, to: pair.to, value })) : null;
  }
  const isFraction =
    (slash === "fraction" && pair.above < pair.below && pair.below <= MOST_PARTS) ||
    (isProper(pair) && isMeasured(context, pair.to));
  return isFraction
    ? scaledBy(context, found({ from: at, to: pair.to, value: pair.above / pair.below }))
    : null;
}
