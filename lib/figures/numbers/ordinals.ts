import type { Composition, NextWord } from "./progress";

const isTens = (value: number): boolean => value >= 20 && value <= 90 && value % 10 === 0;

function close(progress: Composition, at: number): true {
  progress.state.ordinal = true;
  progress.state.closed = true;
  return progress.moved(at);
}

/** An ordinal unit may be followed by a teen («الثاني عشر») or, joined, by its tens («الخامس والعشرون»). */
function beginOrdinal(progress: Composition, { value, at }: NextWord): true {
  const { items, state, lexicon } = progress;
  const isUnit = value >= 1 && value <= 9;
  const next = items[at + 1]?.atom;
  const tens = next?.role === "joiner" ? items[at + 2]?.atom : undefined;
  state.value = value;
  if (isUnit && next?.role === "teen") {
    state.value += next.value;
    return close(progress, at + 1);
  }
  if (isUnit && tens && lexicon.syntax.unitsFirst && isTens(tens.value)) {
    state.value += tens.value;
    return close(progress, at + 2);
  }
  return close(progress, at);
}

/** Takes an ordinal word: alone, or as the end of a number ("twenty-first", "einundzwanzigste", "two hundredth"). */
export function addOrdinal(progress: Composition, step: NextWord): boolean {
  const { state, items, lexicon } = progress;
  const { value, at, joined } = step;
  if (progress.empty) return beginOrdinal(progress, step);
  const isApart = !joined && !items[at]?.glued && !lexicon.syntax.plainOrdinals;
  const isTensOfUnit = joined && lexicon.syntax.unitsFirst === true && state.openUnit && isTens(value);
  if ((!isApart && value > 0 && value < state.gap) || isTensOfUnit) {
    state.value += value;
    return close(progress, at);
  }
  if (value !== 100 || state.value % 100 === 0 || state.value >= 1000 || progress.digitsLast) return false;
  state.value *= value;
  return close(progress, at);
}
