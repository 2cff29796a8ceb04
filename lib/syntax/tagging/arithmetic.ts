/**
 * Arithmetic coding of small whole numbers, each by how often it came before (adaptive: I. H. Witten, R. M. Neal and
 * J. G. Cleary, "Arithmetic coding for data compression", 1987), with the range coder without carry of D. Subbotin (1999).
 */

/** The range is widened byte by byte while it is narrower than these. */
const TOP = 2 ** 24;
const BOTTOM = 2 ** 16;
/** Added to how often a number came; each begins with one. */
const STEP = 2;

/** How often each number below some size came. */
class Counts {
  readonly #counts: Uint16Array;
  total: number;

  constructor(size: number) {
    this.#counts = new Uint16Array(size).fill(1);
    this.total = size;
  }

  of(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** How often those before it came. */
  below(number: number): number {
    let sum = 0;
    for (let at = 0; at < number; at++) sum += this.of(at);
    return sum;
  }

  note(number: number): void {
    this.#counts[number] = this.of(number) + STEP;
    this.total += STEP;
    if (this.total < BOTTOM) return;
    this.total = 0;
    for (let at = 0; at < this.#counts.length; at++) {
      this.#counts[at] = (this.of(at) >> 1) | 1;
      this.total += this.of(at);
    }
  }
}

/** What was said of numbers under one name is counted apart from what was said under another. */
class Contexts {
  readonly #known = new Map<number, Counts>();

  of(context: number, size: number): Counts {
    const known = this.#known.get(context) ?? new Counts(size);
    this.#known.set(context, known);
    return known;
  }
}

/** The part of all that is left to say, as 32-bit numbers without a sign. */
class Range {
  low = 0;
  #width = 2 ** 32 - 1;

  /** Of `total` parts the width of one. */
  part(total: number): number {
    return Math.floor(this.#width / total);
  }

  narrow(below: number, count: number, total: number): void {
    const part = this.part(total);
    this.low = (this.low + below * part) >>> 0;
    this.#width = part * count;
  }

  /** Moves on by each byte that is settled. */
  settle(move: () => void): void {
    for (;;) {
      if ((this.low ^ (this.low + this.#width)) >>> 0 >= TOP) {
        if (this.#width >= BOTTOM) return;
        this.#width = -this.low & (BOTTOM - 1);
      }
      move();
      this.low = (this.low << 8) >>> 0;
      this.#width *= 256;
    }
  }
}

export class ArithmeticWriter {
  readonly #range = new Range();
  readonly #contexts = new Contexts();
  readonly #bytes: number[] = [];

  #byte = () => void this.#bytes.push(this.#range.low >>> 24);

  /** Writes a number below `size`, which is the same wherever `context` is. */
  write(number: number, size: number, context: number): void {
    const counts = this.#contexts.of(context, size);
    if (counts.of(number) === 0) throw new RangeError(`${number} is no whole number from 0 to ${size - 1}`);
    this.#range.narrow(counts.below(number), counts.of(number), counts.total);
    this.#range.settle(this.#byte);
    counts.note(number);
  }

  /** All that was written, in base 64. */
  text(): string {
    for (let shift = 24; shift >= 0; shift -= 8) this.#bytes.push((this.#range.low >>> shift) & 0xff);
    return btoa(this.#bytes.map((byte) => String.fromCharCode(byte)).join(""));
  }
}

export class ArithmeticReader {
  readonly #range = new Range();
  readonly #contexts = new Contexts();
  readonly #bytes: string;
  #at = 0;
  #code = 0;

  constructor(text: string) {
    this.#bytes = atob(text);
    for (let at = 0; at < 4; at++) this.#byte();
  }

  #byte = () => {
    this.#code = ((this.#code << 8) | (this.#bytes.charCodeAt(this.#at++) || 0)) >>> 0;
  };

  /** Reads what was written under the same size and context. */
  read(size: number, context: number): number {
    const counts = this.#contexts.of(context, size);
    const value = Math.floor(((this.#code - this.#range.low) >>> 0) / this.#range.part(counts.total));
    let [number, below] = [0, 0];
    while (number < size - 1 && below + counts.of(number) <= value) below += counts.of(number++);
    this.#range.narrow(below, counts.of(number), counts.total);
    this.#range.settle(this.#byte);
    counts.note(number);
    return number;
  }
}
