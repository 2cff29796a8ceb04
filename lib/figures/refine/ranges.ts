import { type Draft, type Refiner, widenedBy } from "../draft";
import { type Mark, markAt, markBefore, type ReadPassage } from "../passage";
import { movesBefore } from "./history";

/** A number with the unit words and signs around it. */
interface Measured {
  readonly from: number;
  readonly to: number;
  readonly before: string | null;
  readonly after: string | null;
}

function measured(passage: ReadPassage, { number }: Draft): Measured {
  const before = markBefore(passage, "unit-before", number.from);
  const after = markAt(passage, "unit", number.to);
  return {
    from: before?.from ?? number.from,
    to: after?.to ?? number.to,
    before: before?.sense.unit ?? null,
    after: after?.sense.unit ?? null,
  };
}

/** "$3 to 9%" measures two things; "5 to 6 inches" and "$5 to $6" one. */
function sameMeasure(left: Measured, right: Measured): boolean {
  return left.before === right.before && (left.after === null || left.after === right.after);
}

const SCALES = [1e12, 1e9, 1e6, 1e3];

/** The scale word of "from 4 to 5 million" holds for both. */
function lowEnd(left: Draft, right: Draft): number {
  const [low, high] = [left.min ?? 0, right.max ?? 0];
  const scale = SCALES.find((candidate) => high >= candidate && right.form !== "digits") ?? 1;
  return left.form !== "mixed" && low < high / scale ? low * scale : low;
}

/** Where the words that open a range begin; null where there are none, or where they tell of a change. */
function opening(passage: ReadPassage, draft: Draft, from: number): Mark<"range-opener"> | null {
  const mark = markBefore(passage, "range-opener", from);
  if (!mark || mark.from < draft.sentence.from) return null;
  const isChange =
    markBefore(passage, "from", from) !== null && movesBefore(passage, mark.from, draft.sentence.from);
  return isChange ? null : mark;
}

/** "44 kg to 50 kg": a range that needs no opener, since both its ends are measured; a change would have a verb of one. */
function measuredOpening(
  passage: ReadPassage,
  { sentence, start }: Draft,
  [first, second]: readonly [Measured, Measured],
): { from: number; start: number } | null {
  const isMeasured = (first.after ?? first.before) !== null && first.after === second.after;
  if (!isMeasured || !reaches(passage, first.to, second.from)) return null;
  if (movesBefore(passage, first.from, sentence.from)) return null;
  return { from: first.from, start: passage.tokens[first.from]?.start ?? start };
}

/** Below zero the higher number is the lower end: "from -18 to -34 degrees". */
function inOrder(a: number, b: number): readonly [number, number] {
  return a < 0 && b < a ? [b, a] : [a, b];
}

/** Two readings that an opener makes one: "from 12 to 17". */
function joined(passage: ReadPassage, left: Draft, right: Draft): Draft | null {
  if (left.min !== left.max || right.min !== right.max || left.sentence !== right.sentence) return null;
  if (left.ordinal || right.ordinal || right.form === "dual") return null;
  const [first, second] = [measured(passage, left), measured(passage, right)];
  if (!sameMeasure(first, second) || markAt(passage, "range-joiner", first.to)?.to !== second.from)
    return null;
  const from = opening(passage, left, first.from) ?? measuredOpening(passage, left, [first, second]);
  const [low, high] = inOrder(lowEnd(left, right), right.max ?? 0);
  if (from === null || low >= high) return null;
  const number = { from: left.number.from, to: right.number.to };
  const whole = { ...right, from: left.from, start: left.start };
  return { ...widenedBy(whole, from), number, min: low, max: high, hedge: "range" };
}

const CAPITAL = /^\p{Lu}/u;
/** Beyond this ratio two numbers joined by "or" are two cases ("10 or 50 lashes"), not a guess at one. */
const WIDEST_GUESS = 2;

/** "5,000 or 6,000", «شهرين أو ثلاثة», «يومين إلى ثلاثة»: two near numbers of one measure. */
function guessed(passage: ReadPassage, left: Draft, right: Draft): Draft | null {
  if (left.notComparable || right.notComparable || left.sentence !== right.sentence) return null;
  if (left.min !== left.max || right.min !== right.max || left.ordinal || right.ordinal) return null;
  const [first, second] = [measuredOrDual(passage, left), measured(passage, right)];
  if (!first || right.form === "dual" || !(sameMeasure(first, second) || goesOn(left, second))) return null;
  const isJoined = markAt(passage, "alternative", first.to)?.to === second.from;
  if (!isJoined && !(left.form === "dual" && reaches(passage, first.to, second.from))) return null;
  if (endsName(passage, left)) return null;
  const low = lowEnd(left, right);
  const high = right.max ?? 0;
  if (low <= 0 || low >= high || high > WIDEST_GUESS * low) return null;
  const number = { from: left.number.from, to: right.number.to };
  return {
    ...right,
    from: first.from,
    start: startAt(passage, left, first),
    number,
    min: low,
    hedge: "range",
  };
}

/** «يومين إلى ثلاثة»; "and" only adds. */
function reaches(passage: ReadPassage, at: number, next: number): boolean {
  const joiner = markAt(passage, "range-joiner", at);
  return joiner?.to === next && !markAt(passage, "join", at) && markAt(passage, "stop", at) !== null;
}

/** "an Opteron 3200 or 4200". */
function endsName(passage: ReadPassage, { number, form, sentence }: Draft): boolean {
  const before = passage.tokens[number.from - 1]?.text ?? "";
  return form === "digits" && number.from > sentence.from + 1 && CAPITAL.test(before);
}

/** A dual that is counted on with a bare number is a measure's: «يومين أو ثلاثة». */
function measuredOrDual(passage: ReadPassage, draft: Draft): Measured | null {
  if (draft.form !== "dual") return measured(passage, draft);
  const unit = markAt(passage, "unit", draft.number.from);
  return unit && { ...draft.number, before: null, after: unit.sense.unit };
}

function goesOn({ form }: Draft, { before, after }: Measured): boolean {
  return form === "dual" && before === null && after === null;
}

function startAt(passage: ReadPassage, { number, start }: Draft, { from }: Measured): number {
  return from < number.from ? (passage.tokens[from]?.start ?? start) : start;
}

/** A range read as one number, with the words that open it: "between 9 and 13". */
function opened(passage: ReadPassage, draft: Draft): Draft {
  if (draft.hedge !== "range") return draft;
  const sign = measured(passage, draft).from;
  const from = opening(passage, draft, sign);
  return from === null ? draft : widenedBy(draft, from);
}

/** Two numbers that are the ends of one figure. */
export const ranges: Refiner = {
  name: "ranges",
  refine: (passage, drafts) => {
    const refined: Draft[] = [];
    for (const draft of drafts) {
      const last = refined.at(-1);
      const range = last && (joined(passage, last, draft) ?? guessed(passage, last, draft));
      if (range) refined[refined.length - 1] = range;
      else refined.push(opened(passage, draft));
    }
    return refined;
  },
};
