import { fold, foldWithOffsets } from "../../text/fold";
import type { Token } from "../../text/tokens";
import { readDigits } from "./digits";
import type { Atom, NumberLexicon } from "./lexicon";
import { withoutSoftHyphens } from "./soft-hyphens";
import { partsOf } from "./words";

/** A piece of text as the composer sees it: a number in digits, a number word's part, or anything else. */
export interface NumberItem {
  readonly start: number;
  readonly end: number;
  readonly kind: "digits" | "atom" | "word" | "mark";
  /** Folded text. */
  readonly text: string;
  readonly atom: Atom | null;
  /** The value of `digits`. */
  readonly value: number;
  readonly decimal: boolean;
  /** True where nothing stands between this item and the one before. */
  readonly glued: boolean;
  /** True for a part of a word that is not the word's last: a clitic, or a compound's part. */
  readonly inside: boolean;
}

/** Digits that a number keeps exactly as a double. */
const LONGEST_FRACTION = 15;
const SIGN = /^[-−–+]$/u;
const CURRENCY = /^\p{Sc}$/u;

/** Turns a text's tokens into items, in one pass. */
class Itemizer {
  readonly items: NumberItem[] = [];
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(
    private readonly text: string,
    private readonly lexicon: NumberLexicon,
    tokens: readonly Token[],
  ) {
    this.tokens = withoutSoftHyphens(tokens, text);
  }

  run(): NumberItem[] {
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.type === "digits") this.digits();
      else if (token.type === "word") this.word(token);
      else this.mark(token);
    }
    return this.items;
  }

  private push(item: Partial<NumberItem> & Pick<NumberItem, "start" | "end" | "kind" | "text">): void {
    const last = this.items.at(-1)?.end ?? item.start;
    if (last < item.start) this.breakAt(last, item.start);
    const glued = this.items.length > 0 && last === item.start;
    const { start, end, kind, text, atom = null, value = 0, decimal = false, inside = false } = item;
    this.items.push({ start, end, kind, text, atom, value, decimal, glued, inside });
  }

  /** A line's end is an item of its own: no number goes on behind it. */
  private breakAt(start: number, end: number): void {
    if (!this.text.slice(start, end).includes("\n")) return;
    const mark = { start, end: start, kind: "mark", text: "\n", atom: null, value: 0 } as const;
    this.items.push({ ...mark, decimal: false, glued: false, inside: false });
  }

  private digits(): void {
    for (const { from, to, value, decimal } of readDigits(
      this.text,
      this.tokens,
      this.at,
      this.lexicon.words,
    )) {
      const start = this.tokens[from]?.start ?? 0;
      const end = this.tokens[to - 1]?.end ?? start;
      if (from > this.at) this.at = from;
      this.push({ start, end, kind: "digits", text: fold(this.text.slice(start, end)), value, decimal });
      this.at = to;
    }
  }

  private mark(token: Token): void {
    if (this.leadingPoint(token)) return;
    const fraction = vulgarFraction(token.folded);
    const atom: Atom | null =
      fraction === null
        ? (this.lexicon.atoms.get(token.folded) ?? null)
        : { role: "fraction", value: fraction };
    this.push({ start: token.start, end: token.end, kind: atom ? "atom" : "mark", text: token.folded, atom });
    this.at++;
  }

  /** ".08" where nothing but a sign stands before, or that of money: anywhere else a point may belong to what precedes it. */
  private leadingPoint(token: Token): boolean {
    const digits = this.tokens[this.at + 1];
    if (digits?.type !== "digits" || digits.start !== token.end) return false;
    if (token.text !== "." && token.text !== this.lexicon.words.decimal) return false;
    const isFirst = this.items.length <= 1 && SIGN.test(this.items[0]?.text ?? "-");
    const isPrice = CURRENCY.test(this.items.at(-1)?.text ?? "") && this.items.at(-1)?.end === token.start;
    if (!(isFirst || isPrice) || digits.folded.length > LONGEST_FRACTION) return false;
    const value = Number(`0.${digits.folded}`);
    this.push({
      start: token.start,
      end: digits.end,
      kind: "digits",
      text: digits.folded,
      value,
      decimal: true,
    });
    this.at += 2;
    return true;
  }

  private word(token: Token): void {
    if (this.phrase(token, token.folded, token.start)) return;
    const before = this.items.at(-1);
    const parts = partsOf(token, this.lexicon, before?.end === token.start ? before.atom : null);
    this.at++;
    if (!parts || (parts.length === 1 && !parts[0]?.atom)) {
      this.push({ start: token.start, end: token.end, kind: "word", text: token.folded, atom: null });
      return;
    }
    const { offsets } = foldWithOffsets(token.text);
    const position = (unit: number): number =>
      unit >= token.folded.length ? token.end : token.start + (offsets[unit] ?? 0);
    for (const part of parts)
      this.push({
        start: position(part.from),
        end: position(part.to),
        kind: part.atom ? "atom" : "word",
        text: token.folded.slice(part.from, part.to),
        atom: part.atom,
        inside: part.to < token.folded.length,
      });
    if (parts.length > 1) this.phraseFromClitic();
  }

  /** A phrase whose first word carries a clitic: the clitic's parts stay, the word's own item becomes the phrase. */
  private phraseFromClitic(): void {
    const item = this.items.at(-1);
    const phrase = item && this.matchPhrase(item.text, this.at);
    if (!item || !phrase) return;
    this.items.pop();
    this.at = phrase.to;
    this.push({ ...item, end: phrase.end, atom: phrase.atom });
  }

  private phrase(token: Token, first: string, start: number): boolean {
    const phrase = this.matchPhrase(first, this.at + 1);
    if (!phrase) return false;
    this.at = phrase.to;
    this.push({ start, end: phrase.end, kind: "atom", text: token.folded, atom: phrase.atom });
    return true;
  }

  private matchPhrase(first: string, from: number): { atom: Atom; to: number; end: number } | null {
    for (const { rest, atom } of this.lexicon.phrases.get(first) ?? []) {
      const to = this.wordsFrom(from, rest);
      const end = this.tokens[to - 1]?.end;
      if (to > from && end !== undefined) return { atom, to, end };
    }
    return null;
  }

  /** Token after `words`, which may be joined by hyphens; `from` itself where they do not stand there. */
  private wordsFrom(from: number, words: readonly string[]): number {
    let at = from;
    for (const word of words) {
      if (isHyphen(this.tokens[at]?.folded)) at++;
      if (this.tokens[at]?.folded !== word) return from;
      at++;
    }
    return at;
  }
}

export const isHyphen = (text: string | undefined): boolean =>
  text === "-" || text === "\u2010" || text === "\u2011";

export const isScale = (item: NumberItem | undefined): boolean =>
  item?.atom?.role === "scale" || item?.atom?.role === "plural-scale";

const VULGAR = /^(\d{1,2})\u2044(\d{1,2})$/u;

/** Value of a fraction sign such as "½", which folds to "1⁄2". */
function vulgarFraction(folded: string): number | null {
  const match = VULGAR.exec(folded);
  return match && Number(match[2]) > 0 ? Number(match[1]) / Number(match[2]) : null;
}

/** The items of a text, in order; what a pack does not know stays as plain words and marks. */
export function itemize(text: string, lexicon: NumberLexicon, tokens: readonly Token[]): NumberItem[] {
  return new Itemizer(text, lexicon, tokens).run();
}
