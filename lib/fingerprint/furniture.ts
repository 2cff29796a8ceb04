/** What a page sets around its article, where extraction left it in: teasers of other stories, the outlet's name. */
import type { Passage } from "../model";
import { tokenize } from "../text/tokens";
import { type TermLexicon, termsOfWord } from "./lexicon";
import { type TermLanguage, tellingTerms } from "./telling";

interface Line {
  readonly role: Passage["role"];
  readonly text: string;
  /** Terms of each token. */
  readonly terms: readonly (readonly string[])[];
}

const SENTENCE_END = /[.!?…؟۔。！？]["”»’')\]]*\s*$/u;
/** Share of a line's telling terms that the article holds elsewhere, below which the line is not the article's. */
const TIED_SHARE = 1 / 3;
/** A text of fewer whole sentences is too little to tell what belongs to it. */
const ENOUGH_SENTENCES = 2;

function isSentence({ role, text }: Line): boolean {
  return role === "paragraph" && SENTENCE_END.test(text);
}

/** Telling terms of an article's headline and whole sentences; null where it has too few to judge lines by. */
export function ownTerms(lines: readonly Line[], language: TermLanguage): ReadonlySet<string> | null {
  const sentences = lines.filter(isSentence);
  if (sentences.length < ENOUGH_SENTENCES) return null;
  const headlines = lines.filter(({ role }) => role === "headline");
  return new Set([...headlines, ...sentences].flatMap((line) => [...tellingTerms(line, language)]));
}

/** True for a line that ends as no sentence and whose telling words stand nowhere in the article (`own`). */
export function isStray(line: Line, own: ReadonlySet<string> | null, language: TermLanguage): boolean {
  if (own === null || line.role !== "paragraph" || isSentence(line)) return false;
  const telling = [...tellingTerms(line, language)];
  return telling.filter((term) => own.has(term)).length < TIED_SHARE * telling.length;
}

const SEPARATOR = /\s[|–—•·»-]\s|\s?\|\s?/gu;

function speaksOfReporting(part: string, lexicon: TermLexicon): boolean {
  const terms = tokenize(part).flatMap(({ folded }) => termsOfWord(folded, lexicon));
  return terms.some((term) => lexicon.reporting.has(term));
}

/** A headline without the outlet's name behind it ("… - Channel 9 News"), which is told by a word of reporting. */
export function withoutOutlet(headline: string, lexicon: TermLexicon): string {
  for (const { index } of headline.matchAll(SEPARATOR))
    if (index > 0 && speaksOfReporting(headline.slice(index), lexicon)) return headline.slice(0, index);
  return headline;
}
