import { nativeGetter, nativeMethod } from "./native";
import { giveBackNames, MOST_ELEMENTS } from "./prepare";
import { copyShadows } from "./shadows";

/** Text of a node that is copied; a longer one is no report. */
const LONGEST_NODE = 2_000_000;
const EVERY_NODE = 0xffffffff;
const DOCTYPE = 10;

/** A copy of a page's beginning, node by node, into an empty document. */
function copyOfBeginning(document: Document, copy: Document): void {
  const parentOf = nativeGetter<Node, "parentNode">(document, "parentNode");
  const typeOf = nativeGetter<Node, "nodeType">(document, "nodeType");
  const copies = new Map<Node, Node>([[document, copy]]);
  const walker = nativeMethod(document, "createTreeWalker")(document, EVERY_NODE);
  for (let node = walker.nextNode(); node && copies.size < MOST_ELEMENTS; node = walker.nextNode()) {
    const parent = copies.get(parentOf(node) ?? document);
    if (!parent || typeOf(node) === DOCTYPE) continue;
    const twin = copy.importNode(node, false);
    if ((twin.nodeValue?.length ?? 0) > LONGEST_NODE) continue;
    parent.appendChild(twin);
    copies.set(node, twin);
  }
}

/** A copy of the page in front that its reading may change, with what its open shadow roots show. */
export function copyOfPage(document: Document): Document {
  const isLong = nativeMethod(document, "getElementsByTagName")("*").length > MOST_ELEMENTS;
  const copy = nativeMethod<Node, "cloneNode">(document, "cloneNode")(!isLong) as Document;
  if (isLong) copyOfBeginning(document, copy);
  giveBackNames(copy);
  if (!isLong) copyShadows({ querySelectorAll: nativeMethod(document, "querySelectorAll") }, copy);
  return copy;
}
