import type { NumberItem } from "./items";
import type { Composition, NextWord } from "./progress";

/** "½" rather than a word for it. */
const isSign = (item: NumberItem | undefined): boolean => item !== undefined && !/\p{L}/u.test(item.text);

/** «ونصف المليون» names its scale again, "un miliardo e mezzo milione" a smaller one. */
function nameScaleAgain(progress: Composition, at: number, scale: number, fraction: number): void {
  const { state, items } = progress;
  const atom = items[at]?.atom;
  state.closed = true;
  if (atom?.role !== "scale" || atom.value > scale) return;
  state.value -= fraction * (scale - atom.value);
  progress.moved(at);
}

/** Adds a fraction of the scale word before; without one a scale word may still follow ("two and a half million"). */
function addPart(progress: Composition, at: number, fraction: number): true {
  const { state } = progress;
  const unit = state.lastScale;
  state.value += fraction * unit;
  state.gap = 0;
  state.openUnit = false;
  progress.moved(at);
  if (unit > 1) nameScaleAgain(progress, at + 1, unit, fraction);
  return true;
}

/** "and a half", "½" behind a number. "two-thirds", with a hyphen alone, is none. */
export function addFraction(progress: Composition, { value, at, joined }: NextWord): boolean {
  const { state, items, lexicon } = progress;
  if (progress.empty || state.value % 1 !== 0) return false;
  if (joined ? progress.hyphenOnly(at) : !isSign(items[at]) && !lexicon.syntax.plainFractions) return false;
  return addPart(progress, at, value);
}

/** "and three quarters", «وثلاثة أرباع المليون», at the numerator. */
export function addNumerator(progress: Composition, { value, at }: NextWord): boolean {
  const fraction = progress.items[at + 1]?.atom;
  if (value > 9 || fraction?.role !== "fraction") return false;
  return addPart(progress, at + 1, value * fraction.value);
}
