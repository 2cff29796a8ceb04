import { type Context, countedMeasure, type FoundNumber } from "./context";
import { isDash, isDashRange } from "./dashes";
import { isHyphen, type NumberItem } from "./items";
import type { NumberLexicon } from "./lexicon";
import { exactProduct } from "./progress";
import { isClitic } from "./words";

/** A number or a written range, over items `from` to `to` (exclusive). */
export interface Bounded {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly first: FoundNumber;
}

const SIGN_BESIDE = /^[%٪﹪％\p{Sc}]$/u;
const PERCENT = /^[%٪﹪％]$/u;
/** Words between "from" and the lower of two numbers. */
const WORDS_FROM_ORIGIN = 4;
/** Words between a verb of rising or falling and the first of two numbers. */
const WORDS_FROM_MOVE = 3;
const THOUSAND = 1000;
const ROUND_THOUSAND = /^[1-9]\d{0,2}[.,]000$/u;
/** So many times a change is what it leads to at the least. */
const LEAST_LEVEL = 4;
const MOST_NOUNS_BETWEEN = 3;

/** Without the hyphen of "8- to 16-foot". */
function withoutHanging(between: readonly NumberItem[]): readonly NumberItem[] {
  const [first, second] = between;
  return first?.glued && isHyphen(first.text) && second && !second.glued ? between.slice(1) : between;
}

const single = (number: FoundNumber): Bounded => ({
  from: number.from,
  to: number.to,
  min: number.value,
  max: number.value,
  first: number,
});

/** Joins pairs of numbers that are written as one range: "10–15", "10 to 15", "between 10 and 15". */
class RangeJoiner {
  private readonly items: readonly NumberItem[];
  private readonly lexicon: NumberLexicon;

  constructor(private readonly context: Context) {
    this.items = context.items;
    this.lexicon = context.lexicon;
  }

