/**
 * Small whole numbers in an asymmetric numeral system (J. Duda, "Asymmetric numeral systems", 2013; with ranges of
 * shares as in F. Giesen's rANS): each takes as many bits as its odds in its context demand.
 */

export interface CodedNumbers {
  /** A digit for each number of each context: how often it comes there, roughly. */
  readonly odds: string;
  /** The numbers, in digits of base 64. */
  readonly digits: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const DIGIT_BITS = 6;
/** The shares of a context's numbers come to 2 to this power. */
const SHARE_BITS = 12;
const SHARES = 2 ** SHARE_BITS;
/** A state has at least so much and less than 64 times it, which engines keep without making an object of it. */
const LEAST = 2 ** 24;
const STATE_DIGITS = 5;

function valuesOf(text: string): Uint8Array {
  const byCode = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) byCode[DIGITS.charCodeAt(value)] = value;
  const values = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) values[at] = byCode[text.charCodeAt(at)] ?? 0;
  return values;
}

/** What a digit of the odds stands for: about a fifth more with each; none for 0. */
function oddsOf(digit: number): number {
  return digit === 0 ? 0 : ((4 + (digit & 3)) << (digit >> 2)) >> 2;
}

function digitOf(count: number, most: number): number {
  if (count === 0) return 0;
  const wanted = Math.max(1, (count * SHARES) / most);
  let digit = 1;
  while (oddsOf(digit + 1) <= wanted) digit++;
  return digit;
}

/** The shares of a context's numbers by the digits of their odds. */
function sharesOf(odds: Uint8Array): Uint16Array {
  let [all, most] = [0, 0];
  for (let at = 0; at < odds.length; at++) {
    all += oddsOf(odds[at] ?? 0);
    if ((odds[at] ?? 0) > (odds[most] ?? 0)) most = at;
  }
  const shares = new Uint16Array(odds.length);
  let left = SHARES;
  for (let at = 0; at < odds.length; at++) {
    const own = oddsOf(odds[at] ?? 0);
    shares[at] = own === 0 ? 0 : Math.max(1, Math.floor((own * SHARES) / all));
    left -= shares[at] ?? 0;
  }
  shares[most] = (shares[most] ?? 0) + left;
  return shares;
}

/** The shares of all contexts one after another, and for each how much those before it in its context have. */
class Table {
  readonly shares: Uint16Array;
  readonly starts: Uint16Array;
  readonly offsets: readonly number[];

  constructor(odds: string, sizes: readonly number[]) {
    const values = valuesOf(odds);
    this.shares = new Uint16Array(values.length);
    this.starts = new Uint16Array(values.length);
    let from = 0;
    this.offsets = sizes.map((size) => {
      const offset = from;
      this.shares.set(sharesOf(values.subarray(offset, offset + size)), offset);
      for (let at = offset + 1; at < offset + size; at++)
        this.starts[at] = (this.starts[at - 1] ?? 0) + (this.shares[at - 1] ?? 0);
      from += size;
      return offset;
    });
  }
}

/** Reads numbers in the order in which they were written; `sizes` says how many each context has. */
export class NumberReader {
  readonly #table: Table;
  /** For each context and each part of its shares the number. */
  readonly #numbers: Uint8Array;
  readonly #digits: Uint8Array;
  #at = STATE_DIGITS;
  #state = 0;

  constructor({ odds, digits }: CodedNumbers, sizes: readonly number[]) {
    const table = new Table(odds, sizes);
    this.#table = table;
    this.#numbers = new Uint8Array(sizes.length * SHARES);
    for (const [context, size] of sizes.entries())
      for (let number = 0; number < size; number++) {
        const at = (table.offsets[context] ?? 0) + number;
        const from = context * SHARES + (table.starts[at] ?? 0);
        this.#numbers.fill(number, from, from + (table.shares[at] ?? 0));
      }
    this.#digits = valuesOf(digits);
    for (let at = 0; at < STATE_DIGITS; at++) this.#state = this.#state * 64 + (this.#digits[at] ?? 0);
  }

  read(context: number): number {
    const { offsets, shares, starts } = this.#table;
    const part = this.#state & (SHARES - 1);
    const number = this.#numbers[context * SHARES + part] ?? 0;
    const at = (offsets[context] ?? 0) + number;
    let state = (shares[at] ?? 0) * (this.#state >>> SHARE_BITS) + part - (starts[at] ?? 0);
    while (state < LEAST && this.#at < this.#digits.length)
      state = (state << DIGIT_BITS) | (this.#digits[this.#at++] ?? 0);
    this.#state = state;
    return number;
  }
}

/** Gathers numbers and writes them at once: a numeral system of this sort is read from its end. */
export class NumberWriter {
  readonly #sizes: readonly number[];
  readonly #written: (readonly [number: number, context: number])[] = [];

  /** @param sizes of each context, which numbers below it are written there */
  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
  }

  write(number: number, context: number): void {
    const size = this.#sizes[context] ?? 0;
    if (!Number.isInteger(number) || number < 0 || number >= size)
      throw new RangeError(`${number} is no whole number from 0 to ${size - 1}`);
    this.#written.push([number, context]);
  }

  #odds(): string {
    const counts = this.#sizes.map((size) => new Array<number>(size).fill(0));
    for (const [number, context] of this.#written) {
      const own = counts[context];
      if (own) own[number] = (own[number] ?? 0) + 1;
    }
    const digits = counts.flatMap((own) => own.map((count) => digitOf(count, Math.max(1, ...own))));
    return digits.map((digit) => DIGITS[digit]).join("");
  }

  /** All that was written. */
  coded(): CodedNumbers {
    const odds = this.#odds();
    const { shares, starts, offsets } = new Table(odds, this.#sizes);
    const backwards: number[] = [];
    let state = LEAST;
    const move = () => {
      backwards.push(state & 63);
      state >>>= DIGIT_BITS;
    };
    for (const [number, context] of [...this.#written].reverse()) {
      const at = (offsets[context] ?? 0) + number;
      const share = shares[at] ?? 0;
      while (state >= share * (LEAST / SHARES) * 64) move();
      state = Math.floor(state / share) * SHARES + (state % share) + (starts[at] ?? 0);
    }
    for (let at = 0; at < STATE_DIGITS; at++) move();
    return {
      odds,
      digits: backwards
        .reverse()
        .map((digit) => DIGITS[digit])
        .join(""),
    };
  }
}
