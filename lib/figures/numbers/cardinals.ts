import { addNumerator } from "./fractions";
import type { NumberItem } from "./items";
import { type Composition, magnitude, type NextWord } from "./progress";

/** What may be added to a value: less than its last digit's order, by the language's habits. */
function gapOf(value: number, { lexicon }: Composition): number {
  const { vigesimal, openTen } = lexicon.syntax;
  if (value === 0) return 0;
  if (vigesimal && (value % 100 === 60 || value % 100 === 80)) return 20;
  if (value % 100 === 10 && !openTen) return 1;
  return magnitude(value);
}

/** @param scale of a word that has its scale in it («ألفان»), 1 for any other */
function added(progress: Composition, at: number, scale = 1): true {
  progress.state.lastScale = scale;
  if (scale > 1) progress.state.scales.push(scale);
  progress.digitsLast = false;
  return progress.moved(at);
}

/** True for "fünf und" before "zwanzig". */
const takesTens = ({ state, lexicon }: Composition, { value, joined }: NextWord): boolean =>
  joined &&
  lexicon.syntax.unitsFirst === true &&
  state.openUnit &&
  value >= 20 &&
  value <= 90 &&
  value % 10 === 0;

function closeTens(progress: Composition, { value, at }: NextWord): true {
  progress.state.value += value;
  progress.state.gap = 1;
  progress.state.openUnit = false;
  return added(progress, at);
}

function fits(progress: Composition, { value, at, joined }: NextWord): boolean {
  const { state, lexicon, items } = progress;
  if (value === 0 || value >= state.gap) return false;
  const isCompound = items[at]?.inside === true || items[at]?.glued === true;
  return (
    !joined || isCompound || state.gap > 20 || lexicon.syntax.joinsTens === true || progress.hyphenBefore(at)
  );
}

/** Adds a number word's value. False where it belongs to another number. */
export function addCardinal(progress: Composition, step: NextWord): boolean {
  const { state } = progress;
  const { value, at } = step;
  if (!progress.empty) {
    if (takesTens(progress, step)) return closeTens(progress, step);
    if (step.joined && addNumerator(progress, step)) return true;
    if (!fits(progress, step)) return false;
    progress.save();
  }
  state.value += value;
  state.gap = Math.min(state.gap, gapOf(value, progress));
  state.openUnit = value >= 1 && value <= 9;
  return added(progress, at, value >= 1000 ? magnitude(value) : 1);
}

/** Adds ten to the unit before («خمسة عشر»), or reads a ten. */
export function addTeen(progress: Composition, step: NextWord): boolean {
  const isTail = !progress.empty && !step.joined && progress.state.openUnit;
  return isTail ? closeTens(progress, step) : addCardinal(progress, step);
}

/** Digits follow a scale word: "3 hundred and 21", «مليون و240 ألف»; behind a large scale only with their own. */
function canAddDigits(
  { state, items, lexicon }: Composition,
  { value, decimal, glued }: NumberItem,
  at: number,
): boolean {
  const { lastScale, gap, to } = state;
  if (decimal || lastScale < 100 || value >= gap || value === 0) return false;
  const next = items[at + 1]?.atom?.role;
  const isJoined = at > to || (lastScale === 1000 && lexicon.syntax.plainDigits === true);
  return (lastScale <= 1000 && isJoined) || glued || next === "scale" || next === "plural-scale";
}

/** Adds a number in digits. False where it belongs to another number. */
export function addDigits(progress: Composition, item: NumberItem, at: number): boolean {
  const { state, empty } = progress;
  if (Number.isNaN(item.value)) return false;
  if (!empty) {
    if (!canAddDigits(progress, item, at)) return false;
    progress.save();
    state.lastScale = 1;
  }
  state.value += item.value;
  state.gap = empty ? Number.NEGATIVE_INFINITY : 1;
  state.openUnit = false;
  progress.digitsLast = true;
  return progress.moved(at);
}
