/**
 * Highlights over the page's text: they paint, and change no element. A page can see the registry of highlights, so there
 * is one, under a name that says nothing of whose it is or what it means; its colours are no sheet of the page.
 */
import { HIGHLIGHT } from "../../lib/browser/reader-protocol";

/** How long one place stands out alone before the other marks come back, in milliseconds. */
const ALONE_MS = 2_500;

let marked: readonly Range[] = [];
let back: ReturnType<typeof setTimeout> | undefined;

function paint(ranges: readonly Range[]): void {
  clearTimeout(back);
  if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  else CSS.highlights.delete(HIGHLIGHT);
}

/** Paints one place for the reader to see, and brings it before their eyes; the marks come back after a while. */
export function paintAlone(range: Range): void {
  paint([range]);
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  if (marked.length > 0) back = setTimeout(() => paint(marked), ALONE_MS);
}

/** Paints marks in place of whatever was painted before; none takes them away. */
export function paintMarks(ranges: readonly Range[]): void {
  marked = ranges;
  paint(ranges);
}
