/** Where quotes stand in the page being read. */
import { anchorQuote } from "../../lib/extract";
import type { TextQuote } from "../../lib/model";

const SKIPPED = "script,style,noscript,template,textarea,select";

export function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(SKIPPED)) nodes.push(node);
  return nodes;
}

function rangesOf(quote: TextQuote, nodes: readonly Text[]): Range[] {
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

const isVisible = (range: Range): boolean => range.getClientRects().length > 0;

/** The quote's best place, or null; a page shows some texts twice, one of them hidden. */
export function placeOf(quote: TextQuote, nodes: readonly Text[] = textNodes()): Range | null {
  const ranges = rangesOf(quote, nodes);
  return ranges.find(isVisible) ?? ranges[0] ?? null;
}
