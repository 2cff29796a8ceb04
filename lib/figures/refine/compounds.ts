import type { Draft, Refiner } from "../draft";
import { markAt, type ReadPassage } from "../passage";

/** Measures that are told in two units: the smaller one, and how many of it make one of the larger. */
const PARTS: Readonly<Record<string, readonly [smaller: string, count: number]>> = {
  year: ["month", 12],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
  foot: ["inch", 12],
  meter: ["centimeter", 100],
};
const COMMA = /^[,،]$/u;

function isPlain({ min, max, notComparable, ordinal }: Draft): boolean {
  return min !== null && min === max && Number.isInteger(min) && notComparable === null && !ordinal;
}

/** Whether a figure is what another has left over of its unit: "two hours | 15 minutes". */
function isRest(whole: Draft, rest: Draft): boolean {
  const [smaller, count] = PARTS[whole.unit ?? ""] ?? [];
  if (smaller === undefined || rest.unit !== smaller || whole.sentence !== rest.sentence) return false;
  return isPlain(whole) && isPlain(rest) && (rest.max ?? 0) < (count ?? 0);
}

/** "2hr 4min", "two hours and 15 minutes"; a clitic that joins stands outside the number. */
function isJoined(passage: ReadPassage, whole: Draft, rest: Draft): boolean {
  if (rest.from === whole.to)
    return whole.form === "digits" || rest.start > (passage.tokens[rest.from]?.start ?? 0);
  return markAt(passage, "join", whole.to)?.to === rest.from;
}

function isListed(passage: ReadPassage, whole: Draft, rest: Draft): boolean {
  return rest.from === whole.to + 1 && COMMA.test(passage.tokens[whole.to]?.text ?? "");
}

function together(whole: Draft, rest: Draft): Draft {
  const [unit, count] = PARTS[whole.unit ?? ""] ?? [whole.unit, 1];
  const value = (whole.min ?? 0) * count + (rest.min ?? 0);
  const number = { from: whole.number.from, to: rest.number.to };
  return { ...whole, number, to: rest.to, end: rest.end, min: value, max: value, unit };
}

/** "two hours, | six minutes and 31 seconds": a comma joins only where the last part is joined by a word. */
function compound(passage: ReadPassage, whole: Draft, [rest, ...more]: readonly Draft[]): readonly Draft[] {
  if (!rest || !isRest(whole, rest)) return [];
  if (isJoined(passage, whole, rest)) return [rest, ...compound(passage, rest, more)];
  const after = isListed(passage, whole, rest) ? compound(passage, rest, more) : [];
  return after.length > 0 ? [rest, ...after] : [];
}

/** One measure told in several units: "two hours and 15 minutes" are 135 minutes. */
export const compounds: Refiner = {
  name: "compounds",
  refine: (passage, drafts) => {
    const refined: Draft[] = [];
    for (let at = 0; at < drafts.length; at++) {
      const whole = drafts[at];
      if (!whole) continue;
      const parts = compound(passage, whole, drafts.slice(at + 1, at + 1 + Object.keys(PARTS).length));
      refined.push(parts.reduce(together, whole));
      at += parts.length;
    }
    return refined;
  },
};
