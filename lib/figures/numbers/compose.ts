import { addCardinal, addDigits, addTeen } from "./cardinals";
import { addFraction } from "./fractions";
import { isHyphen, isScale, type NumberItem } from "./items";
import type { NumberLexicon } from "./lexicon";
import { addOrdinal } from "./ordinals";
import { Composition, type NextWord } from "./progress";
import { addGroup, addScale } from "./scales";

/** A number composed of items `from` to `to` (exclusive). */
export interface Composed {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The scale word that ends it: 1e6 in "2.5 million", 1 where none does. */
  readonly scale: number;
  readonly ordinal: boolean;
}

/** First item behind a conjunction and what may stand there: "and a half", "-and-a-half". */
function behindConjunction({ items, lexicon }: Composition, at: number): number {
  const behind = (position: number): number => (isHyphen(items[position]?.text) ? position + 1 : position);
  const next = behind(at);
  const article = lexicon.impliedOne.has(items[next]?.text ?? "") ? behind(next + 1) : next;
  return items[article]?.atom?.role === "fraction" ? article : next;
}

/** Number of items at `at` that join numbers: an "and" with what belongs to it, a hyphen. */
function joinersAt(progress: Composition, at: number): number {
  const { items, lexicon } = progress;
  const item = items[at];
  if (lexicon.syntax.zeroJoins && item?.atom?.role === "cardinal" && item.atom.value === 0) return 1;
  const conjunction = isHyphen(item?.text) ? at + 1 : at;
  if (items[conjunction]?.atom?.role === "joiner") return behindConjunction(progress, conjunction + 1) - at;
  const next = items[at + 1];
  const isHyphenated = progress.digitsLast ? isScale(next) : next?.kind === "atom";
  return isHyphen(item?.text) && isHyphenated ? 1 : 0;
}

/** Takes one item into the number; false where the number ends before it. */
function take(progress: Composition, item: NumberItem, at: number, joined: boolean): boolean {
  if (item.kind === "digits") return addDigits(progress, item, at);
  if (!item.atom) return false;
  const { role, value } = item.atom;
  const step: NextWord = { value, at, joined };
  switch (role) {
    case "cardinal":
    case "article":
    case "bound":
      return addCardinal(progress, step);
    case "ordinal":
      return addOrdinal(progress, step);
    case "teen":
      return addTeen(progress, step);
    case "scale":
    case "plural-scale":
      return addScale(progress, { ...step, joined: joined && !progress.hyphenOnly(at) }, role === "scale");
    case "group":
      return addGroup(progress, step);
    case "fraction":
      return addFraction(progress, step);
    default:
      return false;
  }
}

/** The longest number that starts at item `from`, or null where none does. */
export function composeAt(
  items: readonly NumberItem[],
  from: number,
  lexicon: NumberLexicon,
): Composed | null {
  const progress = new Composition(items, lexicon, from);
  while (!progress.state.closed) {
    const at = progress.state.to;
    const joiners = progress.empty ? 0 : joinersAt(progress, at);
    const item = items[at + joiners];
    if (!item || !take(progress, item, at + joiners, joiners > 0)) break;
  }
  if (progress.empty) return null;
  const { value, to, lastScale, ordinal } = progress.state;
  return { from, to, value, scale: lastScale, ordinal };
}
