import { detectLanguage, directionOf } from "../languages/detect";
import type { Article, LanguageCode, Passage, Removed } from "../model";
import { asSeen } from "./as-seen";
import { furnitureReason } from "./furniture-lines";
import type { Extraction } from "./outcome";
import { piecesOf } from "./pieces";
import { playlistLines } from "./playlist";

/** UTF-16 units of a text that are read; news is a thousandth of it. */
const LONGEST_TEXT = 2_000_000;
/** A first line longer than this that ends as a sentence is the lede of a text without headline. */
const LONGEST_HEADLINE = 150;
/** A sign-off or byline line is no longer than this. */
const LONGEST_BYLINE = 64;
/** How many lines after the headline, and at the text's end, may be bylines. */
const BYLINE_LINES = 2;

const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+/g;
const SENTENCE_END = /[.!?…؟۔。！？।]["”»’')\]]*$/u;
const SEPARATED = /\S\s*[|–—]\s*\S|\S\s[-/]\s\S/u;
const BRACKETED = /^[([（].*[)\]）]$/u;
const ONLY_HASHTAGS = /^#[\p{L}\p{N}_]+(\s+#[\p{L}\p{N}_]+)*(\s+[-–|]\s.*)?$/u;

interface Line {
  readonly text: string;
  readonly offset: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === "" || !/[\p{L}\p{N}]/u.test(trimmed)) continue;
    let offset = match.index + match[0].indexOf(trimmed);
    for (const piece of piecesOf(trimmed)) {
      lines.push({ text: piece, offset });
      offset += piece.length;
    }
  }
  return lines;
}

/** A byline, dateline or sign-off by its shape: short, no sentence, two parts or wholly in brackets. */
function signOffReason(line: string): string | null {
  if (line.length > LONGEST_BYLINE || SENTENCE_END.test(line)) return null;
  if (ONLY_HASHTAGS.test(line)) return "tags";
  if (BRACKETED.test(line)) return "source-line";
  return SEPARATED.test(line) ? "byline" : null;
}

function lineReason(line: Line, index: number, last: number, language: LanguageCode): string | null {
  const reason = furnitureReason(line.text, language);
  if (reason) return reason;
  const atEdge = (index > 0 && index <= BYLINE_LINES) || index > last - BYLINE_LINES;
  return atEdge ? signOffReason(line.text) : null;
}

interface Sorted {
  readonly passages: Passage[];
  readonly removed: Removed[];
}

function sortLines(lines: readonly Line[], language: LanguageCode): Sorted {
  const passages: Passage[] = [];
  const removed: Removed[] = [];
  const listed = playlistLines(lines.map(({ text }) => text));
  for (const [index, line] of lines.entries()) {
    const isHeadline = index === 0 && !(line.text.length > LONGEST_HEADLINE && SENTENCE_END.test(line.text));
    const inBody = () => (listed.has(index) ? "player" : lineReason(line, index, lines.length - 1, language));
    const reason = index === 0 ? null : inBody();
    if (reason) removed.push({ reason, text: line.text });
    else passages.push({ role: isHeadline ? "headline" : "paragraph", text: line.text, offset: line.offset });
  }
  return { passages, removed };
}

/** A text's first line as its headline; of a text that begins with its lede, as much of it as a headline may have. */
function headlineOf(first: string): string {
  if (first.length <= LONGEST_HEADLINE) return first;
  const cut = first.lastIndexOf(" ", LONGEST_HEADLINE);
  return `${first.slice(0, cut > 0 ? cut : LONGEST_HEADLINE)}…`;
}

/**
 * Reads a plain text as an article: its first line is the headline, every further line that is not empty a
 * paragraph. `offset` of a passage is its exact place in
 * the text as it is seen. Lines of site furniture are set apart.
 * @param given the file's content as it stands, byte order mark and carriage returns included
 * @param name the file's name, which stands in where the text gives no title
 * @param stated its language where that is known; else it is detected
 */
export function articleFromText(given: string, name: string, stated: LanguageCode | null = null): Extraction {
  const text = asSeen(given);
  const lines = linesOf(text.slice(0, LONGEST_TEXT));
  const first = lines[0];
  if (!first) return { state: "none", reason: text.trim() === "" ? "empty" : "no-text", title: name };
  const sample = lines
    .slice(0, 40)
    .map((line) => line.text)
    .join("\n");
  const language = stated ?? detectLanguage(sample) ?? "und";
  const article: Article = {
    url: null,
    canonicalUrl: null,
    headline: headlineOf(first.text),
    byline: null,
    outlet: null,
    publishedAt: null,
    language,
    direction: directionOf(language, sample),
    ...sortLines(lines, language),
    partial: text.length > LONGEST_TEXT ? "truncated" : null,
  };
  return { state: "article", article };
}
