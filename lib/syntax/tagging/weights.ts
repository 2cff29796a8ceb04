/** Reads and writes a tagger's weights, arithmetically coded: gzip cannot foretell a label by the one before it. */
import type { TaggerModel } from "../../languages/contract/tagging";
import { ArithmeticReader, ArithmeticWriter } from "./arithmetic";
import { SLOTS } from "./features";

/** A gap of `FAR` or more is written with this number for each `FAR` of it. */
const FAR = 91;
/** A weight's value is written from this number on: smaller ones are negative. */
const MIDDLE = 45;
/** More weights of one feature say no more of their values. */
const MOST_WEIGHTS = 3;

/** What a number is counted as: a weight's label by the one before it, its value by how many there are. */
enum Context {
  Gap,
  Count,
  Value,
  /** Behind a value's for each number of weights. */
  Target = 6,
}

const valuesOf = (count: number) => Context.Value + Math.min(count, MOST_WEIGHTS);
/** `before` is a label, or -1 before the first one. */
const targetsBehind = (before: number) => Context.Target + before + 1;

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
  const width = labels.length;
  const rows = new Uint16Array(SLOTS);
  const weights = new Int8Array((model.rows + 1) * width);
  const transitions = new Int8Array((width + 1) * width);
  const reader = new ArithmeticReader(model.bits);
  const value = (context: number) => reader.read(2 * MIDDLE + 1, context) - MIDDLE;
  for (let slot = 0, row = 1; row <= model.rows; row++) {
    for (let gap = FAR; gap === FAR; slot += gap) gap = reader.read(FAR + 1, Context.Gap);
    rows[slot] = row;
    const count = reader.read(width + 1, Context.Count);
    for (let at = 0, label = -1; at < count; at++) {
      label = reader.read(width, targetsBehind(label));
      weights[row * width + label] = value(valuesOf(count));
    }
  }
  for (let at = 0; at < transitions.length; at++) transitions[at] = value(Context.Value);
  return { labels, rows, weights, transitions };
}

/** A whole number that a value can be written as. */
export function writable(value: number): number {
  return Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(value)));
}

/** Packs weights that `writable` has made whole. */
export function pack(
  labels: readonly string[],
  joined: boolean,
  rows: ReadonlyMap<number, Row>,
  transitions: readonly number[],
): TaggerModel {
  const writer = new ArithmeticWriter();
  const write = (value: number, context: number) => writer.write(MIDDLE + value, 2 * MIDDLE + 1, context);
  let before = 0;
  for (const [slot, row] of [...rows].sort(([a], [b]) => a - b)) {
    for (let left = slot - before; left >= 0; left -= FAR)
      writer.write(Math.min(left, FAR), FAR + 1, Context.Gap);
    before = slot;
    writer.write(row.length, labels.length + 1, Context.Count);
    let last = -1;
    for (const [label, value] of row) {
      writer.write(label, labels.length, targetsBehind(last));
      write(value, valuesOf(row.length));
      last = label;
    }
  }
  for (const value of transitions) write(value, Context.Value);
  return { labels: labels.join(" "), joined, rows: rows.size, bits: writer.text() };
}
