/** Gaps between numbers in ascending order, as they are written in a numeral system: steps of one size and what is left. */
import type { NumberReader, NumberWriter } from "./numeral-system";

export interface GapCode {
  /** How large a step is. */
  readonly step: number;
  /** So many steps or more are written with this number for each so many. */
  readonly far: number;
  /** The contexts in which steps and what is left of them are counted. */
  readonly steps: number;
  readonly left: number;
}

export function readGap(reader: NumberReader, { step, far, steps: context, left }: GapCode): number {
  let [gap, steps] = [0, far];
  while (steps === far) {
    steps = reader.read(context);
    gap += steps * step;
  }
  return gap + reader.read(left);
}

export function writeGap(
  writer: NumberWriter,
  gap: number,
  { step, far, steps: context, left }: GapCode,
): void {
  for (let steps = Math.floor(gap / step); steps >= 0; steps -= far)
    writer.write(Math.min(steps, far), context);
  writer.write(gap % step, left);
}
