import type { Article } from "../model";
import { fold } from "../text/fold";

const WORD = /[\p{L}\p{N}]+/gu;
/** A bound on what is compared word by word: some forty pages. */
const MAX_CHARS = 120_000;

/** Speech between marks of quotation; longer runs are marks that do not pair. */
const QUOTED = /"[^"]{1,800}"|“[^”]{1,800}”|«[^»]{1,800}»|„[^“”]{1,800}[“”]/gu;

/** The body's paragraphs, headline and captions left out, bounded. */
function paragraphsOf(article: Article): string[] {
  const paragraphs: string[] = [];
  let room = MAX_CHARS;
  for (const { role, text } of article.passages) {
    if (role !== "paragraph" || room <= 0) continue;
    paragraphs.push(text.slice(0, room));
    room -= text.length;
  }
  return paragraphs;
}

function wordsOf(text: string): string[] {
  return Array.from(fold(text).matchAll(WORD), ([word]) => word);
}

/** Folded words and numbers of the body, in reading order. */
export function bodyWords(article: Article): string[] {
  return paragraphsOf(article).flatMap(wordsOf);
}

/** The same without what stands between marks of quotation: every report of a speech has the speech's own words. */
export function unquotedWords(article: Article): string[] {
  return paragraphsOf(article).flatMap((text) => wordsOf(text.replace(QUOTED, " ")));
}
