import { type Composed, composeAt, exactProduct } from "./compose";
import { type Item, isHyphen } from "./items";
import { type Lexicon, spelled } from "./lexicon";

/** A number found among the items, before ranges are joined. */
export interface Found extends Composed {
  /** True for a form of "one" that may merely be an article. */
  readonly article: boolean;
}

/** How a number at an item is to be taken: read, or passed over up to an item. */
type Step = Found | { readonly skipTo: number };

const SINGLE_CAPITAL = /^\p{Lu}$/u;
const SIGN = /^[-−–]$/u;

/** Walks the items and reads number after number. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly items: readonly Item[],
    private readonly lexicon: Lexicon,
  ) {}

  all(): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < this.items.length; ) {
      const step = this.isOrdinary(at) ? null : this.at(at);
      if (step === null) at++;
      else if ("skipTo" in step) at = step.skipTo;
      else {
        found.push(step);
        at = this.isDenominator(step.to) ? step.to + 1 : step.to;
      }
    }
    return found;
  }

  /** Most words of a text neither are nor begin anything of a number. */
  private isOrdinary(at: number): boolean {
    const item = this.items[at];
    return item?.kind === "word" && !this.lexicon.openers.has(item.text);
  }

  /** Behind a number, an ordinal is a part or a unit: "two millionth", "venti secondi". */
  private isDenominator(at: number): boolean {
    return this.items[at]?.atom?.role === "ordinal" && this.items[at]?.glued === false;
  }

  private at(at: number): Step | null {
    const item = this.items[at];
    if (!item) return null;
    if (this.isInitial(at)) return { skipTo: at + 1 };
    if (this.lexicon.vague.has(item.text) && !item.inside) return this.vagueAmount(at);
    if (item.kind === "word") return this.articleAndFraction(at, item) ?? this.measureAndHalf(at);
    if (item.kind === "mark") return this.signed(at);
    if (item.kind === "digits") return this.plain(at);
    return this.fromAtom(at, item);
  }

  /** A letter's name among dotted ones («سی.آی.ای») that reads like a number word. */
  private isInitial(at: number): boolean {
    const [before, item, dot, after] = this.items.slice(Math.max(0, at - 1), at + 3);
    if (at === 0 || item?.kind !== "atom") return false;
    const dotBefore =
      before?.text === "." && before.glued && item.glued && this.items[at - 2]?.kind !== "digits";
    const dotAfter = dot?.text === "." && dot.glued && after?.glued === true && after.kind !== "digits";
    return (dotBefore && at > 1) || dotAfter;
  }

  private fromAtom(at: number, item: Item): Step | null {
    return this.articleAndFraction(at, item) ?? this.byRole(at, item);
  }

  /** "a half dozen", "un demi-million": the article belongs to the fraction. */
  private articleAndFraction(at: number, item: Item): Step | null {
    if (!this.lexicon.impliedOne.has(item.text) || this.items[at + 1]?.atom?.role !== "fraction") return null;
    const fraction = this.leadingFraction(at + 1);
    return "skipTo" in fraction ? fraction : { ...fraction, from: at };
  }

  private byRole(at: number, item: Item): Step | null {
    switch (item.atom?.role) {
      case "idiom":
        return { skipTo: at + 1 };
      case "minus":
        return this.signed(at);
      case "fraction":
        return this.leadingFraction(at);
      case "dual":
        return this.dual(at);
      case "plural-scale":
        return this.pluralScale(at);
      case "joiner":
      case "point":
        return this.measureAndHalf(at);
      default:
        return this.pronoun(at) ?? this.measureAndHalf(at) ?? this.plain(at);
    }
  }

  /** "several thousand", "tens of thousands", "multi-million": the scale words that follow state no number. */
  private vagueAmount(at: number): Step {
    let to = at + 1;
    const { of, impliedOne } = this.lexicon;
    const isLink = (text = ""): boolean => of.has(text) || impliedOne.has(text) || isHyphen(text);
    if (isLink(this.items[to]?.text) && isAmount(this.items[to + 1])) to++;
    if (this.items[to]?.inside && isScale(this.items[to + 1])) to++;
    while (isAmount(this.items[to]) || (isLink(this.items[to]?.text) && isAmount(this.items[to + 1]))) to++;
    return { skipTo: to };
  }

  private pluralScale(at: number): Step {
    return this.vagueAmount(at);
  }

  /** "one of them", "this one": no number. */
  private pronoun(at: number): Step | null {
    const item = this.items[at];
    const { pronouns, pronounAfter, pronounBefore } = this.lexicon;
    if (!item || !pronouns.has(item.text)) return null;
    const before = this.items[at - 1]?.text ?? "";
    const after = this.items[at + 1]?.text ?? "";
    return pronounAfter.has(before) || pronounBefore.has(after) ? { skipTo: at + 1 } : null;
  }

  private dual(at: number): Step {
    if (!this.isDual(at)) return { skipTo: at + 1 };
    const half = this.halfAfter(at + 1);
    return this.found({ from: at, to: half?.to ?? at + 1, value: 2 + (half?.value ?? 0), dual: true });
  }

  /** A construct form is a dual only before the noun that it is joined to; «سيارتي في …» is "my car". */
  private isDual(at: number): boolean {
    const { text = "" } = this.items[at] ?? {};
    if (!this.lexicon.constructDuals.has(text)) return true;
    const next = this.items[at + 1];
    return next?.kind === "word" && !this.lexicon.constructStops.has(next.text);
  }

  private found(part: { from: number; to: number; value: number; scale?: number; dual?: boolean }): Found {
    return { scale: 1, dual: false, ordinal: false, article: false, ...part };
  }

  /** "and a half", with the measure named again where the language does so. */
  private halfAfter(at: number): { value: number; to: number } | null {
    if (this.items[at]?.atom?.role !== "joiner") return null;
    let to = at + 1;
    if (this.lexicon.impliedOne.has(this.items[to]?.text ?? "")) to++;
    const fraction = this.items[to]?.atom;
    if (fraction?.role !== "fraction") return null;
    to++;
    if (this.isMeasure(to)) to++;
    return { value: fraction.value, to };
  }

  private isMeasure(at: number): boolean {
    const text = this.items[at]?.text ?? "";
    const { article, measures } = this.lexicon;
    return (
      measures.has(text) ||
      (article !== "" && text.startsWith(article) && measures.has(text.slice(article.length)))
    );
  }

  /** «ساعة ونصف», "an hour and a half": the noun stands for one. */
  private measureAndHalf(at: number): Step | null {
    const item = this.items[at];
    const start = item && this.lexicon.impliedOne.has(item.text) ? at + 1 : at;
    if (!this.lexicon.measures.has(this.items[start]?.text ?? "")) return null;
    const half = this.halfAfter(start + 1);
    return half && this.found({ from: start, to: half.to, value: 1 + half.value });
  }

  /** "half a million", «نصف مليون», "half an hour". */
  private leadingFraction(at: number): Step {
    const value = this.items[at]?.atom?.value ?? 0;
    let to = at + 1;
    if (isHyphen(this.items[to]?.text)) to++;
    if (this.lexicon.of.has(this.items[to]?.text ?? "")) to++;
    const implied = this.lexicon.impliedOne.has(this.items[to]?.text ?? "");
    if (implied) to++;
    const unit = this.items[to];
    if (unit?.atom?.role === "scale" || unit?.atom?.role === "group")
      return this.found({ from: at, to: to + 1, value: value * unit.atom.value, scale: unit.atom.value });
    if (this.isMeasure(to)) return this.found({ from: at, to: at + 1, value });
    return { skipTo: at + 1 };
  }

  /** A minus before a number: a word for it, or a sign that no word or number stands before. */
  private signed(at: number): Step | null {
    const sign = this.items[at];
    const next = this.items[at + 1];
    if (!sign || !next) return null;
    if (sign.kind === "mark" && !this.isMinusSign(at, sign, next)) return null;
    const number = next.kind === "digits" || next.atom ? this.plain(at + 1) : null;
    if (!number || "skipTo" in number || number.dual || number.ordinal) return null;
    return { ...number, from: at, value: -number.value };
  }

  private isMinusSign(at: number, sign: Item, next: Item): boolean {
    if (!SIGN.test(sign.text) || next.kind !== "digits") return false;
    const before = this.items[at - 1];
    if (before && !this.spaced(before, sign)) return false;
    if (next.glued) return before === undefined || before.kind !== "digits";
    return this.text.trim().startsWith(sign.text) && this.endsText(at + 1);
  }

  /** A dash with a space behind it is a minus only where nothing follows the number. */
  private endsText(at: number): boolean {
    const number = this.plain(at);
    return number !== null && !("skipTo" in number) && number.to === this.items.length;
  }

  private spaced(before: Item, item: Item): boolean {
    return before.end < item.start || /^[([{“"«]$/u.test(before.text);
  }

  private plain(at: number): Step | null {
    const item = this.items[at];
    const withScale =
      item?.kind === "digits"
        ? this.digits(at, item)
        : (this.positional(at) ?? composeAt(this.items, at, this.lexicon));
    if (!withScale) return item?.kind === "digits" ? { skipTo: at + 1 } : null;
    const number = this.withFractionWord(this.withPoint(withScale));
    const only = number.to === number.from + 1 ? item?.atom?.role : undefined;
    const article = only === "article" && !this.isStressed(at);
    if (only === "bound") return { skipTo: number.to };
    const value = only === "scale" && this.isPair(at) ? 2 * number.value : number.value;
    return { ...number, value, from: this.impliedBefore(number.from), article };
  }

  private isStressed(at: number): boolean {
    const item = this.items[at];
    return (
      item !== undefined && this.lexicon.stressedOnes.has(spelled(this.text.slice(item.start, item.end)))
    );
  }

  /** A case mark tells «ألفاً» from «ألفا». */
  private isMarked(at: number): boolean {
    const item = this.items[at];
    return item !== undefined && /\p{Mn}/u.test(this.text.slice(item.start, item.end).normalize("NFC"));
  }

  /** «مليونا شخص»: the construct dual, where no case mark shows it to be one of them. */
  private isPair(at: number): boolean {
    const item = this.items[at];
    return (
      item !== undefined &&
      this.lexicon.pairedScales.has(item.text) &&
      !this.isMarked(at) &&
      this.items[at + 1]?.kind === "word"
    );
  }

  /** "a" in "a million" belongs to the number. */
  private impliedBefore(from: number): number {
    const { role } = this.items[from]?.atom ?? {};
    if (role !== "scale" && role !== "group") return from;
    return this.lexicon.impliedOne.has(this.items[from - 1]?.text ?? "") ? from - 1 : from;
  }

  private digits(at: number, item: Item): Composed | null {
    if (Number.isNaN(item.value)) return null;
    const scale = this.suffixScale(at, item);
    if (scale > 0) return this.found({ from: at, to: at + 2, value: exactProduct(item.value, scale), scale });
    if (this.isOrdinalSuffix(at))
      return { ...this.found({ from: at, to: at + 2, value: item.value }), ordinal: true };
    return this.slashed(at, item) ?? composeAt(this.items, at, this.lexicon);
  }

  /** "3/4" where it can be no date, or a decimal where the language writes a slash for its mark. */
  private slashed(at: number, item: Item): Composed | null {
    const slash = this.lexicon.words.slash;
    const [mark, below, more] = this.items.slice(at + 1, at + 4);
    if (!slash || mark?.text !== "/" || below?.kind !== "digits" || !mark.glued || !below.glued) return null;
    if (item.decimal || below.decimal || this.items[at - 1]?.text === "/" || more?.text === "/") return null;
    if (slash === "decimal") return this.slashedDecimal(at, item, below);
    const isFraction = item.value < below.value && below.value <= 1000;
    return isFraction ? this.found({ from: at, to: at + 3, value: item.value / below.value }) : null;
  }

  /** Read only before a scale word: elsewhere it may be a date. */
  private slashedDecimal(at: number, whole: Item, fraction: Item): Composed | null {
    const value = Number(`${whole.value}.${fraction.text}`);
    if (!isScale(this.items[at + 3]) || Number.isNaN(value)) return null;
    return this.scaled(this.found({ from: at, to: at + 3, value }));
  }

  /** «二〇二四»: at least three digit words in a row. */
  private positional(at: number): Composed | null {
    if (!this.lexicon.syntax.zeroJoins) return null;
    let to = at;
    let digits = "";
    for (let item = this.items[to]; item && (to === at || item.glued); item = this.items[to]) {
      const value = item.atom?.role === "cardinal" || item.atom?.role === "article" ? item.atom.value : -1;
      if (value < 0 || value > 9) break;
      digits += String(value);
      to++;
    }
    if (digits.length < 3 || digits.length > 15 || isScale(this.items[to])) return null;
    return this.found({ from: at, to, value: Number(digits) });
  }

  private isOrdinalSuffix(at: number): boolean {
    const suffix = this.items[at + 1];
    return suffix?.kind === "word" && suffix.glued && this.lexicon.ordinalSuffixes.has(suffix.text);
  }

  /** Scale of a letter after digits ("10k", "$3bn"), 0 where there is none. */
  private suffixScale(at: number, item: Item): number {
    const letter = this.items[at + 1];
    if (!letter || letter.kind === "digits" || letter.kind === "mark") return 0;
    const after = this.items[at + 2];
    if (after?.glued && after.kind !== "mark") return 0;
    const written = this.text.slice(letter.start, letter.end);
    if (letter.glued && this.isModel(at, item, written)) return 0;
    const { gluedSuffixes, spacedSuffixes, unitOrScale } = this.lexicon;
    const spaced = spacedSuffixes.get(written);
    if (spaced !== undefined) return spaced;
    if (!letter.glued) return 0;
    const scale = gluedSuffixes.get(written);
    if (scale !== undefined) return scale;
    const doubtful = this.lexicon.doubtfulSuffixes.get(written);
    if (doubtful !== undefined) return item.decimal || this.countsThings(at, after) ? doubtful : 0;
    const ambiguous = unitOrScale.get(written);
    return ambiguous !== undefined && this.countsThings(at, after) ? ambiguous : 0;
  }

  /** "4K", "3M", "5G", "5500M" name things, unless money is spoken of or nothing else is said. */
  private isModel(at: number, { value, decimal }: Item, letter: string): boolean {
    if (!SINGLE_CAPITAL.test(letter) || decimal || (value >= 10 && value < 1000)) return false;
    const before = this.items[at - 1];
    if (before && /\p{Sc}/u.test(before.text)) return false;
    return this.items.length > at + 2 || at > 1;
  }

  /** "£3m", "3m people" against "3m high". */
  private countsThings(at: number, after: Item | undefined): boolean {
    const before = this.items[at - 1];
    if (before && /\p{Sc}/u.test(before.text)) return true;
    return after?.kind === "word" && this.lexicon.countedThings.has(after.text);
  }

  /** "three point five", «ثلاثة فاصلة خمسة». */
  private withPoint(number: Composed): Composed {
    if (this.items[number.to]?.atom?.role !== "point" || number.ordinal || number.value % 1 !== 0)
      return number;
    let digits = "";
    let to = number.to + 1;
    for (let item = this.items[to]; item; item = this.items[to]) {
      const unit = item.atom?.role === "cardinal" || item.atom?.role === "article" ? item.atom.value : -1;
      if (unit < 0 || unit > 9) break;
      digits += String(unit);
      to++;
    }
    if (digits === "") return this.withSpokenFraction(number);
    const value = Number(`${number.value}.${digits}`);
    return this.scaled({ ...number, value, to });
  }

  /** "um ponto setenta e sete". */
  private withSpokenFraction(number: Composed): Composed {
    const fraction = composeAt(this.items, number.to + 1, this.lexicon);
    if (!fraction || fraction.value >= 100 || fraction.ordinal) return number;
    return this.scaled({ ...number, value: Number(`${number.value}.${fraction.value}`), to: fraction.to });
  }

  private scaled(number: Composed): Composed {
    const atom = this.items[number.to]?.atom;
    if (atom?.role !== "scale" && atom?.role !== "plural-scale") return number;
    return { ...number, value: exactProduct(number.value, atom.value), scale: atom.value, to: number.to + 1 };
  }

  /** "two thirds", «ثلاثة أرباع»: a small number before a fraction's name, and a scale word that it divides. */
  private withFractionWord(number: Composed): Composed {
    if (number.value > 20 || number.ordinal || number.scale > 1) return number;
    const at = isHyphen(this.items[number.to]?.text) ? number.to + 1 : number.to;
    const fraction = this.items[at]?.atom;
    if (fraction?.role !== "fraction" || !/\p{L}/u.test(this.items[at]?.text ?? "")) return number;
    const rest = this.leadingFraction(at);
    const value = number.value * fraction.value;
    if ("skipTo" in rest) return { ...number, value, to: at + 1 };
    return { ...number, value: number.value * rest.value, to: rest.to, scale: rest.scale };
  }
}

const isAmount = (item: Item | undefined): boolean => isScale(item) || item?.atom?.role === "group";

const isScale = (item: Item | undefined): boolean =>
  item?.atom?.role === "scale" || item?.atom?.role === "plural-scale";

/** Every number among the items, in order and without overlap. */
export function findNumbers(text: string, items: readonly Item[], lexicon: Lexicon): Found[] {
  return new Reader(text, items, lexicon).all();
}
