import { fold, foldWithOffsets } from "../../text/fold";
import { type Token, tokenize } from "../../text/tokens";
import { readDigits } from "./digits";
import { type Atom, type Lexicon, spelled } from "./lexicon";

/** A piece of text as the composer sees it: a number in digits, a number word's part, or anything else. */
export interface Item {
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

const LONGEST_COMPOUND = 160;
const LONGEST_FRACTION = 15;
const SIGN = /^[-−–+]$/u;

type Part = {
  readonly from: number;
  readonly to: number;
  readonly atom: Atom | null;
  readonly definite?: boolean;
};

/** Splits a word into number words without remainder; null where it cannot be. Longest parts first, memoised. */
function compoundParts(word: string, lexicon: Lexicon): Part[] | null {
  if (word.length > LONGEST_COMPOUND) return null;
  const dead = new Set<number>();
  const split = (from: number): Part[] | null => {
    if (from === word.length) return [];
    if (dead.has(from)) return null;
    for (let to = Math.min(word.length, from + lexicon.longestAtom); to > from; to--) {
      const atom = lexicon.atoms.get(word.slice(from, to));
      if (!atom || atom.role === "idiom" || atom.role === "dual" || lexicon.vague.has(word.slice(from, to)))
        continue;
      const rest = split(to);
      if (rest) return [{ from, to, atom }, ...rest];
    }
    dead.add(from);
    return null;
  };
  const parts = split(0);
  return parts && parts.length > 1 && isCompound(parts) ? parts : null;
}

/** "eventi" is no "e" with "venti"; "halftien" is a time of day. */
function isCompound(parts: readonly Part[]): boolean {
  const roles = parts.map((part) => part.atom?.role);
  if (roles[0] === "joiner" || roles.at(-1) === "joiner") return false;
  return roles.every((role, at) => {
    if (role === "minus" || role === "point") return false;
    const next = roles[at + 1];
    return role !== "fraction" || next === "scale" || next === "group" || (at > 0 && next === undefined);
  });
}

/** Behind a number word the start of an idiom is a number's part: «五十分钟». */
const fitsBehind = (atom: Atom | undefined, before: Atom | null): boolean =>
  atom !== undefined && !(atom.role === "idiom" && before && before.role !== "idiom");

/** Number words anywhere in a run of letters, longest first; what lies between them has no atom. */
function scatteredParts(word: string, lexicon: Lexicon, before: Atom | null): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let plain = 0;
  let last = before;
  while (from < word.length) {
    let to = Math.min(word.length, from + lexicon.longestAtom);
    while (to > from && !fitsBehind(lexicon.atoms.get(word.slice(from, to)), last)) to--;
    if (to === from) {
      from++;
      last = null;
      continue;
    }
    if (plain < from) parts.push({ from: plain, to: from, atom: null });
    last = lexicon.atoms.get(word.slice(from, to)) ?? null;
    parts.push({ from, to, atom: last });
    from = to;
    plain = to;
  }
  if (plain < word.length) parts.push({ from: plain, to: word.length, atom: null });
  return parts;
}

function withArticle(word: string, at: number, lexicon: Lexicon): Part[] | null {
  const rest = word.slice(at);
  const plain = lexicon.atoms.get(rest);
  if (plain) return [{ from: at, to: word.length, atom: plain }];
  const { article } = lexicon;
  if (!article || !rest.startsWith(article)) return null;
  const bare = rest.slice(article.length);
  const atom = lexicon.constructDuals.has(bare) ? undefined : lexicon.atoms.get(bare);
  return atom ? [{ from: at, to: word.length, atom }] : null;
}

/** A number word behind the letters that its script writes onto the next word. */
function cliticParts(word: string, lexicon: Lexicon): Part[] | null {
  const direct = withArticle(word, 0, lexicon);
  if (direct) return direct;
  for (const clitic of lexicon.otherClitics) {
    const parts = word.startsWith(clitic) ? withArticle(word, clitic.length, lexicon) : null;
    if (parts) return [{ from: 0, to: clitic.length, atom: null }, ...parts];
  }
  for (const clitic of lexicon.joiningClitics) {
    if (!word.startsWith(clitic)) continue;
    const parts =
      withArticle(word, clitic.length, lexicon) ?? otherCliticsAfter(word, clitic.length, lexicon);
    if (parts) return [{ from: 0, to: clitic.length, atom: JOINER }, ...parts];
  }
  return null;
}

