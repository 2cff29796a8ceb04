import { type Composed, composeAt } from "./compose";
import { type Context, textAt } from "./context";
import { isHyphen } from "./items";
import { findFrom, numberIn } from "./named-parts";

/** Words between a number and the noun of its money: "four United States dollars". */
const MOST_WORDS = 2;
const CENTS = 100;

/** Behind the noun of money that a number counts; null where it counts none. */
function behindMoney(context: Context, at: number): number | null {
  const { money } = context.around();
  for (let noun = at; noun <= at + MOST_WORDS && context.items[noun]?.kind === "word"; noun++)
    if (money.has(textAt(context, noun))) return noun + 1;
  return null;
}

/** Where the number of the cents may begin: behind a joiner, and a word for whose money it is. */
function centsFrom(context: Context, at: number): { from: number; joiner: string } {
  const isJoiner = (position: number): boolean =>
    context.items[position]?.atom?.role === "joiner" ||
    context.lexicon.withCents.has(textAt(context, position));
  const joiner = [at, at + 1].find(isJoiner);
  return joiner === undefined
    ? { from: at, joiner: "" }
    : { from: joiner + 1, joiner: textAt(context, joiner) };
}

/** Cents by their name. */
function namedCents(context: Context, from: number): { value: number; to: number } | null {
  const { cents } = context.around();
  const at = findFrom(context, from, (text) => cents.has(text));
  const value = at === null ? null : numberIn(context, from, at);
  return at === null || value === null ? null : { value, to: at + 1 };
}

/** "setenta y cinco dólares con sesenta y tres", "two dollars twenty": cents that need no name, as all is said. */
function spokenCents(context: Context, from: number, joiner: string): { value: number; to: number } | null {
  const { items, lexicon } = context;
  if (items[from]?.kind !== "atom" || !(joiner === "" || lexicon.withCents.has(joiner))) return null;
  const cents = composeAt(items, from, lexicon);
  const next = cents ? items[cents.to] : undefined;
  return cents && !cents.ordinal && (next === undefined || next.text === ".") ? cents : null;
}

/** "twelve dollars and five cents", "4 euros 75 cents": one sum. */
export function withCents(context: Context, number: Composed): Composed {
  const { items } = context;
  const start = isHyphen(textAt(context, number.to)) ? number.to + 1 : number.to;
  const isWhole = Number.isSafeInteger(number.value) && !number.ordinal;
  const next = isWhole && items[start]?.kind === "word" ? behindMoney(context, start) : null;
  if (next === null) return number;
  const { from, joiner } = centsFrom(context, next);
  const isSpoken = items[number.from]?.kind === "atom";
  const cents = namedCents(context, from) ?? (isSpoken ? spokenCents(context, from, joiner) : null);
  if (!cents || !Number.isInteger(cents.value) || cents.value >= CENTS) return number;
  return { ...number, value: Number((number.value + cents.value / CENTS).toFixed(2)), to: cents.to };
}
