import type { Article } from "../model";
import { fold } from "../text/fold";

const WORD = /[\p{L}\p{N}]+/gu;
/** A bound on what is compared word by word: some forty pages. */
const MAX_CHARS = 120_000;

/** Marks that open a quotation, with those that close it. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  "“": ["”"],
  "«": ["»"],
  "„": ["“", "”"],
};
/** Longer runs, in UTF-16 units, are marks that do not pair. */
const LONGEST_QUOTE = 800;

/** A text without what stands between marks of quotation; each mark is sought once. */
function withoutQuotes(text: string): string {
  const next = new Map<string, number>();
  const closingAt = (mark: string, from: number): number => {
    const known = next.get(mark);
    if (known !== undefined && known >= from) return known;
    const found = text.indexOf(mark, from);
    const place = found < 0 ? Infinity : found;
    next.set(mark, place);
    return place;
  };
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const marks = CLOSING[text[at] ?? ""];
    if (marks === undefined) continue;
    const end = Math.min(...marks.map((mark) => closingAt(mark, at + 1)));
    if (end - at - 1 > LONGEST_QUOTE || end === at + 1) continue;
    kept += `${text.slice(from, at)} `;
    from = end + 1;
    at = end;
  }
  return kept + text.slice(from);
}

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
  return paragraphsOf(article).flatMap((text) => wordsOf(withoutQuotes(text)));
}
