import type { EventKind } from "../../languages/contract/quantities";
import { type Draft, type Refiner, sentenceOf } from "../draft";
import { markAt, marksAt, type ReadPassage, type Sentence } from "../passage";

/** How far a negation reaches for the word of the event it denies. */
const REACH = 14;
const CLOSES = /^[.;:!?؛؟()]$/u;

interface Denied {
  readonly kind: EventKind;
  readonly from: number;
  readonly to: number;
}

function isNegator(passage: ReadPassage, at: number): boolean {
  return markAt(passage, "negator", at) !== null && markAt(passage, "except", at) === null;
}

function isZeroWord(passage: ReadPassage, at: number): boolean {
  return isNegator(passage, at) || markAt(passage, "nobody", at) !== null;
}

/** The events denied within a negation's clause; empty where a number or an exception shows that none is. */
function denied(
  passage: ReadPassage,
  at: number,
  sentence: Sentence,
  numbers: ReadonlySet<number>,
): Denied[] {
  const found: Denied[] = [];
  let hasAny = passage.pack.quantities.zero.any === "" || markAt(passage, "nobody", at) !== null;
  const end = Math.min(sentence.to, at + REACH);
  for (let to = at + 1; to < end; to++) {
    const text = passage.tokens[to]?.text ?? "";
    if (CLOSES.test(text) || markAt(passage, "break", to) || markAt(passage, "save", to)) break;
    if (numbers.has(to)) break;
    if (markAt(passage, "any", to)) hasAny = true;
    const mark = marksAt(passage, "kind", to).find(({ sense }) => sense.kind !== "other");
    if (mark && !found.some(({ kind }) => kind === mark.sense.kind)) {
      found.push({ kind: mark.sense.kind, from: at, to: mark.to });
      if (mark.sense.role === "counted") hasAny = true;
    }
  }
  return hasAny ? found : [];
}

function zeroDraft(passage: ReadPassage, { kind, from, to }: Denied): Draft {
  return {
    sentence: sentenceOf(passage, from),
    number: { from, to },
    from,
    to,
    start: passage.tokens[from]?.start ?? 0,
    end: passage.tokens[to - 1]?.end ?? 0,
    form: "zero",
    ordinal: false,
    min: 0,
    max: 0,
    hedge: "zero",
    kind,
    unit: null,
    what: "",
    attribution: null,
    notComparable: null,
    superseded: false,
  };
}

function byStart(a: Draft, b: Draft): number {
  return a.start - b.start || a.end - b.end;
}

/** Stated zeros: "no deaths", "nobody was hurt", «لم يُصب أحد». Rhetoric ("nobody doubts") denies no event and gives none. */
export const zeros: Refiner = {
  name: "zeros",
  refine: (passage, drafts) => {
    const numbers = new Set(drafts.map((draft) => draft.number.from));
    const found: Draft[] = [];
    let covered = 0;
    for (let at = 0; at < passage.tokens.length; at++) {
      if (at < covered || !isZeroWord(passage, at)) continue;
      for (const zero of denied(passage, at, sentenceOf(passage, at), numbers)) {
        const draft = zeroDraft(passage, zero);
        const last = found.at(-1);
        found.push(last && last.start === draft.start ? after(passage, last, draft) : draft);
        covered = Math.max(covered, zero.to);
      }
    }
    return found.length === 0 ? [...drafts] : [...drafts, ...found].sort(byStart);
  },
};

/** A second event denied by one negation begins behind the first: "neither killed | nor wounded". */
function after(passage: ReadPassage, first: Draft, second: Draft): Draft {
  const start = passage.tokens[first.to]?.start ?? second.start;
  return { ...second, from: first.to, number: { from: first.to, to: second.to }, start };
}
