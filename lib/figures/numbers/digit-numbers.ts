import { type Composed, composeAt } from "./compose";
import { type Context, found } from "./context";
import { isHyphen, type NumberItem } from "./items";
import { exactProduct } from "./progress";
import { slashed } from "./slashes";

const SINGLE_CAPITAL = /^\p{Lu}$/u;
const CURRENCY = /\p{Sc}/u;

/** "4K", "3M", "5G", "5500M" name things, unless money is spoken of or nothing else is said. */
function isModel({ items }: Context, at: number, { value, decimal }: NumberItem, letter: string): boolean {
  if (!SINGLE_CAPITAL.test(letter) || decimal || (value >= 10 && value < 1000)) return false;
  if (CURRENCY.test(items[at - 1]?.text ?? "")) return false;
  return items.length > at + 2 || at > 1;
}

/** "£3m", "3m people" against "3m high". */
function countsThings({ items, lexicon }: Context, at: number): boolean {
  if (CURRENCY.test(items[at - 1]?.text ?? "")) return true;
  const after = items[at + 2];
  return after?.kind === "word" && lexicon.countedThings.has(after.text);
}

function gluedScale(context: Context, at: number, item: NumberItem, letter: string): number {
  const { gluedSuffixes, doubtfulSuffixes, unitOrScale } = context.lexicon;
  const scale = gluedSuffixes.get(letter);
  if (scale !== undefined) return scale;
  const doubtful = doubtfulSuffixes.get(letter);
  if (doubtful !== undefined) return item.decimal || countsThings(context, at) ? doubtful : 0;
  const ambiguous = unitOrScale.get(letter) ?? 0;
  return ambiguous > 0 && countsThings(context, at) ? ambiguous : 0;
}

/** "3 M-1 tanks": the letter is a model's. */
function isModelJoint({ items }: Context, at: number): boolean {
  const next = items[at + 1];
  return isHyphen(items[at]?.text) && next?.kind === "digits" && next.glued;
}

/** Scale of a letter after digits ("10k", "$3bn"), 0 where there is none. */
function suffixScale(context: Context, at: number, item: NumberItem): number {
  const suffix = context.items[at + 1];
  const after = context.items[at + 2];
  if (!suffix || suffix.kind === "digits" || suffix.kind === "mark") return 0;
  if (after?.glued && (after.kind !== "mark" || isModelJoint(context, at + 2))) return 0;
  const letter = context.text.slice(suffix.start, suffix.end);
  if (suffix.glued && isModel(context, at, item, letter)) return 0;
  return (
    context.lexicon.spacedSuffixes.get(letter) ?? (suffix.glued ? gluedScale(context, at, item, letter) : 0)
  );
}

/** Where digits with their ordinal suffix end: "7th", "7:e"; null where they have none. */
function ordinalEnd({ items, lexicon }: Context, at: number): number | null {
  const [next, behind] = [items[at + 1], items[at + 2]];
  const hasColon = next?.text === ":" && next.glued;
  const suffix = hasColon ? behind : next;
  if (suffix?.kind !== "word" || !suffix.glued) return null;
  return lexicon.ordinalSuffixes.has(`${hasColon ? ":" : ""}${suffix.text}`) ? at + (hasColon ? 3 : 2) : null;
}

/** «第12条». */
function hasOrdinalPrefix({ items, lexicon }: Context, at: number): boolean {
  const before = items[at - 1];
  return items[at]?.glued === true && lexicon.ordinalPrefixes.some((prefix) => before?.text.endsWith(prefix));
}

/** The number that starts with digits, with its suffix or scale words; null where the digits are too many. */
export function digitNumber(context: Context, at: number, item: NumberItem): Composed | null {
  if (Number.isNaN(item.value)) return null;
  const scale = suffixScale(context, at, item);
  if (scale > 0) return found({ from: at, to: at + 2, value: exactProduct(item.value, scale), scale });
  const end = ordinalEnd(context, at);
  if (end !== null) return found({ from: at, to: end, value: item.value, ordinal: true });
  const number = slashed(context, at) ?? composeAt(context.items, at, context.lexicon);
  return number && hasOrdinalPrefix(context, at) ? { ...number, ordinal: true } : number;
}
