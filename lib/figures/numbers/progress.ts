import { isHyphen, type NumberItem } from "./items";
import type { NumberLexicon } from "./lexicon";

/** What is known of a number while it is composed. */
interface State {
  value: number;
  /** What is added next must be smaller than this. */
  gap: number;
  /** Scales used so far that no larger one has taken in. */
  scales: number[];
  /** First item that does not belong to the number yet. */
  to: number;
  /** The last addition was a unit 1–9, its tens may still follow. */
  openUnit: boolean;
  lastScale: number;
  ordinal: boolean;
  /** Nothing more can follow. */
  closed: boolean;
}

/** A word or digits to be taken into a number: its value, its item, and whether a joiner stands before it. */
export interface NextWord {
  readonly value: number;
  readonly at: number;
  readonly joined: boolean;
}

/** Largest power of ten that divides a value. */
export function magnitude(value: number): number {
  let power = 1;
  while (value % (power * 10) === 0 && power < 1e15) power *= 10;
  return power;
}

/** Product without the binary remainder of the decimal factor: 2.33 × 1000 is 2330. */
export function exactProduct(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** A number under composition, with the items and words that it is composed from. */
export class Composition {
  state: State;
  empty = true;
  digitsLast = false;
  /** The state before the last addition behind a joiner or scale: where to end if that addition is another number. */
  private checkpoint: State | null = null;

  constructor(
    readonly items: readonly NumberItem[],
    readonly lexicon: NumberLexicon,
    readonly from: number,
  ) {
    this.state = {
      value: 0,
      gap: Number.POSITIVE_INFINITY,
      scales: [],
      to: from,
      openUnit: false,
      lastScale: 1,
      ordinal: false,
      closed: false,
    };
  }

  /** Takes in the items up to and with `at`. */
  moved(at: number): true {
    this.state.to = at + 1;
    this.empty = false;
    return true;
  }

  save(): void {
    this.checkpoint = { ...this.state, scales: [...this.state.scales] };
  }

  /** The last addition belongs to the next number: ends before it. False where nothing was saved. */
  retreat(): boolean {
    if (this.checkpoint) this.state = this.checkpoint;
    this.state.closed = true;
    return this.checkpoint !== null;
  }

  /** True where a hyphen is all that joins item `at` to the number: "two-thirds", "$30-million". */
  hyphenOnly(at: number): boolean {
    return this.state.to === at - 1 && this.hyphenBefore(at);
  }

  hyphenBefore(at: number): boolean {
    return isHyphen(this.items[at - 1]?.text);
  }
}
