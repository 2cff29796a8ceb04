/** Numbers that sum up to the one before them count parts of its group: "four people died, three men and one woman". */
import type { Draft } from "../draft";
import { decided } from "../draft";
import type { ReadPassage } from "../passage";

const OPENS = /^[,—–:(-]$/u;
/** Parts that one whole is told in. */
const MOST_PARTS = 4;

function isExact({ min, max, unit, form, notComparable }: Draft): boolean {
  return min !== null && min === max && unit === null && form !== "zero" && notComparable === null;
}

/** Where a mark stands between two figures behind which parts may be named. */
function isOpened({ tokens }: ReadPassage, whole: Draft, first: Draft): boolean {
  for (let at = whole.number.to; at < first.from; at++) if (OPENS.test(tokens[at]?.text ?? "")) return true;
  return false;
}

/** How many of the figures behind a whole, two at least, sum up to it; 0 where none do. */
function partsOf(passage: ReadPassage, drafts: readonly Draft[], at: number): number {
  const whole = drafts[at];
  const first = drafts[at + 1];
  if (!whole || !first || !isExact(whole) || !isOpened(passage, whole, first)) return 0;
  let sum = 0;
  for (let next = at + 1; next <= at + MOST_PARTS; next++) {
    const part = drafts[next];
    if (!part || !isExact(part) || part.sentence !== whole.sentence) return 0;
    sum += part.min ?? 0;
    if (sum === whole.min) return next > at + 1 ? next - at : 0;
  }
  return 0;
}

/** Gives the parts of those who were killed or wounded what happened to the whole, where nothing else is told of them. */
export function withParts(passage: ReadPassage, drafts: readonly Draft[]): Draft[] {
  const read = [...drafts];
  for (const [at, whole] of drafts.entries()) {
    if (whole.kind !== "killed" && whole.kind !== "wounded") continue;
    const last = at + partsOf(passage, drafts, at);
    for (let next = at + 1; next <= last; next++) {
      const part = read[next];
      if (part?.kind === "people") read[next] = decided({ ...part, kind: whole.kind }, "kind: part-of-sum");
    }
  }
  return read;
}
