import { defineContentScript } from "wxt/utils/define-content-script";
import type { PageReading } from "../lib/browser/reader-protocol";
import { answerWorker } from "../lib/browser/reader-side";
import { extractArticle } from "../lib/extract";
import { anchorQuote, type TextQuote } from "../lib/extract/anchor";
import { articleFromSelection } from "../lib/extract/selection";

/** Name in the page's highlight registry, which the page can see: prefixed, so that it meets no other. */
const HIGHLIGHT = "variorum-quote";
const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd54a; color: #1a1a1a; }`;
const LONGEST_SELECTION = 200_000;
const SKIPPED = "script,style,noscript,template,textarea,select";

const selectedText = (): string => String(window.getSelection() ?? "").slice(0, LONGEST_SELECTION);

function readPage(useSelection: boolean): PageReading {
  if (document.contentType === "application/pdf") return { state: "pdf" };
  const [url] = location.href.split("#", 1);
  const page = { url: url ?? location.href, title: document.title.trim() };
  const selection = selectedText();
  const result = useSelection
    ? articleFromSelection(selection, page)
    : extractArticle(document.cloneNode(true) as Document, { ...page, selection, now: new Date() });
  return result.state === "article"
    ? { state: "article", article: result.article }
    : { state: "none", title: result.title, selection };
}

function read(useSelection: boolean): PageReading {
  try {
    return readPage(useSelection);
  } catch (error) {
    return { state: "error", detail: String(error).slice(0, 1000) };
  }
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(SKIPPED)) nodes.push(node);
  return nodes;
}

/** The quote's places in the page, best first, as ranges; a page shows some texts twice, one of them hidden. */
function rangesOf(quote: TextQuote): Range[] {
  const nodes = textNodes();
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

/** The highlight's colours. A sheet of the document's own list changes no element. */
function paintHighlight(range: Range): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

function show(quote: TextQuote): boolean {
  const ranges = rangesOf(quote);
  const range = ranges.find((candidate) => candidate.getClientRects().length > 0) ?? ranges[0];
  if (!range) return false;
  paintHighlight(range);
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  return true;
}

export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main(): PageReading {
    answerWorker({ read, show });
    return read(false);
  },
});
