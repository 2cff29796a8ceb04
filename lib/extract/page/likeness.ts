import { plain } from "../plain";

/** Scripts written without spaces: their words are compared by pairs of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.length < 3 ? [word] : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(" ")
    .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word]));
}

/** Share of the words of `a` that `b` has too, 0–1. */
export function sharedWords(a: string, b: string): number {
  const words = new Set(wordsOf(b));
  const own = wordsOf(a);
  return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
}

/** How much two titles have in common, 0–1: a title that goes on behind the other's words is less like it. */
export const likeness = (a: string, b: string): number => (sharedWords(a, b) + sharedWords(b, a)) / 2;
