import type { TermWords } from "../languages/contract/terms";
import { fold } from "../text/fold";
import type { Token } from "../text/tokens";

/** A pack's `terms` section made ready for look-up. */
export interface TermLexicon {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly reporting: ReadonlySet<string>;
  /** Later-stage phrases as sequences of folded words, by first word. */
  readonly laterStages: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Finds a phrase that recalls an earlier time in folded text. */
  readonly otherTimes: RegExp;
  readonly placeCues: ReadonlySet<string>;
  readonly personCues: ReadonlySet<string>;
  readonly capitalNouns: boolean;
}

/** Letters that must be left of a word when an affix is taken off. */
const MIN_STEM = 3;
/** Scripts written without spaces: a term is two neighbouring characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const lexicons = new WeakMap<TermWords, TermLexicon>();

export function lexiconOf(words: TermWords): TermLexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const lexicon = buildLexicon(words);
  lexicons.set(words, lexicon);
  return lexicon;
}

function buildLexicon(words: TermWords): TermLexicon {
  const prefixes = words.prefixes.map(fold);
  const suffixes = words.suffixes.map(fold);
  const stemmed = words.reportingWords.flatMap((word) =>
    fold(word)
      .split(/[^\p{L}\p{N}]+/u)
      .flatMap((part) => termsOfWord(part, { prefixes, suffixes })),
  );
  const laterStages = new Map<string, string[][]>();
  for (const phrase of words.laterStages) {
    const parts = fold(phrase).split(/\s+/u);
    const first = parts[0] ?? "";
    laterStages.set(first, [...(laterStages.get(first) ?? []), parts]);
  }
  return {
    prefixes,
    suffixes,
    reporting: new Set(stemmed),
    laterStages,
    otherTimes: phrasePattern(words.otherTimes),
    placeCues: new Set(words.placeCues.map(fold)),
    personCues: new Set(words.personCues.map(fold)),
    capitalNouns: words.capitalNouns ?? false,
  };
}

/** Matches any of some phrases in folded text, at the bounds of words where the script has spaces. */
function phrasePattern(phrases: readonly string[]): RegExp {
  const folded = phrases.map(fold);
  const anyOf = (some: readonly string[]): string =>
    some.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|") || "(?!)";
  const spaced = anyOf(folded.filter((phrase) => !UNSPACED.test(phrase)));
  const unspaced = anyOf(folded.filter((phrase) => UNSPACED.test(phrase)));
  return new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|${unspaced}`, "u");
}

type Affixes = Pick<TermLexicon, "prefixes" | "suffixes">;

/** A folded word without what is written onto its front. */
export function withoutPrefixes(word: string, { prefixes }: Affixes): string {
  let rest = word;
  for (;;) {
    const prefix = prefixes.find((p) => rest.startsWith(p) && rest.length - p.length >= MIN_STEM);
    if (prefix === undefined) return rest;
    rest = rest.slice(prefix.length);
  }
}

/** The terms of one folded word: its stem, or its character pairs where the script has no spaces. */
export function termsOfWord(word: string, affixes: Affixes): string[] {
  if (UNSPACED.test(word)) return characterPairs(word);
  const rest = withoutPrefixes(word, affixes);
  const suffix = affixes.suffixes.find((s) => rest.endsWith(s) && rest.length - s.length >= MIN_STEM);
  const stem = suffix === undefined ? rest : rest.slice(0, -suffix.length);
  return stem.length < 2 ? [] : [stem];
}

function characterPairs(word: string): string[] {
  const chars = Array.from(word);
  if (chars.length < 2) return chars;
  return chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

/** The terms of one token; single digits and marks have none. */
export function termsOfToken(token: Token, lexicon: TermLexicon): string[] {
  if (token.type === "digits") return token.folded.length > 1 ? [token.folded] : [];
  return token.type === "word" ? termsOfWord(token.folded, lexicon) : [];
}
