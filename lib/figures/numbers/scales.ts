import { type Composition, exactProduct, type NextWord } from "./progress";

const YEAR = /^[12]\d{3}$/;
const RECENT_YEAR = /^(?:19|20)\d{2}$/;

function tookScale({ state }: Composition, scale: number): void {
  state.scales = [...state.scales.filter((used) => used > scale), scale];
  state.lastScale = scale;
  state.openUnit = false;
}

/** A scale word that stands for one of it: at a number's start, or in it where the language says so («مليون وألف»). */
function addBareScale(progress: Composition, { value, at }: NextWord): boolean {
  const { state, empty, lexicon } = progress;
  if (!empty) {
    if (!lexicon.syntax.bareScales || value >= state.gap) return false;
    progress.save();
  }
  state.value += value;
  state.gap = value;
  tookScale(progress, value);
  progress.digitsLast = false;
  return progress.moved(at);
}

/** Whether what stands below the next larger scale can be so many of this one. */
function canMultiply({ state, lexicon }: Composition, low: number, scale: number, above: number): boolean {
  const inner = state.scales.filter((used) => used < above);
  if (inner.some((used) => used >= scale) || low * scale >= above) return false;
  if (scale === 100 && inner.length > 0) return false;
  const isLarge = inner.some((used) => used >= 1000);
  return !isLarge || lexicon.syntax.longScale === true || low % 1000 === 0;
}

/** "in 2015 thousands fled": nobody counts thousands by the thousand, but millions («1500 millones»). */
function isYearBefore({ digitsLast, items, from, lexicon }: Composition, { value, at }: NextWord): boolean {
  const digits = items[from]?.text ?? "";
  if (!digitsLast || !YEAR.test(digits) || !lexicon.vague.has(items[at]?.text ?? "")) return false;
  return value <= 1000 || (RECENT_YEAR.test(digits) && lexicon.yearLeads.has(items[from - 1]?.text ?? ""));
}

/**
 * Multiplies what stands before a scale word, down from the next larger scale.
 *
 * @param alone whether the word is a number by itself ("thousand", not "thousands")
 */
export function addScale(progress: Composition, step: NextWord, alone: boolean): boolean {
  const { state } = progress;
  const { value: scale, at, joined } = step;
  if (progress.empty) return alone && addBareScale(progress, step);
  if (!alone && isYearBefore(progress, step)) return false;
  const above = Math.min(...state.scales.filter((used) => used > scale), Number.POSITIVE_INFINITY);
  const low = above === Number.POSITIVE_INFINITY ? state.value : state.value % above;
  if (low === 0 || (joined && scale < state.gap)) return alone && addBareScale(progress, step);
  if (joined) return false;
  if (!canMultiply(progress, low, scale, above)) return progress.retreat();
  state.value = state.value - low + exactProduct(low, scale);
  state.gap = low % 1 === 0 ? scale : 0;
  tookScale(progress, scale);
  progress.digitsLast = false;
  return progress.moved(at);
}

/** "two dozen": multiplies the units and tens before it, and ends the number. */
export function addGroup(progress: Composition, { value: size, at, joined }: NextWord): boolean {
  const { state, empty } = progress;
  if (joined && !progress.hyphenBefore(at)) return false;
  const low = state.value % 100 || state.value;
  state.value += empty ? size : low * (size - 1);
  state.closed = true;
  state.lastScale = size;
  return progress.moved(at);
}
