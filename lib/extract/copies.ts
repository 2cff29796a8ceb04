import type { TextBlock } from "./content";
import { lengthOf } from "./prose";

/** A run of blocks that stands twice is a second copy where it is so much of all; lists repeat shorter ones. */
const MOST_OF_ALL = 0.35;

/** Blocks from one place on that are as those from an earlier place on, up to the later place. */
function runLength(blocks: readonly TextBlock[], earlier: number, later: number): number {
  let length = 0;
  while (
    earlier + length < later &&
    later + length < blocks.length &&
    blocks[earlier + length]?.text === blocks[later + length]?.text
  )
    length++;
  return length;
}

/** Places of the blocks of a text's second copy: pages hold one for narrow screens and one for wide ones. */
export function copiesAmong(blocks: readonly TextBlock[]): readonly number[] {
  const firstPlaces = new Map<string, number>();
  const copies: number[] = [];
  const whole = lengthOf(blocks);
  for (let at = 0; at < blocks.length; at++) {
    const text = blocks[at]?.text ?? "";
    const earlier = firstPlaces.get(text);
    if (earlier === undefined) {
      firstPlaces.set(text, at);
      continue;
    }
    const length = runLength(blocks, earlier, at);
    const run = blocks.slice(at, at + length);
    const isVaried = new Set(run.map((block) => block.text)).size > 1;
    if (isVaried && lengthOf(run) >= whole * MOST_OF_ALL) copies.push(...run.map((_, index) => at + index));
    at += length - 1;
  }
  return copies;
}
