import type { Article } from "../model";
import { fold } from "../text/fold";

const WORD = /[\p{L}\p{N}]+/gu;
/** A bound on what is compared word by word: some forty pages. */
const MAX_CHARS = 120_000;

/** Folded words and numbers of the body, headline and captions left out, in reading order. */
export function bodyWords(article: Article): string[] {
  const words: string[] = [];
  let room = MAX_CHARS;
  for (const { role, text } of article.passages) {
    if (role !== "paragraph" || room <= 0) continue;
    for (const [word] of fold(text.slice(0, room)).matchAll(WORD)) words.push(word);
    room -= text.length;
  }
  return words;
}
