import type { Composed } from "./compose";
import {
  type Context,
  countedMeasure,
  type FoundNumber,
  found,
  isMeasure,
  isNumber,
  type NumberStep,
  textAt,
} from "./context";
import { isHyphen, type NumberItem } from "./items";

/** "a mile and a quarter of an hour": the fraction is of another measure. */
function hasOwnMeasure(context: Context, at: number): boolean {
  const { impliedOne, of } = context.lexicon;
  const behindOf = of.has(textAt(context, at)) ? at + 1 : at;
  return impliedOne.has(textAt(context, behindOf)) && isMeasure(context, behindOf + 1);
}

/** "and a half", with the measure named again where the language does so. */
export function halfAfter(context: Context, at: number): { value: number; to: number } | null {
  const { items, lexicon } = context;
  if (items[at]?.atom?.role !== "joiner") return null;
  const fraction = lexicon.impliedOne.has(textAt(context, at + 1)) ? at + 2 : at + 1;
  const atom = items[fraction]?.atom;
  if (atom?.role !== "fraction" || hasOwnMeasure(context, fraction + 1)) return null;
  return { value: atom.value, to: isMeasure(context, fraction + 1) ? fraction + 2 : fraction + 1 };
}

/** A measure that is named again behind a fraction is the one before: «ساعات ونصف الساعة». */
function isOf(context: Context, at: number, measure: string): boolean {
  const text = textAt(context, at);
  const { article } = context.lexicon;
  const bare = article !== "" && text.startsWith(article) ? text.slice(article.length) : text;
  return bare === measure || !isMeasure(context, at);
}

/** "three hours and a half", «4 ساعات ونصف الساعة»: a fraction behind what a number counts is added to it. */
export function withHalfBehind(context: Context, number: Composed): Composed {
  const measure = number.value % 1 === 0 && !number.ordinal ? countedMeasure(context, number.to) : null;
  const half = measure === null ? null : halfAfter(context, number.to + 1);
  if (measure === null || !half) return number;
  const { to } = half;
  const rest = isMeasure(context, to - 1) ? to - 1 : to;
  if (!isOf(context, rest, measure) || context.lexicon.of.has(textAt(context, to))) return number;
  return { ...number, value: number.value + half.value, to };
}

/** «ساعة ونصف», "an hour and a half": the noun stands for one. */
export function measureAndHalf(context: Context, at: number): FoundNumber | null {
  const { impliedOne, measures } = context.lexicon;
  const noun = impliedOne.has(textAt(context, at)) ? at + 1 : at;
  if (!measures.has(textAt(context, noun))) return null;
  const half = halfAfter(context, noun + 1);
  return half && found({ from: noun, to: half.to, value: 1 + half.value });
}

/** "half a million", «نصف مليون», "half an hour"; a fraction of anything else is passed over. */
export function leadingFraction(context: Context, at: number): Exclude<NumberStep, null> {
  const { items, lexicon } = context;
  const value = items[at]?.atom?.value ?? 0;
  let unit = at + 1;
  if (isHyphen(textAt(context, unit))) unit++;
  if (lexicon.of.has(textAt(context, unit))) unit++;
  if (lexicon.impliedOne.has(textAt(context, unit))) unit++;
  const { role, value: scale = 1 } = items[unit]?.atom ?? {};
  if (role === "scale" || role === "group")
    return found({ from: at, to: unit + 1, value: value * scale, scale });
  const isPart = isMeasure(context, unit) || context.around().unitNouns.has(textAt(context, unit));
  return isPart ? found({ from: at, to: at + 1, value }) : { skipTo: at + 1 };
}

/** "a half dozen", "un demi-million": the article belongs to the fraction. */
export function articleAndFraction(context: Context, at: number): NumberStep {
  const { items, lexicon } = context;
  if (!lexicon.impliedOne.has(textAt(context, at)) || items[at + 1]?.atom?.role !== "fraction") return null;
  const fraction = leadingFraction(context, at + 1);
  return isNumber(fraction) ? { ...fraction, from: at } : fraction;
}

const isFractionWord = (item: NumberItem | undefined): boolean =>
  item?.atom?.role === "fraction" && /\p{L}/u.test(item.text);

/** "two thirds", «ثلاثة أرباع»: a small number before a fraction's name, and a scale word that it divides. */
export function withFractionWord(context: Context, number: Composed): Composed {
  if (number.value > 20 || number.ordinal || number.scale > 1) return number;
  const at = isHyphen(textAt(context, number.to)) ? number.to + 1 : number.to;
  const item = context.items[at];
  if (!isFractionWord(item)) return number;
  const rest = leadingFraction(context, at);
  if (isNumber(rest)) return { ...number, value: number.value * rest.value, to: rest.to, scale: rest.scale };
  const value = number.value * (item?.atom?.value ?? 1);
  return value < 1 ? { ...number, value, to: at + 1 } : number;
}
