/** Reads and writes a tagger's weights, coded by their odds: gzip cannot foretell a label by the one before it. */
import type { TaggerModel } from "../../languages/contract/tagging";
import { type GapCode, readGap, writeGap } from "../../text/gaps";
import { NumberReader, NumberWriter } from "../../text/numeral-system";
import { SLOTS } from "./features";

/** A gap is written as steps of so many slots and what is left of it. */
const STEP = 16;
/** So many steps or more are written with this number for each so many. */
const FAR = 12;
/** The largest weight. Small ones of either sign are written as small numbers, which are found faster. */
const LARGEST = 45;
/** More weights of one feature say no more of their values. */
const MOST_WEIGHTS = 3;

/** What a number is counted as: a weight's label by the one before it, its value by how many there are. */
enum Context {
  Steps,
  Left,
  Count,
  Value,
  /** Behind a value's for each number of weights. */
  Target = 7,
}

/** How many numbers each context has. */
function sizesOf(labels: number): number[] {
  const values = new Array<number>(MOST_WEIGHTS + 1).fill(2 * LARGEST + 1);
  return [FAR + 1, STEP, labels + 1, ...values, ...new Array<number>(labels + 1).fill(labels)];
}

const valuesOf = (count: number) => Context.Value + Math.min(count, MOST_WEIGHTS);
/** `before` is a label, or -1 before the first one. */
const targetsBehind = (before: number) => Context.Target + before + 1;

function readValue(reader: NumberReader, context: number): number {
  const written = reader.read(context);
  return written % 2 === 1 ? (written + 1) / 2 : -written / 2;
}

function writeValue(writer: NumberWriter, value: number, context: number): void {
  writer.write(value > 0 ? 2 * value - 1 : -2 * value, context);
}

const GAPS: GapCode = { step: STEP, far: FAR, steps: Context.Steps, left: Context.Left };

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
  const reader = new NumberReader(model, sizesOf(width));
  for (let slot = 0, row = 1; row <= model.rows; row++) {
    slot += readGap(reader, GAPS);
    rows[slot] = row;
    const count = reader.read(Context.Count);
    for (let at = 0, label = -1; at < count; at++) {
      label = reader.read(targetsBehind(label));
      weights[row * width + label] = readValue(reader, valuesOf(count));
    }
  }
  for (let at = 0; at < transitions.length; at++) transitions[at] = readValue(reader, Context.Value);
  return { labels, rows, weights, transitions };
}

/** A whole number that a value can be written as. */
export function writable(value: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value)));
}

/** Packs weights that `writable` has made whole. */
export function pack(
  labels: readonly string[],
  joined: boolean,
  rows: ReadonlyMap<number, Row>,
  transitions: readonly number[],
): TaggerModel {
  const writer = new NumberWriter(sizesOf(labels.length));
  let before = 0;
  for (const [slot, row] of [...rows].sort(([a], [b]) => a - b)) {
    writeGap(writer, slot - before, GAPS);
    before = slot;
    writer.write(row.length, Context.Count);
    let last = -1;
    for (const [label, value] of row) {
      writer.write(label, targetsBehind(last));
      writeValue(writer, value, valuesOf(row.length));
      last = label;
    }
  }
  for (const value of transitions) writeValue(writer, value, Context.Value);
  return { labels: labels.join(" "), joined, rows: rows.size, ...writer.coded() };
}
