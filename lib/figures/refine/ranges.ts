import type { Draft, Refiner } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";

/** Tokens that may stand between a range's first number and its joiner: a unit of its own, a currency sign. */
const WIDEST_GAP = 3;
const DASH = /^[-‐‑–—~]$/u;

/** The unit tokens after the first and before the second number are skipped: "between $3 billion and $4 billion". */
function joinerBetween(passage: ReadPassage, left: Draft, right: Draft): number | null {
  const first = unitEnd(passage, left.number.to);
  const last = markBefore(passage, "unit-before", right.number.from)?.from ?? right.number.from;
  if (last - first > WIDEST_GAP) return null;
  if (last === first + 1 && DASH.test(passage.tokens[first]?.text ?? "")) return first;
  return markAt(passage, "range-joiner", first)?.to === last ? first : null;
}

function unitEnd(passage: ReadPassage, at: number): number {
  return markAt(passage, "unit", at)?.to ?? at;
}

function opener(passage: ReadPassage, left: Draft): number | null {
  const sign = markBefore(passage, "unit-before", left.number.from)?.from ?? left.number.from;
  return markBefore(passage, "range-opener", sign)?.from ?? null;
}

function isDash(passage: ReadPassage, at: number): boolean {
  return DASH.test(passage.tokens[at]?.text ?? "");
}

/** Words of a scale that the first number leaves to the second: "between 4 and 5 million". */
function scaled(left: Draft, right: Draft): number | null {
  if (left.min === null || right.max === null) return null;
  if (left.min <= right.max && left.min * 1000 > right.max) return left.min;
  for (const scale of [1e3, 1e6, 1e9, 1e12])
    if (right.max % scale === 0 || right.max >= scale)
      if (left.min * scale <= right.max && left.min * scale * 1000 > right.max && left.min < 1000)
        return left.min * scale;
  return left.min <= right.max ? left.min : null;
}

/** A bare joiner makes a range only of numbers that rise and stand together ("10 to 15"); an opener of any that rise. */
function joined(passage: ReadPassage, left: Draft, right: Draft): Draft | null {
  if (left.min !== left.max || right.min !== right.max || left.sentence !== right.sentence) return null;
  if (left.ordinal || right.ordinal || right.form === "dual") return null;
  const at = joinerBetween(passage, left, right);
  if (at === null) return null;
  const open = opener(passage, left);
  const low = scaled(left, right);
  if (low === null || right.max === null || low >= right.max) return null;
  if (open === null && !isDash(passage, at) && !markAt(passage, "range-bare", at)) return null;
  const from = open ?? markBefore(passage, "unit-before", left.number.from)?.from ?? left.from;
  return {
    ...right,
    number: { from: left.number.from, to: right.number.to },
    from,
    start: from < left.from ? (passage.tokens[from]?.start ?? left.start) : left.start,
    min: low,
    hedge: "range",
  };
}

/** Two numbers that are the ends of one figure: "between 9 and 13", "4 to 6", "10–15". */
export const ranges: Refiner = {
  name: "ranges",
  refine: (passage, drafts) => {
    const refined: Draft[] = [];
    for (const draft of drafts) {
      const last = refined.at(-1);
      const range = last && joined(passage, last, draft);
      if (range) refined[refined.length - 1] = range;
      else refined.push(draft);
    }
    return refined;
  },
};