function otherCliticsAfter(word: string, at: number, lexicon: Lexicon): Part[] | null {
  for (const clitic of lexicon.otherClitics) {
    const parts = word.startsWith(clitic, at) ? withArticle(word, at + clitic.length, lexicon) : null;
    if (parts) return [{ from: at, to: at + clitic.length, atom: null }, ...parts];
  }
  return null;
}

const SOFT_HYPHENS = /^\u00ad+$/u;

/** Joins the parts of words that soft hyphens divide. */
function withoutSoftHyphens(tokens: readonly Token[], text: string): Token[] {
  if (!text.includes("\u00ad")) return [...tokens];
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const divided =
      before?.type === "word" &&
      token.type === "word" &&
      SOFT_HYPHENS.test(text.slice(before.end, token.start));
    if (!before || !divided) joined.push(token);
    else {
      const whole = { start: before.start, end: token.end, type: before.type };
      joined[joined.length - 1] = {
        ...whole,
        text: text.slice(whole.start, whole.end),
        folded: before.folded + token.folded,
      };
    }
  }
  return joined;
}

const JOINER: Atom = { role: "joiner", value: 0 };

/** Whether every number word in a token is spelled as it must be; see `NumberWords.exact`. */
function isSpelledOut(parts: readonly Part[], token: Token, lexicon: Lexicon): boolean {
  if (lexicon.exact.size === 0) return true;
  return parts.every((part) => {
    const forms = part.atom ? lexicon.exact.get(token.folded.slice(part.from, part.to)) : undefined;
    return !forms || forms.some((form) => spelled(token.text).includes(form));
  });
}

function partsOf(token: Token, lexicon: Lexicon, before: Atom | null): Part[] | null {
  if (lexicon.words.division === "none") return scatteredParts(token.folded, lexicon, before);
  const parts = wordParts(token.folded, lexicon);
  return parts && isSpelledOut(parts, token, lexicon) ? parts : null;
}

function wordParts(word: string, lexicon: Lexicon): Part[] | null {
  const atom = lexicon.atoms.get(word);
  if (atom) return [{ from: 0, to: word.length, atom }];
  return (
    cliticParts(word, lexicon) ??
    (lexicon.words.division === "compounds" ? compoundParts(word, lexicon) : null)
  );
}

/** Turns a text's tokens into items, in one pass. */
class Itemizer {
  readonly items: Item[] = [];
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    this.tokens = withoutSoftHyphens(tokenize(text), text);
  }

  run(): Item[] {
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.type === "digits") this.digits();
      else if (token.type === "word") this.word(token);
      else this.mark(token);
    }
    return this.items;
  }

  private push(item: Partial<Item> & Pick<Item, "start" | "end" | "kind" | "text">): void {
    const glued = this.items.at(-1)?.end === item.start;
    const { start, end, kind, text, atom = null, value = 0, decimal = false, inside = false } = item;
    this.items.push({ start, end, kind, text, atom, value, decimal, glued, inside });
  }

  private digits(): void {
    for (const { from, to, value, decimal } of readDigits(
      this.text,
      this.tokens,
      this.at,
      this.lexicon.words.decimal,
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

  /** ".08" where nothing but a sign stands before: anywhere else a point may belong to what precedes it. */
  private leadingPoint(token: Token): boolean {
    const digits = this.tokens[this.at + 1];
    if (digits?.type !== "digits" || digits.start !== token.end) return false;
    if (token.text !== "." && token.text !== this.lexicon.words.decimal) return false;
    if (
      this.items.length > 1 ||
      !SIGN.test(this.items[0]?.text ?? "-") ||
      digits.folded.length > LONGEST_FRACTION
    )
      return false;
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

const VULGAR = /^(\d{1,2})\u2044(\d{1,2})$/u;

/** Value of a fraction sign such as "½", which folds to "1⁄2". */
function vulgarFraction(folded: string): number | null {
  const match = VULGAR.exec(folded);
  return match && Number(match[2]) > 0 ? Number(match[1]) / Number(match[2]) : null;
}

/** The items of a text, in order; what a pack does not know stays as plain words and marks. */
export function itemize(text: string, lexicon: Lexicon): Item[] {
  return new Itemizer(text, lexicon).run();
}

/** True where a folded word consists of clitics alone («و», «بال»). */
export function isClitic(text: string, lexicon: Lexicon): boolean {
  const bare = fold(text);
  if (bare === "") return true;
  if (bare === lexicon.article) return true;
  for (const clitic of [...lexicon.joiningClitics, ...lexicon.otherClitics])
    if (clitic && bare.startsWith(clitic)) return isClitic(bare.slice(clitic.length), lexicon);
  return false;
}
