/** Highlights over the page's text: they paint, and change no element of it. */
import type { Verdict } from "../../lib/model";

/** Names in the page's highlight registry, which the page can see: prefixed, so that they meet no other. */
const QUOTE = "variorum-quote";
const MARK = "variorum-mark";
/** Each verdict has its own line, so that colour alone does not tell them apart. */
const MARK_STYLES: Readonly<Record<Verdict, string>> = {
  differ: "background-color: #ffe3c6; color: #1a1a1a; text-decoration: underline wavy #8f4100",
  compatible: "background-color: #e9e5fd; color: #1a1a1a; text-decoration: underline double #4b3f9e",
  agree: "background-color: #d9f0e2; color: #1a1a1a; text-decoration: underline solid #1d6540",
  single: "background-color: #e8eaed; color: #1a1a1a; text-decoration: underline dotted #4d5560",
};
const VERDICTS: readonly Verdict[] = ["differ", "compatible", "agree", "single"];
const STYLE = [
  `::highlight(${QUOTE}) { background-color: #ffd54a; color: #1a1a1a; }`,
  ...VERDICTS.map((verdict) => `::highlight(${MARK}-${verdict}) { ${MARK_STYLES[verdict]} }`),
].join("\n");
/** The quote that the reader asked for lies over the marks. */
const ABOVE_MARKS = 1;

export interface PlacedMark {
  readonly range: Range;
  readonly verdict: Verdict;
}

let sheet: CSSStyleSheet | null = null;

/** The highlights' colours. A sheet of the document's own list changes no element. */
function addStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Paints the quote that the reader asked for, and brings it before their eyes. */
export function paintQuote(range: Range): void {
  addStyles();
  const highlight = new Highlight(range);
  highlight.priority = ABOVE_MARKS;
  CSS.highlights.set(QUOTE, highlight);
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/** Paints marks in place of those before; none takes them away, and the quote with them. */
export function paintMarks(marks: readonly PlacedMark[]): void {
  if (marks.length > 0) addStyles();
  else CSS.highlights.delete(QUOTE);
  for (const verdict of VERDICTS) {
    const ranges = marks.filter((each) => each.verdict === verdict).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(`${MARK}-${verdict}`, new Highlight(...ranges));
    else CSS.highlights.delete(`${MARK}-${verdict}`);
  }
}
