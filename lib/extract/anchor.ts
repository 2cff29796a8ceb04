import type { TextQuote } from "../model";

/** A place in a list of texts: which one, and the UTF-16 offset in it. */
export interface TextPoint {
  readonly text: number;
  readonly offset: number;
}

export interface Anchor {
  readonly start: TextPoint;
  /** Just behind the quote's last unit. */
  readonly end: TextPoint;
}

/** A quote that stands in a page more often than this is looked for no further. */
const MOST_CANDIDATES = 200;

/** White space and invisible marks, which a page lays out otherwise than the text that was read from it. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

interface Dense {
  readonly text: string;
  /** For each unit of `text` its index among all units of all texts. */
  readonly places: readonly number[];
}

function dense(texts: readonly string[]): Dense {
  const units: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const text of texts)
    for (let i = 0; i < text.length; i++, place++) {
      const unit = text.charAt(i);
      if (UNSEEN.test(unit)) continue;
      units.push(unit);
      places.push(place);
    }
  return { text: units.join(""), places };
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

function occurrences(haystack: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    found.push(at);
    if (found.length >= MOST_CANDIDATES) break;
  }
  return found;
}

/** The point of a place counted through all texts. */
function pointOf(texts: readonly string[], place: number): TextPoint {
  let before = 0;
  for (const [text, content] of texts.entries()) {
    if (place < before + content.length) return { text, offset: place - before };
    before += content.length;
  }
  return { text: Math.max(0, texts.length - 1), offset: texts.at(-1)?.length ?? 0 };
}

/** Units around a candidate that are as the quote has them. */
function fitOf(page: string, start: number, end: number, prefix: string, suffix: string): number {
  const before = page.slice(Math.max(0, start - prefix.length), start);
  return commonEnd(before, prefix) + commonStart(page.slice(end, end + suffix.length), suffix);
}

/**
 * Where a quote stands in a page's text nodes, best fit with its surroundings first; empty where it is not there.
 * White space is ignored throughout, so a quote may run over several nodes and blocks.
 * @param texts the contents of the page's text nodes in reading order
 */
export function anchorQuote(texts: readonly string[], quote: TextQuote): Anchor[] {
  const page = dense(texts);
  const exact = dense([quote.exact]).text;
  const prefix = dense([quote.prefix]).text;
  const suffix = dense([quote.suffix]).text;
  if (exact === "") return [];
  return occurrences(page.text, exact)
    .map((at) => ({ at, fit: fitOf(page.text, at, at + exact.length, prefix, suffix) }))
    .sort((a, b) => b.fit - a.fit || a.at - b.at)
    .map(({ at }) => {
      const last = pointOf(texts, page.places[at + exact.length - 1] ?? 0);
      return { start: pointOf(texts, page.places[at] ?? 0), end: { ...last, offset: last.offset + 1 } };
    });
}
