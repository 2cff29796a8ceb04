import { tagOf } from "./blocks";
import { clearMisleading, rename } from "./misleading";
import { nativeMethod } from "./native";
import { fillHost } from "./shadows";

/** Elements that are looked at; what a page holds behind them is left out. The largest news pages have a tenth as many. */
export const MOST_ELEMENTS = 60_000;
/** Elements stand no deeper; news pages nest some forty. */
const DEEPEST = 100;
/** What an element nested deeper is kept for, since words would run together without it. */
const KEPT_DEEP = new Set(
  "A BLOCKQUOTE DD DT H1 H2 H3 H4 H5 H6 LI P PRE TABLE TBODY TD TH THEAD TR".split(" "),
);

/** Elements whose names and ids stand for properties of their form or their document. */
const NAMED = "button,fieldset,input,object,output,select,textarea,img,iframe,embed";
/** What a page shows struck out it takes back; readings beside ideographs say the same words a second time. */
const UNREAD = "s,del,strike,rt,rp";

/** Takes the names off elements that would stand in the place of their form's or their document's properties. */
export function giveBackNames(document: Document): void {
  const all = nativeMethod(document, "querySelectorAll");
  for (const element of all(NAMED)) {
    element.removeAttribute("name");
    element.removeAttribute("id");
  }
  for (const form of all("form")) nativeMethod(form, "removeAttribute")("name");
}

/** Old pages stand in one form as a whole, and forms are taken for furniture. */
function unwrapForms(document: Document): void {
  for (const form of [...document.querySelectorAll("form")]) {
    rename(form, "div");
  }
}

/** Shadow roots that a saved page declares: a browser that opens the page shows their text. */
function openDeclaredShadows(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode="open" i]',
  )) {
    const { parentElement: host, content } = template;
    if (!host || !content) continue;
    template.remove();
    fillHost(host, content);
  }
}

/** Leaves out everything behind the last element that is looked at. */
function cutOff(elements: readonly Element[]): boolean {
  const last = elements[MOST_ELEMENTS - 1];
  if (!last || elements.length <= MOST_ELEMENTS) return false;
  for (let at: Element | null = last; at; at = at.parentElement)
    while (at.nextSibling) at.nextSibling.remove();
  return true;
}

const isWrapper = (node: Node): node is Element =>
  (node as Partial<Element>).firstElementChild != null && !KEPT_DEEP.has(tagOf(node as Element));

/** What stands in wrappers within wrappers, in its order. */
function unwrapped(top: Element): Node[] {
  const content: Node[] = [];
  const open: Node[] = [top];
  for (let node = open.pop(); node; node = open.pop())
    if (isWrapper(node)) for (const child of [...node.childNodes].reverse()) open.push(child);
    else content.push(node);
  return content;
}

/** Takes apart what is nested deeper than any page needs, since work grows with depth. */
function flatten(elements: readonly Element[]): void {
  const depths = new Map<Node, number>();
  for (const element of elements) {
    const depth = (depths.get(element.parentNode ?? element) ?? 0) + 1;
    depths.set(element, depth);
  }
  for (const [top, depth] of depths) {
    if (depth !== DEEPEST || !isWrapper(top)) continue;
    for (const node of unwrapped(top)) top.parentNode?.insertBefore(node, top);
    top.remove();
  }
}

/**
 * Makes a copy of a page plain: no element in the place of a property, no forms, shadow roots opened, nothing that is
 * struck out, neither deeper nor longer than what is looked at. True where a part was left out for length.
 */
export function preparePage(document: Document): boolean {
  giveBackNames(document);
  openDeclaredShadows(document);
  const isCut = cutOff([...document.getElementsByTagName("*")]);
  unwrapForms(document);
  flatten([...document.getElementsByTagName("*")]);
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  clearMisleading(document);
  return isCut;
}
