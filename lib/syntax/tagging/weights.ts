/** Reads and writes a tagger's weights as strings of printable characters. */
import type { TaggerModel } from "../../languages/contract/tagging";
import { SLOTS } from "./features";

/** First printable character; a gap of `FAR` or more is written with this character for each `FAR` of it. */
const FIRST = 35;
const FAR = 91;
/** A weight's value is written from this character on: smaller ones are negative. */
const MIDDLE = 80;

export interface TaggerWeights {
  readonly labels: readonly string[];
  /** For each slot the number of its row, 0 where it has none. */
  readonly rows: Uint16Array;
  /** Row after row, one weight a label. */
  readonly weights: Int8Array;
  readonly transitions: Int8Array;
}

/** The weights of one feature: which label, and how much. */
export type Row = readonly (readonly [label: number, value: number])[];

/** Unpacks a model. */
export function unpack(model: TaggerModel): TaggerWeights {
  const labels = model.labels.split(" ");
  const rows = new Uint16Array(SLOTS);
  const weights = new Int8Array((model.counts.length + 1) * labels.length);
  let [slot, row, weight] = [0, 0, 0];
  for (let at = 0; at < model.gaps.length; at++) {
    const gap = model.gaps.charCodeAt(at) - FIRST;
    slot += gap;
    if (gap === FAR) continue;
    rows[slot] = ++row;
    const end = weight + model.counts.charCodeAt(row - 1) - FIRST;
    for (; weight < end; weight++)
      weights[row * labels.length + model.targets.charCodeAt(weight) - FIRST] =
        model.values.charCodeAt(weight) - MIDDLE;
  }
  return {
    labels,
    rows,
    weights,
    transitions: Int8Array.from(model.transitions, (char) => char.charCodeAt(0) - MIDDLE),
  };
}

function gapText(gap: number): string {
  return (
    String.fromCharCode(FIRST + FAR).repeat(Math.floor(gap / FAR)) + String.fromCharCode(FIRST + (gap % FAR))
  );
}

const LARGEST = 126 - MIDDLE;

/** A whole number that a value can be written as. */
export function writable(value: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value)));
}

function values(numbers: readonly number[]): string {
  return String.fromCharCode(...numbers.map((value) => MIDDLE + value));
}

/** Packs weights that `writable` has made whole. */
export function pack(
  labels: readonly string[],
  joined: boolean,
  rows: ReadonlyMap<number, Row>,
  transitions: readonly number[],
): TaggerModel {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const gaps = sorted.map(([slot], at) => gapText(slot - (sorted[at - 1]?.[0] ?? 0)));
  const text = (number: number) => String.fromCharCode(FIRST + number);
  return {
    labels: labels.join(" "),
    joined,
    gaps: gaps.join(""),
    counts: sorted.map(([, row]) => text(row.length)).join(""),
    targets: sorted.flatMap(([, row]) => row.map(([label]) => text(label))).join(""),
    values: sorted.map(([, row]) => values(row.map(([, value]) => value))).join(""),
    transitions: values(transitions),
  };
}
