/** Markdown's links and strong marks, found in one pass over a line: no pattern finds them in linear time. */

const LONGEST_LABEL = 500;
const LONGEST_TARGET = 2000;
const LONGEST_STRONG = 2000;
const TITLE = /\s"[^"]{0,300}"\)/uy;
const STRONG_MARKS = ["**", "__"];

const isSpace = (unit: string): boolean => /^\s?$/u.test(unit);

/** Index behind the link whose target ends at `stop`, with a title or without one; −1 where it is no link. */
function linkEnd(text: string, stop: number): number {
  if (text.charAt(stop) === ")") return stop + 1;
  TITLE.lastIndex = stop;
  return TITLE.test(text) ? TITLE.lastIndex : -1;
}

/** Index of the opening of the label that ends at `close`; −1 where none opens behind `from`. */
function labelStart(text: string, opening: string, from: number, close: number): number {
  const start = Math.max(from, text.lastIndexOf("]", close - 1) + 1, close - LONGEST_LABEL - opening.length);
  const within = text.slice(start, close).indexOf(opening);
  return within < 0 ? -1 : start + within;
}

/** A line whose links (`opening` "[") or pictures ("![") are replaced by what `shown` makes of their labels. */
export function replaceLinks(text: string, opening: string, shown: (label: string) => string | null): string {
  const stops = /[)\s]/gu;
  let [kept, done, stop] = ["", 0, -1];
  for (let close = text.indexOf("]("); close >= 0; close = text.indexOf("](", close + 1)) {
    const target = close + 2;
    const start = labelStart(text, opening, done, close);
    if (start < 0) continue;
    if (stop < target) {
      stops.lastIndex = target;
      stop = stops.exec(text)?.index ?? text.length;
    }
    const end = stop - target > LONGEST_TARGET ? -1 : linkEnd(text, stop);
    const label = end < 0 ? null : shown(text.slice(start + opening.length, close));
    if (label === null) continue;
    kept += text.slice(done, start) + label;
    done = end;
  }
  return kept + text.slice(done);
}

/** A line without the marks around its strong words. */
export function withoutStrong(text: string): string {
  const closings = new Map(STRONG_MARKS.map((mark) => [mark, 0]));
  let [kept, done] = ["", 0];
  for (let at = 0; at < text.length; at++) {
    const mark = text.slice(at, at + 2);
    let closing = closings.get(mark);
    if (closing === undefined || isSpace(text.charAt(at + 2))) continue;
    while (closing >= 0 && (closing < at + 3 || isSpace(text.charAt(closing - 1))))
      closing = text.indexOf(mark, Math.max(closing + 1, at + 3));
    closings.set(mark, closing);
    if (closing < 0 || closing - at - 2 > LONGEST_STRONG) continue;
    kept += text.slice(done, at) + text.slice(at + 2, closing);
    done = closing + 2;
    at = done - 1;
  }
  return kept + text.slice(done);
}

/** A heading without the marks that close it. */
export function withoutClosingMarks(text: string): string {
  const line = text.trimEnd();
  let end = line.length;
  while (line.charAt(end - 1) === "#") end--;
  return end > 0 && end < line.length && isSpace(line.charAt(end - 1)) ? line.slice(0, end).trimEnd() : text;
}
