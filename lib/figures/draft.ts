import type {
  Attribution,
  Hedge,
  Kind,
  Manner,
  NotComparable,
  NumberReading,
  PassageRole,
  Quantity,
} from "../model";
import type { TokenRange } from "../syntax";
import type { Sentence } from "../text/passage";
import { type ReadPassage, tokensOfNumber } from "./passage";

/** A quantity while it is being read; offsets are token indices. */
export interface Draft {
  readonly sentence: Sentence;
  /** The number's own tokens. */
  readonly number: { readonly from: number; readonly to: number };
  /** With hedge and unit. */
  readonly from: number;
  readonly to: number;
  /** Offsets at which the number begins and ends, which may lie inside a token («بثلاثة»). */
  readonly start: number;
  readonly end: number;
  readonly form: NumberReading["form"] | "zero";
  readonly ordinal: boolean;
  /** Written onto letters. */
  readonly inName: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  readonly kind: Kind | null;
  readonly unit: string | null;
  readonly what: string;
  /** The stretches that `what` was taken from, where it was chosen among all of its sentence. */
  readonly named?: readonly TokenRange[] | undefined;
  readonly name?: string | undefined;
  readonly labelOdds?: number;
  readonly nameOdds?: number;
  readonly manner?: Manner;
  readonly attribution: Attribution | null;
  readonly notComparable: NotComparable | null;
  readonly superseded: boolean;
  /** Which rules decided on it, in their order: "kind: own-noun". */
  readonly decisions: readonly string[];
}

/** A passage with the drafts of its figures. */
export interface DraftedPassage {
  readonly passage: ReadPassage;
  readonly role: PassageRole;
  readonly drafts: readonly Draft[];
}

/** One step of reading: given all drafts of a passage, in order, it returns them repaired. */
export interface Refiner {
  readonly name: string;
  readonly refine: (passage: ReadPassage, drafts: readonly Draft[]) => Draft[];
}

/** A refiner that looks at each comparable draft by itself. */
export function eachComparable(
  name: string,
  refine: (passage: ReadPassage, draft: Draft, index: number, all: readonly Draft[]) => Draft,
): Refiner {
  return {
    name,
    refine: (passage, drafts) =>
      drafts.map((draft, index) => (draft.notComparable ? draft : refine(passage, draft, index, drafts))),
  };
}

const NOWHERE: Sentence = { start: 0, end: 0, from: 0, to: 0 };

/** The sentence that holds a token. */
export function sentenceOf(passage: ReadPassage, token: number): Sentence {
  let [low, high] = [0, passage.sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.sentences[middle]?.to ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return passage.sentences[low] ?? NOWHERE;
}

/** A draft of a number as read. */
export function draftOf(passage: ReadPassage, reading: NumberReading): Draft {
  const { from, to } = tokensOfNumber(passage, reading);
  return {
    sentence: sentenceOf(passage, from),
    number: { from, to },
    from,
    to,
    start: reading.start,
    end: reading.end,
    form: reading.form,
    ordinal: reading.ordinal,
    inName: reading.inName === true,
    min: reading.min,
    max: reading.max,
    hedge: reading.min !== reading.max ? "range" : "exact",
    kind: null,
    unit: null,
    what: "",
    attribution: null,
    notComparable: null,
    superseded: false,
    decisions: [],
  };
}

/** Whether a number measures, in a unit or on a scale, and counts nothing. */
export function isMeasured({ unit, kind }: Pick<Draft, "unit" | "kind">): boolean {
  return unit !== null || kind === "magnitude";
}

/** A draft with the rule noted that decided on it. */
export function decided(draft: Draft, decision: string): Draft {
  return { ...draft, decisions: [...draft.decisions, decision] };
}

/** Widens a draft to the right. */
export function widenedTo(passage: ReadPassage, draft: Draft, to: number): Draft {
  const last = passage.tokens[to - 1];
  return to > draft.to && last ? { ...draft, to, end: last.end } : draft;
}

/** Widens a draft to the left by a phrase; a clitic joined to the phrase stays outside. */
export function widenedBy(
  draft: Draft,
  { from, start }: { readonly from: number; readonly start: number },
): Draft {
  return from < draft.from ? { ...draft, from, start } : draft;
}

/** The quantity that a finished draft stands for. */
export function quantityOf(passage: ReadPassage, draft: Draft): Quantity {
  return {
    passage: passage.index,
    start: draft.start,
    end: draft.end,
    text: passage.text.slice(draft.start, draft.end),
    sentence: { start: draft.sentence.start, end: draft.sentence.end },
    min: draft.min,
    max: draft.max,
    hedge: draft.hedge,
    kind: draft.kind ?? "other",
    unit: draft.unit,
    what: draft.what,
    ...(draft.name === undefined ? {} : { name: draft.name }),
    ...(draft.labelOdds === undefined ? {} : { labelOdds: draft.labelOdds }),
    ...(draft.nameOdds === undefined ? {} : { nameOdds: draft.nameOdds }),
    ...(draft.manner === undefined ? {} : { manner: draft.manner }),
    attribution: draft.attribution,
    notComparable: draft.notComparable,
    superseded: draft.superseded,
  };
}
