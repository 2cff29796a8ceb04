/** Decimals spoken as wholes and parts: "две целых пять десятых", «ستة وثمانية من عشرة». */
import { type Composed, composeAt } from "./compose";
import { type Context, found, textAt } from "./context";
import { findFrom, numberIn } from "./named-parts";
import { magnitude } from "./progress";
import { scaledBy } from "./spoken";

/** Parts of the finest fraction that is written in words: "ten-thousandth". */
const LARGEST_PART = 10_000;

function behindJoiner({ items, lexicon }: Context, at: number): number {
  return items[at]?.atom?.role === "joiner" || lexicon.and.has(items[at]?.text ?? "") ? at + 1 : at;
}

/** "две целых | и пять десятых", and the scale word behind. */
function withNamedParts(context: Context, number: Composed): Composed {
  const { wholes, parts } = context.lexicon;
  if (!wholes.has(textAt(context, number.to))) return number;
  const from = behindJoiner(context, number.to + 1);
  const at = findFrom(context, from, (text) => parts.has(text));
  const above = at === null ? null : numberIn(context, from, at);
  const below = at === null ? undefined : parts.get(textAt(context, at));
  if (at === null || above === null || !below || above >= below) return number;
  const value = Number((number.value + above / below).toPrecision(15));
  return scaledBy(context, found({ from: number.from, to: at + 1, value }));
}

/** The power of ten behind «من», and where it ends. */
function powerBehind(context: Context, of: number): { below: number; to: number } | null {
  const power = composeAt(context.items, of + 1, context.lexicon);
  const isPower =
    power && power.value > 1 && power.value <= LARGEST_PART && magnitude(power.value) === power.value;
  return isPower && context.items[of + 1]?.kind === "atom" ? { below: power.value, to: power.to } : null;
}

/** «ستة | وثمانية من عشرة»; of «ستة آلاف وتسعون | من مئة» what is less than a whole. */
function withPowerBehind(context: Context, number: Composed): Composed {
  const { items, lexicon } = context;
  if (lexicon.partsOf.size === 0 || items[number.from]?.kind !== "atom" || number.ordinal) return number;
  const from = behindJoiner(context, number.to);
  const of = findFrom(context, from, (text) => lexicon.partsOf.has(text));
  const power = of === null ? null : powerBehind(context, of);
  if (of === null || !power) return number;
  const { below, to } = power;
  const above = of === number.to ? number.value % below : numberIn(context, from, of);
  const whole = of === number.to ? number.value - (number.value % below) : number.value;
  if (above === null || above === 0 || above >= below || whole < 1 || (of > number.to && from === number.to))
    return number;
  return { ...number, to, value: Number((whole + above / below).toPrecision(15)) };
}

/** A number with the tenths, hundredths … that are named behind it. */
export function withTenths(context: Context, number: Composed): Composed {
  if (!Number.isSafeInteger(number.value) || number.ordinal) return number;
  return withPowerBehind(context, withNamedParts(context, number));
}
