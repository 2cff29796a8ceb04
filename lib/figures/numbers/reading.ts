import { withCents } from "./cents";
import { composeAt } from "./compose";
import { type Context, type FoundNumber, found, isNumber, type NumberStep, textAt } from "./context";
import { digitNumber } from "./digit-numbers";
import { isHyphen, isScale, type NumberItem } from "./items";
import { spelled } from "./lexicon";
import {
  articleAndFraction,
  halfAfter,
  leadingFraction,
  measureAndHalf,
  withFractionWord,
  withHalfBehind,
} from "./portions";
import { fromPoint, positional, withPoint } from "./spoken";
import { withTenths } from "./tenths";

const SIGN = /^[-−–]$/u;
const OPENING = /^[([{“"«]$/u;

const spelledAt = ({ text, items }: Context, at: number): string => {
  const item = items[at];
  return item ? text.slice(item.start, item.end) : "";
};

/** «مليونا شخص»: the construct dual, where no case mark shows it to be one of them («مليوناً»). */
function isPair(context: Context, at: number): boolean {
  if (!context.lexicon.pairedScales.has(textAt(context, at))) return false;
  const isMarked = /\p{Mn}/u.test(spelledAt(context, at).normalize("NFC"));
  return !isMarked && context.items[at + 1]?.kind === "word";
}

/** "a" in "a million" belongs to the number. */
function withImpliedOne(context: Context, from: number): number {
  const role = context.items[from]?.atom?.role;
  const isCounted = role === "scale" || role === "group";
  return isCounted && context.lexicon.impliedOne.has(textAt(context, from - 1)) ? from - 1 : from;
}

/** The number that begins with this item, digits or a word. */
function plainNumber(context: Context, at: number): NumberStep {
  const { items, lexicon } = context;
  const item = items[at];
  if (!item) return null;
  const isDigits = item.kind === "digits";
  const composed = isDigits
    ? digitNumber(context, at, item)
    : (positional(context, at) ?? composeAt(items, at, lexicon));
  if (!composed) return isDigits ? { skipTo: at + 1 } : null;
  const decimal = withTenths(context, withPoint(context, composed));
  const number = withCents(context, withHalfBehind(context, withFractionWord(context, decimal)));
  const onlyRole = number.to === at + 1 ? item.atom?.role : undefined;
  if (onlyRole === "bound") return { skipTo: number.to };
  const article = onlyRole === "article" && !lexicon.stressedOnes.has(spelled(spelledAt(context, at)));
  const value = onlyRole === "scale" && isPair(context, at) ? 2 * number.value : number.value;
  return found({ ...number, value, from: withImpliedOne(context, at), article });
}

/** A dash is a minus right before digits, if nothing touches it and it opens no line of a list; with a space, only where the text is this number. */
function isMinusSign(context: Context, at: number): boolean {
  const { items } = context;
  const [sign, number, before] = [items[at], items[at + 1], items[at - 1]];
  if (!sign || number?.kind !== "digits" || !SIGN.test(sign.text)) return false;
  if (before && sign.glued && !OPENING.test(before.text)) return false;
  if (number.glued) return before?.kind !== "digits" && before?.text !== "\n";
  const reading = at === 0 ? plainNumber(context, at + 1) : null;
  return isNumber(reading) && reading.to === items.length;
}

/** A minus before a number: a word for it, or a sign. */
function negative(context: Context, at: number): NumberStep {
  const { items } = context;
  if (items[at]?.kind === "mark" && !isMinusSign(context, at)) return null;
  const number = plainNumber(context, at + 1);
  if (!isNumber(number) || number.dual || number.ordinal) return null;
  return { ...number, from: at, value: -number.value };
}

/** "several thousand", "tens of thousands", "multi-million": the scale words that follow state no number. */
function vagueAmount({ items, lexicon }: Context, at: number): NumberStep {
  const isAmount = (item: NumberItem | undefined): boolean =>
    isScale(item) || item?.atom?.role === "group" || item?.atom?.role === "teen";
  const isLink = (text = ""): boolean =>
    lexicon.of.has(text) || lexicon.impliedOne.has(text) || isHyphen(text);
  const isLinked = (position: number): boolean =>
    isLink(items[position]?.text) && isAmount(items[position + 1]);
  let to = isLinked(at + 1) ? at + 2 : at + 1;
  if (items[to]?.inside && isScale(items[to + 1])) to++;
  while (isAmount(items[to]) || isLinked(to)) to++;
  return { skipTo: to };
}

/** "one of them", "this one": no number. */
function pronoun(context: Context, at: number): NumberStep {
  const { pronouns, pronounAfter, pronounBefore } = context.lexicon;
  if (!pronouns.has(textAt(context, at))) return null;
  const isPronoun = pronounAfter.has(textAt(context, at - 1)) || pronounBefore.has(textAt(context, at + 1));
  return isPronoun ? { skipTo: at + 1 } : null;
}

/** What follows a joining clitic has more letters than this in any word that could be a noun. */
const SHORTEST_JOINED = 4;

/** A dual, unless its construct form has no noun behind it: «سيارتي في …» is "my car". */
function dual(context: Context, at: number): NumberStep {
  const { constructDuals, constructStops, joiningClitics } = context.lexicon;
  const next = context.items[at + 1];
  const before = context.items[at - 1];
  // «45 سنتاً»: the accusative of what is counted is written like the construct dual of another noun.
  const isCounted = before?.kind === "digits" || isScale(before) || before?.atom?.role === "cardinal";
  const isJoined = [...joiningClitics].some(
    (clitic) => next?.text.startsWith(clitic) && next.text.length > SHORTEST_JOINED,
  );
  const isBare = isCounted || next?.kind !== "word" || constructStops.has(next.text) || isJoined;
  if (isBare && constructDuals.has(textAt(context, at))) return { skipTo: at + 1 };
  const half = halfAfter(context, at + 1);
  return found({ from: at, to: half?.to ?? at + 1, value: 2 + (half?.value ?? 0), dual: true });
}

const CAPITAL_FIRST = /^\p{Lu}\p{Ll}/u;
const SMALL_LAST = /\p{Ll}{2}$/u;

/** "opened fire.Four people": the space between two sentences was lost. */
function opensSentence(context: Context, at: number): boolean {
  return CAPITAL_FIRST.test(spelledAt(context, at)) && SMALL_LAST.test(spelledAt(context, at - 2));
}

/** A letter's name among dotted ones («سی.آی.ای») that reads like a number word. */
function isInitial(context: Context, at: number): boolean {
  const { items } = context;
  const item = items[at];
  if (item?.kind !== "atom" || opensSentence(context, at)) return false;
  const isDot = (dot: NumberItem | undefined): boolean => dot?.text === "." && dot.glued;
  const before = item.glued && isDot(items[at - 1]) && items[at - 2]?.kind !== "digits" && at > 1;
  const after = items[at + 2];
  return before || (isDot(items[at + 1]) && after?.glued === true && after.kind !== "digits");
}

function atomReading(context: Context, at: number, item: NumberItem): NumberStep {
  switch (item.atom?.role) {
    case "idiom":
      return { skipTo: at + 1 };
    case "minus":
      return negative(context, at);
    case "fraction":
      return leadingFraction(context, at);
    case "dual":
      return dual(context, at);
    case "plural-scale":
      return vagueAmount(context, at);
    case "joiner":
      return measureAndHalf(context, at);
    case "point":
      return fromPoint(context, at) ?? measureAndHalf(context, at);
    default:
      return pronoun(context, at) ?? measureAndHalf(context, at) ?? plainNumber(context, at);
  }
}

function readingAt(context: Context, at: number): NumberStep {
  const item = context.items[at];
  // Most words of a text neither are nor begin anything of a number.
  if (!item || (item.kind === "word" && !context.lexicon.openers.has(item.text))) return null;
  if (isInitial(context, at)) return { skipTo: at + 1 };
  if (context.lexicon.vague.has(item.text) && !item.inside) return vagueAmount(context, at);
  if (item.kind === "mark") return negative(context, at);
  if (item.kind === "digits") return plainNumber(context, at);
  const portion = articleAndFraction(context, at);
  if (portion) return portion;
  return item.kind === "word" ? measureAndHalf(context, at) : atomReading(context, at, item);
}

/** Behind a number, an ordinal is a part or a unit: "two millionth", "venti secondi". */
const isDenominator = (item: NumberItem | undefined): boolean =>
  item?.atom?.role === "ordinal" && !item.glued;

/** Every number among the items, in order and without overlap. */
export function findNumbers(context: Context): FoundNumber[] {
  const { items } = context;
  const numbers: FoundNumber[] = [];
  let at = 0;
  while (at < items.length) {
    const reading = readingAt(context, at);
    if (isNumber(reading)) {
      numbers.push(reading);
      at = isDenominator(items[reading.to]) ? reading.to + 1 : reading.to;
    } else at = reading?.skipTo ?? at + 1;
  }
  return numbers;
}
