import type { Item } from "./items";
import { isHyphen } from "./items";
import type { Lexicon } from "./lexicon";

/** A number composed of items `from` to `to` (exclusive). */
export interface Composed {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Product of the scale words that end it: 1e6 in "2.5 million", 1 where none does. */
  readonly scale: number;
  readonly ordinal: boolean;
  readonly dual: boolean;
}

interface State {
  value: number;
  /** What is added next must be smaller than this. */
  gap: number;
  /** Scales used so far. */
  scales: number[];
  to: number;
  /** The last addition was a unit 1–9, its tens may still follow. */
  openUnit: boolean;
  lastScale: number;
  ordinal: boolean;
  closed: boolean;
}

const magnitude = (value: number): number => {
  let power = 1;
  while (value % (power * 10) === 0 && power < 1e15) power *= 10;
  return power;
};

/** Product without the binary remainder of the decimal factor: 2.33 × 1000 is 2330. */
export function exactProduct(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** "½" rather than a word for it. */
const isSign = (item: Item | undefined): boolean => item !== undefined && !/\p{L}/u.test(item.text);

/** Reads the number that starts at one item; see `composeAt`. */
class Composer {
  private readonly state: State;
  private empty = true;
  /** The state before the last addition behind a joiner or scale: where to end if that addition is another number. */
  private checkpoint: State | null = null;
  private digitsLast = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly lexicon: Lexicon,
    private readonly from: number,
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

  run(): Composed | null {
    let at = this.from;
    for (;;) {
      const joiner = this.empty ? 0 : this.joinersAt(at);
      const item = this.items[at + joiner];
      if (!item || !this.take(item, at + joiner, joiner > 0)) break;
      at = this.state.to;
      if (this.state.closed) break;
    }
    if (this.empty) return null;
    const { value, to, lastScale, ordinal } = this.state;
    return { from: this.from, to, value, scale: lastScale, ordinal, dual: false };
  }

  /** Number of items at `at` that join numbers: an "and" with what belongs to it, a hyphen. */
  private joinersAt(at: number): number {
    const item = this.items[at];
    const { zeroJoins } = this.lexicon.syntax;
    if (zeroJoins && item?.atom?.role === "cardinal" && item.atom.value === 0) return 1;
    const conjunction = isHyphen(item?.text) ? at + 1 : at;
    if (this.items[conjunction]?.atom?.role === "joiner") return this.joinedAt(conjunction + 1) - at;
    if (!isHyphen(item?.text) || this.digitsLast) return 0;
    return this.items[at + 1]?.kind === "atom" ? 1 : 0;
  }

  /** First item behind a conjunction and what may stand there: "and a half", "-and-a-half". */
  private joinedAt(at: number): number {
    const behind = (position: number): number =>
      isHyphen(this.items[position]?.text) ? position + 1 : position;
    const next = behind(at);
    const article = this.lexicon.impliedOne.has(this.items[next]?.text ?? "") ? behind(next + 1) : next;
    return this.items[article]?.atom?.role === "fraction" ? article : next;
  }

  private take(item: Item, at: number, joined: boolean): boolean {
    if (item.kind === "digits") return this.takeDigits(item, at);
    if (!item.atom) return false;
    const { role, value } = item.atom;
    switch (role) {
      case "cardinal":
      case "article":
      case "bound":
        return this.add(value, at, joined, item.inside || item.glued);
      case "ordinal":
        return this.addOrdinal(value, at, joined);
      case "teen":
        return this.takeTeen(value, at, joined);
      case "scale":
      case "plural-scale":
        return this.multiply(value, at, joined, role === "scale");
      case "group":
        return this.group(value, at, joined);
      case "fraction":
        return this.fraction(value, at, joined);
      default:
        return false;
    }
  }

  private moved(at: number): void {
    this.state.to = at + 1;
    this.empty = false;
  }

  private save(): void {
    this.checkpoint = { ...this.state, scales: [...this.state.scales] };
  }

  private takeDigits(item: Item, at: number): boolean {
    const { value } = item;
    if (Number.isNaN(value)) return false;
    if (!this.empty && !this.canAddDigits(item, at)) return false;
    if (!this.empty) this.save();
    this.state.value += value;
    this.state.gap = item.decimal ? 0 : this.empty ? Number.NEGATIVE_INFINITY : 1;
    this.state.openUnit = false;
    if (!this.empty) this.state.lastScale = 1;
    this.digitsLast = true;
    this.moved(at);
    return true;
  }

  /** Digits follow a scale word: "3 hundred and 21", «مليون و240 ألف»; behind a large scale only with their own. */
  private canAddDigits({ value, decimal }: Item, at: number): boolean {
    const { lastScale, gap, to } = this.state;
    if (decimal || lastScale < 100 || value >= gap || value === 0) return false;
    const next = this.items[at + 1]?.atom?.role;
    const isJoined = at > to || (lastScale === 1000 && this.lexicon.syntax.plainDigits === true);
    return (
      (lastScale <= 1000 && isJoined) ||
      this.items[at]?.glued === true ||
      next === "scale" ||
      next === "plural-scale"
    );
  }

  private gapOf(value: number): number {
    const { syntax } = this.lexicon;
    if (value === 0) return 0;
    if (syntax.vigesimal && (value % 100 === 60 || value % 100 === 80)) return 20;
    if (value % 100 === 10 && !syntax.openTen) return 1;
    return magnitude(value);
  }

  private add(value: number, at: number, joined: boolean, compounded: boolean): boolean {
    const { state } = this;
    const { syntax } = this.lexicon;
    if (this.empty) {
      state.value = value;
      state.gap = this.gapOf(value);
    } else if (
      joined &&
      syntax.unitsFirst &&
      state.openUnit &&
      value >= 20 &&
      value <= 90 &&
      value % 10 === 0
    ) {
      state.value += value;
      state.gap = 1;
      state.openUnit = false;
      return this.added(at);
    } else {
      if (joined && this.numeratorAndFraction(value, at)) return true;
      if (value === 0 || value >= state.gap) return false;
      if (joined && !compounded && state.gap <= 20 && !syntax.joinsTens && !this.hyphenBefore(at))
        return false;
      this.save();
      state.value += value;
      state.gap = Math.min(state.gap, this.gapOf(value));
    }
    state.openUnit = value >= 1 && value <= 9;
    return this.added(at, value >= 1000 ? magnitude(value) : 1);
  }

  /** @param scale of a word that has its scale in it («ألفان»), 1 for any other */
  private added(at: number, scale = 1): boolean {
    this.state.lastScale = scale;
    if (scale > 1) this.state.scales.push(scale);
    this.digitsLast = false;
    this.moved(at);
    return true;
  }

  private hyphenBefore(at: number): boolean {
    return isHyphen(this.items[at - 1]?.text);
  }

  /** "two-thirds" has no conjunction in it. */
  private isHyphenOnly(at: number): boolean {
    return this.state.to === at - 1 && this.hyphenBefore(at);
  }

  private takeTeen(value: number, at: number, joined: boolean): boolean {
    const { state } = this;
    if (!this.empty && !joined && state.openUnit) {
      state.value += value;
      state.gap = 1;
      state.openUnit = false;
      return this.added(at);
    }
    return this.add(value, at, joined, false);
  }

  private addOrdinal(value: number, at: number, joined: boolean): boolean {
    const { state } = this;
    if (this.empty) {
      state.value = value;
      state.ordinal = true;
      state.gap = 1;
      state.openUnit = value >= 1 && value <= 9;
      this.moved(at);
      return this.ordinalTail(at + 1);
    }
    const apart = !joined && !this.items[at]?.glued && !this.lexicon.syntax.plainOrdinals;
    if (apart || value >= state.gap || value === 0) return this.ordinalTens(value, at, joined);
    state.value += value;
    return this.closeOrdinal(at);
  }

  /** "der einundzwanzigste": a unit before its tens' ordinal. */
  private ordinalTens(value: number, at: number, joined: boolean): boolean {
    const fits =
      joined && this.lexicon.syntax.unitsFirst && this.state.openUnit && value >= 20 && value % 10 === 0;
    if (!fits) return this.ordinalScale(value, at);
    this.state.value += value;
    return this.closeOrdinal(at);
  }

  /** "two hundredth". */
  private ordinalScale(value: number, at: number): boolean {
    if (value !== 100 || this.state.value % 100 === 0 || this.state.value >= 1000 || this.digitsLast)
      return false;
    this.state.value *= value;
    return this.closeOrdinal(at);
  }

  private closeOrdinal(at: number): boolean {
    this.state.ordinal = true;
    this.state.closed = true;
    this.moved(at);
    return true;
  }

  /** An ordinal unit may be followed by a teen or, joined, by its tens. */
  private ordinalTail(at: number): boolean {
    const { items, state } = this;
    const teen = items[at]?.atom;
    if (teen?.role === "teen" && state.openUnit) {
      state.value += teen.value;
      return this.closeOrdinal(at);
    }
    const tens = items[at]?.atom?.role === "joiner" ? items[at + 1]?.atom : undefined;
    if (tens && state.openUnit && this.lexicon.syntax.unitsFirst && tens.value >= 20 && tens.value <= 90) {
      state.value += tens.value;
      return this.closeOrdinal(at + 1);
    }
    state.closed = true;
    return true;
  }

  private multiply(scale: number, at: number, joined: boolean, alone: boolean): boolean {
    const { state } = this;
    if (this.empty) return alone && this.firstScale(scale, at);
    const above = Math.min(...state.scales.filter((used) => used > scale), Number.POSITIVE_INFINITY);
    const low = above === Number.POSITIVE_INFINITY ? state.value : state.value % above;
    if (low === 0 || (joined && scale < state.gap)) return alone && this.bareScale(scale, at);
    if (joined) return false;
    if (!this.canMultiply(low, scale, above)) return this.retreat();
    state.value = state.value - low + exactProduct(low, scale);
    state.scales = [...state.scales.filter((used) => used > scale), scale];
    state.gap = low % 1 === 0 ? scale : 0;
    state.openUnit = false;
    state.lastScale = scale;
    this.digitsLast = false;
    this.moved(at);
    return true;
  }

  private firstScale(scale: number, at: number): boolean {
    this.state.value = scale;
    this.state.scales.push(scale);
    this.state.gap = scale;
    this.state.lastScale = scale;
    this.moved(at);
    return true;
  }

  /** A scale word for one of it inside a number: «مليون وألف». */
  private bareScale(scale: number, at: number): boolean {
    const { state } = this;
    if (!this.lexicon.syntax.bareScales || scale >= state.gap) return false;
    this.save();
    state.value += scale;
    state.scales.push(scale);
    state.gap = scale;
    state.lastScale = scale;
    this.digitsLast = false;
    this.moved(at);
    return true;
  }

  private canMultiply(low: number, scale: number, above: number): boolean {
    const { scales } = this.state;
    const inner = scales.filter((used) => used < above);
    if (inner.some((used) => used >= scale) || low * scale >= above) return false;
    if (scale === 100 && inner.length > 0) return false;
    const large = inner.some((used) => used >= 1000);
    return !large || this.lexicon.syntax.longScale === true || low % 1000 === 0;
  }

  /** The last addition belongs to the next number: end before it. */
  private retreat(): boolean {
    if (this.checkpoint) Object.assign(this.state, this.checkpoint);
    this.state.closed = true;
    return this.checkpoint !== null;
  }

  private group(size: number, at: number, joined: boolean): boolean {
    const { state } = this;
    if (joined && !this.hyphenBefore(at)) return false;
    const low = this.empty ? 1 : state.value % 100 || state.value;
    state.value += this.empty ? size : low * (size - 1);
    state.closed = true;
    state.lastScale = size;
    this.moved(at);
    return true;
  }

  /** "and a half", "½" behind a number; a scale word may follow, or the one before is meant. */
  private fraction(value: number, at: number, joined: boolean): boolean {
    const { state } = this;
    if (joined && this.isHyphenOnly(at)) return false;
    if (
      this.empty ||
      state.value % 1 !== 0 ||
      (!joined && !isSign(this.items[at]) && !this.lexicon.syntax.plainFractions)
    )
      return false;
    const unit = state.lastScale;
    state.value += value * unit;
    state.gap = 0;
    state.openUnit = false;
    this.moved(at);
    if (unit > 1) this.repeatedScale(at + 1, unit, value);
    return true;
  }

  /** «ونصف المليون» names its scale again, "un miliardo e mezzo milione" a smaller one. */
  private repeatedScale(at: number, scale: number, fraction: number): void {
    const atom = this.items[at]?.atom;
    this.state.closed = true;
    if (atom?.role !== "scale" || atom.value > scale) return;
    this.state.value -= fraction * (scale - atom.value);
    this.moved(at);
  }

  /** "and three quarters", «وثلاثة أرباع المليون»: of the scale before, or of what a scale then multiplies. */
  private numeratorAndFraction(numerator: number, at: number): boolean {
    const fraction = this.items[at + 1]?.atom;
    if (numerator > 9 || fraction?.role !== "fraction") return false;
    const unit = this.state.lastScale;
    this.state.value += numerator * fraction.value * unit;
    this.state.gap = 0;
    this.moved(at + 1);
    if (unit > 1) this.repeatedScale(at + 2, unit, numerator * fraction.value);
    return true;
  }
}

/** The longest number that starts at item `from`, or null where none does. */
export function composeAt(items: readonly Item[], from: number, lexicon: Lexicon): Composed | null {
  return new Composer(items, lexicon, from).run();
}