  join(numbers: readonly FoundNumber[]): Bounded[] {
    const result: Bounded[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at];
      const next = numbers[at + 1];
      if (!number) continue;
      if (next && this.isRange(number, next)) {
        result.push(this.range(number, next));
        at++;
      } else result.push(single(number));
    }
    return result;
  }

  private isRange(a: FoundNumber, b: FoundNumber): boolean {
    if (
      a.ordinal ||
      b.ordinal ||
      a.dual ||
      b.dual ||
      a.article ||
      !(this.lowOf(a, b) < b.value) ||
      a.value < 0
    )
      return false;
    const between = this.items.slice(a.to, Math.min(b.from, a.to + MOST_NOUNS_BETWEEN + 3));
    if (between.length < b.from - a.to) return false;
    const plain = withoutHanging(between.filter((item) => !SIGN_BESIDE.test(item.text)));
    if (!this.haveSameSigns(a, b, between) || this.isClockTime(a, b)) return false;
    if (this.opensRange(a.from)) return this.closesRange(plain, b);
    const [joiner, more] = plain;
    if (!joiner || more) return false;
    if (isDash(joiner)) return isDashRange(this.context, { ...a, value: this.lowOf(a, b) }, b);
    return this.lexicon.to.has(joiner.text) && !this.hasOrigin(a.from, b.to) && !this.isMove(a, b);
  }

  /** "4:30 to 5:15". */
  private isClockTime(a: FoundNumber, b: FoundNumber): boolean {
    return this.items[a.from - 1]?.text === ":" || this.items[b.to]?.text === ":";
  }

  /** "3% to $9" is no range: a sign on the one side is none or the same on the other. */
  private haveSameSigns(a: FoundNumber, b: FoundNumber, between: readonly NumberItem[]): boolean {
    const inside = between.find((item) => SIGN_BESIDE.test(item.text));
    if (!inside) return true;
    const outside = PERCENT.test(inside.text) ? this.items[b.to] : this.items[a.from - 1];
    return outside?.text === inside.text || PERCENT.test(inside.text) === PERCENT.test(outside?.text ?? "");
  }

  /** The scale of "5 to 6 million" and of "4 إلى 5 ملايين" holds for both numbers. */
  private lowOf(a: FoundNumber, b: FoundNumber): number {
    const scale = this.isRoundThousand(a, b) ? THOUSAND : b.scale;
    const shared = scale >= 100 && a.scale === 1 && a.value < b.value / scale;
    return shared ? exactProduct(a.value, scale) : a.value;
  }

  /** "5-6,000": the thousands hold for both. */
  private isRoundThousand(a: FoundNumber, b: FoundNumber): boolean {
    const isWritten = isDash(this.items[a.to]) && b.from === a.to + 1;
    return isWritten && ROUND_THOUSAND.test(this.items[b.from]?.text ?? "");
  }

  private range(a: FoundNumber, b: FoundNumber): Bounded {
    return { from: a.from, to: b.to, min: this.lowOf(a, b), max: b.value, first: a };
  }

  /** "rose from the current 5 to 7" tells a change, not a range. */
  private hasOrigin(from: number, to: number): boolean {
    const before = this.items.slice(Math.max(0, from - WORDS_FROM_ORIGIN), from);
    const start = before.findLastIndex((item) => item.kind === "mark" && !SIGN_BESIDE.test(item.text));
    const { unitNouns } = this.context.around();
    const isStretch = countedMeasure(this.context, to) !== null || unitNouns.has(this.items[to]?.text ?? "");
    return before
      .slice(start + 1)
      .some(({ text }) => this.lexicon.from.has(text) || (!isStretch && this.lexicon.by.has(text)));
  }

  /** "rose $1.20 to $85.30": by how much, and up to where; a rise of 10 to 15 is a guess at one amount. */
  private isMove(a: FoundNumber, b: FoundNumber): boolean {
    if (b.value < LEAST_LEVEL * a.value || PERCENT.test(this.items[b.to]?.text ?? "")) return false;
    const { moves } = this.context.around();
    const before = this.items.slice(Math.max(0, a.from - WORDS_FROM_MOVE), a.from);
    return before.some(({ text }) => moves.has(text));
  }

  private opensRange(from: number): boolean {
    return this.startsAfter(from, this.lexicon.between);
  }

  /** True where a word of the set stands before item `from`, with nothing but clitics and signs in between. */
  private startsAfter(from: number, words: ReadonlySet<string>): boolean {
    let at = from - 1;
    while (at >= 0 && from - at < 4 && this.isPassed(this.items[at])) at--;
    return words.has(this.items[at]?.text ?? "");
  }

  /** A sign, an article ("tra il 5 e il 7"), or clitics written onto what follows them: «بين الـ20». */
  private isPassed(item: NumberItem | undefined): boolean {
    if (!item) return false;
    if (item.atom?.role === "article" || this.lexicon.articles.has(item.text)) return true;
    const isWritten = item.inside || item.kind === "word";
    return SIGN_BESIDE.test(item.text) || (isWritten && isClitic(item.text, this.lexicon));
  }

  /** "… and 15", "… metres and 15 metres": nouns before the joiner must come again after the number. */
  private closesRange(between: readonly NumberItem[], b: FoundNumber): boolean {
    const at = between.findIndex((item) => this.joinsRange(item));
    const nouns = between.slice(0, at).map((item) => item.text);
    const rest = between.slice(at + 1);
    if (at < 0 || nouns.length > MOST_NOUNS_BETWEEN || !rest.every((item) => this.isPassed(item)))
      return false;
    return nouns.every((noun, index) => sameStem(noun, this.items[b.to + index]?.text ?? ""));
  }

  /** «والـ» before digits. */
  private isJoiningClitic({ kind, text }: NumberItem): boolean {
    const joins = [...this.lexicon.joiningClitics].some((clitic) => text.startsWith(clitic));
    return kind === "word" && joins && isClitic(text, this.lexicon);
  }

  private joinsRange(item: NumberItem): boolean {
    return (
      item.atom?.role === "joiner" ||
      this.lexicon.and.has(item.text) ||
      this.lexicon.to.has(item.text) ||
      isDash(item) ||
      this.isJoiningClitic(item)
    );
  }
}

const sameStem = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3);

/** Numbers in order → the same with written ranges joined. */
export function joinRanges(numbers: readonly FoundNumber[], context: Context): Bounded[] {
  return new RangeJoiner(context).join(numbers);
}
