import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerWorker } from "../lib/browser/marks-side";
import type { PageMark } from "../lib/browser/reader-protocol";
import { anchorQuote } from "../lib/extract/anchor";
import type { TextQuote, Verdict } from "../lib/model";

/** Name in the page's highlight registry, which the page can see: prefixed, so that it meets no other. */
const HIGHLIGHT = "variorum-quote";
const MARK = "variorum-mark";
/** Each verdict has its own line, so that colour alone does not tell them apart. */
const MARK_STYLES: Readonly<Record<Verdict, string>> = {
  differ: "background-color: #ffe3c6; color: #1a1a1a; text-decoration: underline wavy #8f4100",
  compatible: "background-color: #e9e5fd; color: #1a1a1a; text-decoration: underline double #4b3f9e",
  agree: "background-color: #d9f0e2; color: #1a1a1a; text-decoration: underline solid #1d6540",
  single: "background-color: #e8eaed; color: #1a1a1a; text-decoration: underline dotted #4d5560",
};
const VERDICTS: readonly Verdict[] = ["differ", "compatible", "agree", "single"];
const HIGHLIGHT_STYLE = [
  `::highlight(${HIGHLIGHT}) { background-color: #ffd54a; color: #1a1a1a; }`,
  ...VERDICTS.map((verdict) => `::highlight(${MARK}-${verdict}) { ${MARK_STYLES[verdict]} }`),
].join("\n");
/** The quote that the reader asked for lies over the marks. */
const ABOVE_MARKS = 1;
const SKIPPED = "script,style,noscript,template,textarea,select";

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(SKIPPED)) nodes.push(node);
  return nodes;
}

/** The quote's places in the page, best first, as ranges; a page shows some texts twice, one of them hidden. */
function rangesOf(quote: TextQuote, nodes: readonly Text[] = textNodes()): Range[] {
  return anchorQuote(
    nodes.map((node) => node.data),
    quote,
  ).flatMap(({ start, end }) => {
    const [first, last] = [nodes[start.text], nodes[end.text]];
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first, start.offset);
    range.setEnd(last, end.offset);
    return [range];
  });
}

let sheet: CSSStyleSheet | null = null;

/** The highlights' colours. A sheet of the document's own list changes no element. */
function addStyles(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}

function paintQuote(range: Range): void {
  addStyles();
  const highlight = new Highlight(range);
  highlight.priority = ABOVE_MARKS;
  CSS.highlights.set(HIGHLIGHT, highlight);
}

const isVisible = (range: Range): boolean => range.getClientRects().length > 0;

/** Marks figures in place of those marked before; how many the page holds. */
function mark(marks: readonly PageMark[]): number {
  const nodes = textNodes();
  const found = marks.flatMap(({ quote, verdict }) => {
    const ranges = rangesOf(quote, nodes);
    const range = ranges.find(isVisible) ?? ranges[0];
    return range ? [{ range, verdict }] : [];
  });
  if (found.length > 0) addStyles();
  for (const verdict of VERDICTS) {
    const ranges = found.filter((each) => each.verdict === verdict).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(`${MARK}-${verdict}`, new Highlight(...ranges));
    else CSS.highlights.delete(`${MARK}-${verdict}`);
  }
  return found.length;
}

function show(quote: TextQuote): boolean {
  const ranges = rangesOf(quote);
  const range = ranges.find(isVisible) ?? ranges[0];
  if (!range) return false;
  paintQuote(range);
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  return true;
}

/** Put into a tab that was read, when a quote is first looked for or figures are first marked there. */
export default defineUnlistedScript(() => {
  answerWorker({ show, mark });
});
