/** Reads and writes what signs are worth by the hashes of their names. */
import type { PackedSigns } from "../../languages/contract/signs";
import { type GapCode, readGap, writeGap } from "../../text/gaps";
import { NumberReader, NumberWriter } from "../../text/numeral-system";

/** Bits of a hash: few enough to be written shortly, and a thousand times as many as there are signs, so that few others share one. */
const BITS = 22;
/** A gap to the hash before is written as steps of so many and what is left of it, of which all are as likely. */
const STEP = 128;
/** So many steps or more are written with this number for each so many. */
const FAR = 63;
/** The largest weight. */
const LARGEST = 60;

enum Context {
  Steps,
  Left,
  Value,
}

const SIZES = [FAR + 1, STEP, 2 * LARGEST + 1];

/** The hash of a sign's name (FNV-1a with a last mixing), or of one that is put together of two parts. */
export function slotOf(front: string, back = ""): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < front.length; at++) hash = Math.imul(hash ^ front.charCodeAt(at), 0x01000193);
  for (let at = 0; at < back.length; at++) hash = Math.imul(hash ^ back.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (2 ** BITS - 1);
}

const GAPS: GapCode = { step: STEP, far: FAR, steps: Context.Steps, left: Context.Left };

/** What the signs of each slot are worth, in tenths. */
export function unpackSigns(packed: PackedSigns): ReadonlyMap<number, number> {
  const reader = new NumberReader(packed, SIZES);
  const worth = new Map<number, number>();
  let slot = 0;
  for (let sign = 0; sign < packed.signs; sign++) {
    slot += readGap(reader, GAPS);
    worth.set(slot, reader.read(Context.Value) - LARGEST);
  }
  return worth;
}

/** Packs weights in tenths; what rounds to nothing is left out, and of two signs of one slot the weightier stays. */
export function packSigns(weights: Iterable<readonly [sign: string, tenths: number]>): PackedSigns {
  const bySlot = new Map<number, number>();
  for (const [sign, tenths] of weights) {
    const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(tenths)));
    const slot = slotOf(sign);
    if (Math.abs(value) > Math.abs(bySlot.get(slot) ?? 0)) bySlot.set(slot, value);
  }
  const writer = new NumberWriter(SIZES);
  let before = 0;
  for (const [slot, value] of [...bySlot].sort(([a], [b]) => a - b)) {
    writeGap(writer, slot - before, GAPS);
    writer.write(value + LARGEST, Context.Value);
    before = slot;
  }
  return { signs: bySlot.size, ...writer.coded() };
}
