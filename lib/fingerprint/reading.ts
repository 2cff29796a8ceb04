import type { Passage } from "../model";
import type { ReadArticle } from "../text/passage";
import type { Token } from "../text/tokens";
import { isStray, ownTerms, withoutOutlet } from "./furniture";
import { lexiconOf, type TermLexicon, termsOfToken } from "./lexicon";

/** Longer articles are read up to here: what comes after says nothing new of which event it is. */
const MAX_CHARS = 60_000;
/** Words within which a paragraph still belongs to the opening. */
const LEDE_WORDS = 70;

export interface TermPassage {
  readonly role: Passage["role"];
  readonly tokens: readonly Token[];
  /** Terms of each token, in step with `tokens`. */
  readonly terms: readonly (readonly string[])[];
  /** Its number in the article. */
  readonly number: number;
  /** Words before this passage. */
  readonly wordsBefore: number;
}

/** An article's passages with their tokens and terms. */
export interface TermReading {
  readonly lexicon: TermLexicon;
  readonly language: string;
  readonly passages: readonly TermPassage[];
  readonly wordCount: number;
}

const SEPARATOR = /^[.,٫٬]$/u;
const GROUP = 3;

/** Joins the parts of a number: "11,400" is one token that reads 11400, "4.6" one that reads 4.6. */
function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at];
    if (token === undefined) break;
    while (token.type === "digits" && isSeparated(tokens, at)) {
      const next: Token = tokens[at + 2] ?? token;
      const joint: string = next.folded.length === GROUP && !token.folded.includes(".") ? "" : ".";
      token = { ...token, end: next.end, text: "", folded: `${token.folded}${joint}${next.folded}` };
      at += 2;
    }
    joined.push(token);
  }
  return joined;
}

function isSeparated(tokens: readonly Token[], at: number): boolean {
  const [digits, mark, next] = tokens.slice(at, at + 3);
  if (digits === undefined || mark === undefined || next?.type !== "digits") return false;
  return SEPARATOR.test(mark.text) && digits.end === mark.start && mark.end === next.start;
}

type Bare = Omit<TermPassage, "wordsBefore"> & { readonly text: string };

/** A paragraph that repeats the headline is left out. */
function tokenized({ article, passages }: ReadArticle, lexicon: TermLexicon): Bare[] {
  const bare: Bare[] = [];
  let room = MAX_CHARS;
  const headline = article.passages.find(({ role }) => role === "headline")?.text.trim();
  for (const [number, { role, text: whole }] of article.passages.entries()) {
    if (room <= 0) break;
    if (role !== "headline" && whole.trim() === headline) continue;
    const text = role === "headline" ? withoutOutlet(whole, lexicon) : whole.slice(0, room);
    room -= whole.length;
    const own = passages[number]?.whole ?? [];
    const tokens = joinNumbers(own.filter(({ end }) => end <= text.length));
    bare.push({ role, number, text, tokens, terms: tokens.map((token) => termsOfToken(token, lexicon)) });
  }
  return bare;
}

/** Reads every passage once; lines that belong to the page and not to the article are left out. */
export function readPassages(read: ReadArticle): TermReading {
  const lexicon = lexiconOf(read.pack.terms);
  const { language } = read.article;
  const bare = tokenized(read, lexicon);
  const own = ownTerms(bare, { language, lexicon });
  const passages: TermPassage[] = [];
  let wordsBefore = 0;
  for (const { text, ...passage } of bare) {
    if (isStray({ ...passage, text }, own, { language, lexicon })) continue;
    passages.push({ ...passage, wordsBefore });
    if (passage.role === "paragraph")
      wordsBefore += passage.tokens.filter((token) => token.type === "word").length;
  }
  return { lexicon, language, passages, wordCount: wordsBefore };
}

/** Headline and lede: the first paragraphs, up to some seventy words. */
export function ledeOf({ passages }: TermReading): TermPassage[] {
  return passages.filter(({ role, wordsBefore }) => role !== "caption" && wordsBefore < LEDE_WORDS);
}
