import { type Composed, composeAt } from "./compose";
import { type Context, type FoundNumber, found } from "./context";
import { isScale, type NumberItem } from "./items";
import { exactProduct } from "./progress";

/** Decimals that a number keeps exactly as a double. */
const LONGEST = 15;

/** Value 0–9 of a digit's word, -1 for anything else. */
function digitWord(item: NumberItem | undefined): number {
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

/** Items in which a group of decimals is sought: "ciento cuarenta y uno". */
const LONGEST_GROUP = 8;
const LARGEST_GROUP = 999;

/** Where the scale word stands that a whole decimal is multiplied by. */
function scaleIn(items: readonly NumberItem[]): number {
  const at = items.findIndex((item) => isScale(item) && (item.atom?.value ?? 0) > LARGEST_GROUP);
  return at < 0 ? items.length : at;
}

/** The next digits of a spoken decimal: a digit's word, or a number below a thousand. */
function groupAt({ items, lexicon }: Context, at: number): { digits: string; to: number } | null {
  if (lexicon.spokenZeros.has(items[at]?.text ?? "")) return { digits: "0", to: at + 1 };
  if (items[at]?.kind !== "atom") return null;
  const window = items.slice(at, at + LONGEST_GROUP);
  const group = composeAt(window.slice(0, scaleIn(window)), 0, lexicon);
  if (!group || group.ordinal || !Number.isInteger(group.value) || group.value > LARGEST_GROUP) return null;
  return { digits: String(group.value), to: at + group.to };
}

/** The decimals spoken from an item on: "zero | seven", "catorce | quince". */
function decimalsFrom(context: Context, from: number): { digits: string; to: number } {
  let spoken = { digits: "", to: from };
  for (let group = groupAt(context, from); group; group = groupAt(context, spoken.to))
    spoken = { digits: spoken.digits + group.digits, to: group.to };
  return spoken;
}

/** Adds what follows a spoken decimal mark: "three point five", «ثلاثة فاصلة خمسة». */
export function withPoint(context: Context, number: Composed): Composed {
  if (context.items[number.to]?.atom?.role !== "point" || number.ordinal) return number;
  if (!Number.isSafeInteger(number.value)) return number;
  const { digits, to } = decimalsFrom(context, number.to + 1);
  if (digits === "" || digits.length > LONGEST) return number;
  return scaledBy(context, { ...number, value: Number(`${number.value}.${digits}`), to });
}

/** "point zero seven", with two decimals at least: any single number may follow a point of another kind. */
export function fromPoint(context: Context, at: number): FoundNumber | null {
  const first = groupAt(context, at + 1);
  const { digits, to } = decimalsFrom(context, at + 1);
  if (!first || first.to === to || digits.length > LONGEST) return null;
  return found(scaledBy(context, found({ from: at, to, value: Number(`0.${digits}`) })));
}

/** «二〇二四»: at least three digit words in a row, where a language writes numbers so. */
export function positional(context: Context, at: number): Composed | null {
  if (!context.lexicon.syntax.zeroJoins) return null;
  const digits = digitWords(context, at, true);
  const to = at + digits.length;
  if (digits.length < 3 || digits.length > LONGEST || isScale(context.items[to])) return null;
  return found({ from: at, to, value: Number(digits) });
}
