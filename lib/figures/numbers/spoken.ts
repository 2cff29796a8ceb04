import { type Composed, composeAt } from "./compose";
import { type Context, found } from "./context";
import { type Item, isScale } from "./items";
import { exactProduct } from "./progress";

const LONGEST = 15;

/** Value 0–9 of a digit's word, -1 for anything else. */
function digitWord(item: Item | undefined): number {
  const isUnit = item?.atom?.role === "cardinal" || item?.atom?.role === "article";
  return isUnit && item.atom && item.atom.value <= 9 && item.atom.value % 1 === 0 ? item.atom.value : -1;
}

/** Digits' words in a row from an item on, as digits. */
function digitWords({ items }: Context, from: number, glued: boolean): string {
  let digits = "";
  for (let at = from; digitWord(items[at]) >= 0 && (at === from || !glued || items[at]?.glued); at++)
    digits += String(digitWord(items[at]));
  return digits;
}

/** A number times the scale word behind it. */
export function scaledBy({ items }: Context, number: Composed): Composed {
  const atom = items[number.to]?.atom;
  if (!atom || !isScale(items[number.to])) return number;
  return { ...number, value: exactProduct(number.value, atom.value), scale: atom.value, to: number.to + 1 };
}

/** "um ponto setenta e sete". */
function withComposedFraction(context: Context, number: Composed): Composed {
  const fraction = composeAt(context.items, number.to + 1, context.lexicon);
  if (!fraction || fraction.value >= 100 || fraction.value % 1 !== 0 || fraction.ordinal) return number;
  return scaledBy(context, {
    ...number,
    value: Number(`${number.value}.${fraction.value}`),
    to: fraction.to,
  });
}

/** Adds what follows a spoken decimal mark: "three point five", «ثلاثة فاصلة خمسة». */
export function withPoint(context: Context, number: Composed): Composed {
  if (context.items[number.to]?.atom?.role !== "point" || number.ordinal) return number;
  if (!Number.isSafeInteger(number.value)) return number;
  const digits = digitWords(context, number.to + 1, false);
  if (digits === "" || digits.length > LONGEST) return withComposedFraction(context, number);
  const value = Number(`${number.value}.${digits}`);
  return scaledBy(context, { ...number, value, to: number.to + 1 + digits.length });
}

/** «二〇二四»: at least three digit words in a row, where a language writes numbers so. */
export function positional(context: Context, at: number): Composed | null {
  if (!context.lexicon.syntax.zeroJoins) return null;
  const digits = digitWords(context, at, true);
  const to = at + digits.length;
  if (digits.length < 3 || digits.length > LONGEST || isScale(context.items[to])) return null;
  return found({ from: at, to, value: Number(digits) });
}
