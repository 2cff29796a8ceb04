import type { LanguagePack } from "../languages/contract";
import type { Article, Passage } from "../model";
import { type Token, tokenize } from "../text/tokens";
import { type Lexicon, lexiconOf, termsOfToken } from "./lexicon";

/** Longer articles are read up to here: what comes after says nothing new of which event it is. */
const MAX_CHARS = 60_000;
/** Words within which a paragraph still belongs to the opening. */
const LEDE_WORDS = 70;

export interface ReadPassage {
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
export interface Reading {
  readonly lexicon: Lexicon;
  readonly language: string;
  readonly passages: readonly ReadPassage[];
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

/** Reads every passage once; a paragraph that repeats the headline is left out. */
export function readPassages(article: Article, pack: LanguagePack): Reading {
  const lexicon = lexiconOf(pack.terms);
  const passages: ReadPassage[] = [];
  let wordsBefore = 0;
  let room = MAX_CHARS;
  const headline = article.passages.find(({ role }) => role === "headline")?.text.trim();
  for (const [number, passage] of article.passages.entries()) {
    if (room <= 0) break;
    if (passage.role !== "headline" && passage.text.trim() === headline) continue;
    const tokens = joinNumbers(tokenize(passage.text.slice(0, room)));
    room -= passage.text.length;
    const terms = tokens.map((token) => termsOfToken(token, lexicon));
    passages.push({ role: passage.role, number, tokens, terms, wordsBefore });
    if (passage.role === "paragraph") wordsBefore += tokens.filter((token) => token.type === "word").length;
  }
  return { lexicon, language: article.language, passages, wordCount: wordsBefore };
}

/** Headline and lede: the first paragraphs, up to some seventy words. */
export function ledeOf({ passages }: Reading): ReadPassage[] {
  return passages.filter(({ role, wordsBefore }) => role !== "caption" && wordsBefore < LEDE_WORDS);
}
