import type { LanguagePack } from "../languages/contract";
import type { Article, Passage } from "../model";
import { type Token, tokenize } from "../text/tokens";
import { type Lexicon, lexiconOf, termsOfToken } from "./lexicon";

/** Longer articles are read up to here: what comes after says nothing new of which event it is. */
const MAX_CHARS = 60_000;

export interface ReadPassage {
  readonly role: Passage["role"];
  readonly tokens: readonly Token[];
  /** Terms of each token, in step with `tokens`. */
  readonly terms: readonly (readonly string[])[];
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

/** Reads every passage once; a paragraph that repeats the headline is left out. */
export function readPassages(article: Article, pack: LanguagePack): Reading {
  const lexicon = lexiconOf(pack.terms);
  const passages: ReadPassage[] = [];
  let wordsBefore = 0;
  let room = MAX_CHARS;
  for (const passage of withoutRepeatedHeadline(article.passages)) {
    if (room <= 0) break;
    const tokens = tokenize(passage.text.slice(0, room));
    room -= passage.text.length;
    const terms = tokens.map((token) => termsOfToken(token, lexicon));
    passages.push({ role: passage.role, tokens, terms, wordsBefore });
    if (passage.role === "paragraph") wordsBefore += tokens.filter((token) => token.type === "word").length;
  }
  return { lexicon, language: article.language, passages, wordCount: wordsBefore };
}

function withoutRepeatedHeadline(passages: readonly Passage[]): Passage[] {
  const headline = passages.find((passage) => passage.role === "headline")?.text.trim();
  return passages.filter((passage) => passage.role === "headline" || passage.text.trim() !== headline);
}
