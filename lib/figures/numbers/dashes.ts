import type { Context, FoundNumber } from "./context";
import type { NumberItem } from "./items";
import { isClitic } from "./words";

const DASH = /^[-‐‑–—−~～]$/u;
const CURRENCY = /^\p{Sc}$/u;
/** Beyond this ratio two numbers at a dash are rather a file's or a call's number than a range. */
const WIDEST = 20;
const GROUPED = /[.,\u066b\u066c\s]/u;

export const isDash = (item: NumberItem | undefined): boolean => DASH.test(item?.text ?? "");

/** "313-2600": three or more digits and four or more, unrounded and ungrouped. */
function isPhone(a: NumberItem, b: NumberItem): boolean {
  if (a.text.length < 3 || b.text.length <= a.text.length) return false;
  return !GROUPED.test(a.text + b.text) && !(a.value % 10 === 0 && b.value % 10 === 0);
}

/** A third number at another dash: a date, a phone number, a chain of scores. */
function isChain({ items }: Context, a: FoundNumber, b: FoundNumber): boolean {
  const before = isDash(items[a.from - 1]) && items[a.from - 2]?.kind === "digits";
  return before || (isDash(items[b.to]) && items[b.to + 1]?.kind === "digits");
}

/** Letters or a dash right before the digits make the pair a name's part: "A350-900". */
function isOnWord({ items, lexicon }: Context, from: number): boolean {
  const before = items[from - 1];
  if (!items[from]?.glued || !before) return false;
  return isDash(before) || (before.kind === "word" && !isClitic(before.text, lexicon));
}

/** Whether two numbers in digits at a dash are a range, and not a date, a score, a name or a phone number. */
export function isDashRange(context: Context, a: FoundNumber, b: FoundNumber): boolean {
  const { items } = context;
  const [left, right] = [items[a.from], items[b.from]];
  if (left?.kind !== "digits" || right?.kind !== "digits") return false;
  if (items[a.to - 1]?.kind === "word" && !CURRENCY.test(items[a.from - 1]?.text ?? "")) return false;
  if (a.value === 0 || right.text.startsWith("0") || left.text.startsWith("0")) return false;
  let dash = a.to;
  while (dash < b.from && !isDash(items[dash])) dash++;
  const isEven = items[dash]?.glued === items[dash + 1]?.glued || CURRENCY.test(items[dash + 1]?.text ?? "");
  if (!isEven || isPhone(left, right) || isOnWord(context, a.from) || isChain(context, a, b)) return false;
  return b.value < 1000 || b.value <= WIDEST * a.value || b.scale > 1;
}
